// Makes the pages quicker to use. Everything works without it.
// A link to a fold opens it: a closed one looks like a dead end.
const unfold = () => {
  const fold = document.getElementById(location.hash.slice(1));
  if (fold instanceof HTMLDetailsElement) fold.open = true;
};
addEventListener('hashchange', unfold);
unfold();

const form = document.querySelector('form[data-check]');
if (form) {
  const list = document.querySelector('[data-findings]');
  const count = document.querySelector('[data-count]');
  let timer = 0;
  let asked = 0;
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
        item.textContent = said ? `“${said}” ` : '';
        const small = document.createElement('small');
        small.textContent = `${why} ${better}`;
        item.append(small);
        return item;
      }),
    );
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, 500);
  });
}
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    const before = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
}
