// Makes the pages quicker to use. Everything works without it.
// A link to a fold opens it: a closed one looks like a dead end.
const unfold = () => {
  const fold = document.getElementById(location.hash.slice(1));
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.querySelector('textarea')?.focus();
};
addEventListener('hashchange', unfold);
for (const link of document.querySelectorAll('a[href^="#"]'))
  link.addEventListener('click', () => setTimeout(unfold));
unfold();

const form = document.querySelector('form[data-check]');
if (form) {
  const list = form.querySelector('[data-findings]');
  const count = form.querySelector('[data-count]');
  const text = form.querySelector('textarea');
  let timer = 0;
  let asked = 0;
  const show = (said) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'words';
    button.textContent = `“${said}”`;
    button.addEventListener('click', () => {
      const at = text.value.toLowerCase().indexOf(said.toLowerCase());
      if (at < 0) return;
      text.focus();
      text.setSelectionRange(at, at + said.length);
    });
    return button;
  };
  const check = async () => {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.check, { method: 'POST', body }).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    const { words, findings } = await answer.json();
    count.textContent = words;
    list.replaceChildren(
      ...findings.map(({ words: said, why, better }) => {
        const item = document.createElement('li');
        item.className = 'advice';
        const small = document.createElement('small');
        small.textContent = `${why} ${better}`;
        item.append(...(said ? [show(said)] : []), small);
        return item;
      }),
    );
  };
  form.addEventListener('input', () => {
    // What is listed was said of other words.
    list.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(check, 500);
  });
}

// Words that were typed and not saved: leaving asks first.
const written = [...document.querySelectorAll('form[data-check]')];
const asSent = (it) => new URLSearchParams(new FormData(it)).toString();
const before = new Map(written.map((it) => [it, asSent(it)]));
let saving = false;
for (const it of written)
  it.addEventListener('submit', () => {
    saving = true;
  });
addEventListener('beforeunload', (event) => {
  if (!saving && written.some((it) => asSent(it) !== before.get(it))) event.preventDefault();
});

// What leaves is counted down. When its time is over, what the page says of it is asked for again until it has left.
const AGAIN_MS = 5_000;
const fresh = async () => {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.querySelector('[data-live]')) return false;
  const isTyping = written.some((it) => asSent(it) !== before.get(it));
  if (!isTyping) document.querySelector('main').replaceWith(page.querySelector('main'));
  return true;
};
const due = document.querySelectorAll('[data-left], [data-due]');
if (due.length) {
  const began = Date.now();
  const left = [...due].map((it) => [it, Number(it.dataset.left ?? 0)]);
  let asking = false;
  const tick = setInterval(() => {
    const passed = Math.floor((Date.now() - began) / 1000);
    for (const [it, seconds] of left) {
      if (!it.dataset.left) continue;
      const now = seconds - passed;
      it.textContent = now > 0 ? `${now} ${now === 1 ? 'second' : 'seconds'}` : 'a moment';
    }
    const isOver = left.every(([, seconds]) => passed >= seconds);
    if (!isOver || asking) return;
    asking = true;
    setTimeout(async () => {
      if (await fresh()) clearInterval(tick);
      asking = false;
    }, AGAIN_MS);
  }, 1000);
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    const said = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = said;
    }, 2000);
  });
}
