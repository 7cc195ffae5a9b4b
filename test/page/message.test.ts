import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { NOISE, UNCLEAR } from '../workflow/unclear.ts';
import { invitation, OWNER, OWNER_ID, World } from '../workflow/world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('../workflow/unclear.ts')).unsureReader(original as never),
);

const NO = 'Unfortunately we will not be moving forward with your application.';
const unclear = (id: string, more: Parameters<typeof invitation>[1] = {}) =>
  invitation('Acme', { id, body: `${NO}\n\n${UNCLEAR}`, ...more });

let world: World;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
  await world.receive(invitation('Acme'));
});
afterEach(() => world.stop());

const pathsIn = async () => {
  const { text = '' } = (await world.mailsToOwner()).at(-1) ?? {};
  return Object.fromEntries(
    [...text.matchAll(/^(.+):\nhttps:\/\/pages\.example(\S+)$/gm)].map(([, label = '', path = '']) => [
      label,
      path,
    ]),
  );
};
const pathOf = async (label: string) => (await pathsIn())[label] ?? '';
const page = async (path: string) => (await app.request(path)).text();
const post = (path: string, form: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });
const states = async () => (await world.interviews()).map(({ state }) => state);
const primary = (html: string) =>
  [...html.matchAll(/<button class="primary">([^<]+)/g)].map(([, label]) => label);
const stored = async () =>
  JSON.stringify([
    await world.interviews(),
    await world.services.messages.list(OWNER_ID),
    await world.services.owners.get(OWNER_ID),
    world.sent.length,
    [...world.schedules.keys()],
  ]);

test('each link of the mail only makes its answer ready: opening it, however often, changes nothing', async () => {
  await world.receive(unclear('x'));
  const links = Object.entries(await pathsIn());
  expect(links.map(([label]) => label)).toEqual([
    'A rejection',
    'An interview',
    'An offer',
    'Nothing to do with it',
  ]);
  const before = await stored();
  const ready: unknown[] = [];
  for (const [, path] of links) {
    await app.request(path, { method: 'HEAD' });
    for (const action of ['answer', 'correct']) await app.request(path.replace('?', `/${action}?`));
    const html = await page(path);
    ready.push(primary(html));
    for (const says of ['interview', 'rejection', 'offer', 'nothing'])
      expect(html.match(new RegExp(`name="answer" value="${says}"`, 'g')), says).toHaveLength(1);
  }
  expect(ready).toEqual([
    ['Yes, it is over'],
    ['Yes, record it as an interview'],
    ['Yes, record it as an offer'],
    ['Yes, set it aside'],
  ]);
  expect(await stored()).toBe(before);
});

describe('one tap on the page', () => {
  let path: string;
  let action: string;
  beforeEach(async () => {
    await world.receive(unclear('x'));
    path = await pathOf('A rejection');
    action = `${path.split('?')[0]}/answer`;
  });

  test('closes the interview that is chosen already, and leads to it', async () => {
    const html = await page(path);
    const [, id = ''] = /<option value="([^"]+)" selected>Backend Engineer at Acme/.exec(html) ?? [];
    const done = await post(action, { answer: 'rejection', interview: id });
    expect(done.status).toBe(303);
    expect(await page(done.headers.get('location')?.replace('https://pages.example', '') ?? '')).toContain(
      'The recruiter said no.',
    );
    expect(await states()).toEqual(['closed']);
    const again = await page(path);
    expect(again).toContain('You have said: a rejection.');
    expect(again).not.toContain('data-action="answer"');
  });

  test('“none of these” closes nothing, and can be changed', async () => {
    const done = await post(action, { answer: 'rejection', interview: 'none' });
    const html = await page(done.headers.get('location') ?? '');
    expect(html).toContain('nothing was closed');
    expect(html).toContain('None of your interviews ended with it; below you can still change your mind.');
    expect(await states()).toEqual(['pending']);
    const [only] = await world.interviews();
    await post(action, { answer: 'rejection', interview: only?.id ?? '' });
    expect(await states()).toEqual(['closed']);
  });

  test('sets aside what has nothing to do with it, says whose mail that is, and can be taken back', async () => {
    expect(await page(`${path.split('?')[0]}?answer=nothing`)).toContain(
      'unclear mail from ana@acme.example',
    );
    const done = await post(action, { answer: 'nothing' });
    const html = await page(done.headers.get('location') ?? '');
    expect(html).toContain('You have said: nothing to do with it.');
    expect(primary(html)).toEqual([]);
    expect(html.match(/name="answer" value="\w+"/g)).toHaveLength(3);
    await post(action, { answer: 'offer' });
    expect((await world.interviews()).map(({ kind }) => kind)).toEqual(['offer']);
  });

  test('given otherwise than before is refused with what stands, and where that is changed', async () => {
    await post(action, { answer: 'offer' });
    const refused = await post(action, { answer: 'rejection' });
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain('You have said already: an offer. Nothing was changed.');
    expect(html).toContain('It can be changed on the page of Backend Engineer at Acme.');
    expect(html).toContain('class="button primary" href="/l/');
    expect(await states()).toEqual(['pending']);
  });

  test.each([
    ['interview', 'an interview', 'Pending', ['In the wrong place?', 'Not an interview?']],
    ['offer', 'an offer', 'Pending', ['In the wrong place?', 'Not an interview?']],
    ['rejection', 'a rejection', 'Closed', ['Is this still going on?', 'In the wrong place?']],
  ])('answered (%s), the page leads to what was recorded, and to what changes it', async (says, ...seen) => {
    const [said, state, ways] = seen;
    await post(action, { answer: says });
    const html = await page(path);
    expect(html).toContain('<h1>You have answered this</h1>');
    expect(html).toContain(`You have said: ${said}.`);
    expect(html).toMatch(new RegExp(`<h2>Backend Engineer at Acme</h2>\\s*<p><span [^>]+>${state}<`));
    for (const words of ['Is this about an interview?', 'Record it by hand', 'data-action="answer"'])
      expect(html, words).not.toContain(words);
    const links = [...html.matchAll(/<li><a class="row-link" href="([^"]+)#(\w+)">([^<]+)/g)];
    expect(links.map(([, , , label]) => label)).toEqual(ways);
    for (const [, to = '', at = '', label = ''] of links)
      expect(await page(to)).toMatch(
        new RegExp(`id="${at}">\\s*<(h2|summary)>${label.replace('?', '\\?')}<`),
      );
  });

  test('leads to no interview but the one that it is recorded in', async () => {
    await world.receive(invitation('Globex'));
    const [acme, globex] = await world.interviews();
    const own = path.split('?')[0];
    const statusOf = async (id = '') => (await app.request(`${own}/i/${id}`)).status;
    expect([await statusOf(acme?.id), await statusOf(globex?.id)]).toEqual([404, 404]);
    await post(action, { answer: 'offer' });
    expect([await statusOf(acme?.id), await statusOf(globex?.id)]).toEqual([200, 404]);
  });

  test('moved to an interview of its own, it is found there by its own link', async () => {
    const done = await post(action, { answer: 'interview' });
    const at = done.headers.get('location')?.replace(/\?.*/, '') ?? '';
    const [, key = ''] = /name="message" value="(\w+)"(?![\s\S]*name="message")/.exec(await page(at)) ?? [];
    const moved = await post(`${at}/split`, { message: key });
    const html = await page(moved.headers.get('location') ?? '');
    expect(html).toContain('The message now has an interview of its own.');
    const [, now = ''] = /class="button primary" href="([^"]+)"/.exec(html) ?? [];
    expect(now).not.toBe(at);
    expect((await app.request(now)).status).toBe(200);
  });

  test('recorded by hand, it is not offered a second time', async () => {
    await post(`${path.split('?')[0]}/correct`, { company: 'Birch' });
    const html = await page(path);
    expect(html).toContain('<h1>This message is recorded</h1>');
    expect(html).toContain('<h2>Backend Engineer at Birch</h2>');
    expect(html).not.toContain('Record it by hand');
    const refused = await post(action, { answer: 'rejection' });
    expect(await refused.text()).toContain('It can be changed on the page of Backend Engineer at Birch.');
  });

  test.each([{}, { answer: 'accept' }, { answer: 'constructor' }])('of no such answer: %j', async (form) => {
    const before = await stored();
    expect((await post(action, form)).status).toBe(422);
    expect(await stored()).toBe(before);
  });

  test('records it by hand, with what the owner knows', async () => {
    await post(`${path.split('?')[0]}/correct`, { company: 'Birch' });
    expect((await world.interviews()).map(({ facts }) => facts.company?.value)).toEqual(['Acme', 'Birch']);
  });
});

test.each([
  ['of an interview that no letter was sent about', 'Acme', 'an invitation to an interview from Acme'],
  ['of none, where no letter was ever sent', 'Oakbyte', 'an invitation to an interview from Oakbyte'],
])('what reads like an answer, %s, is said to be the same in the mail and on its page', async (_, ...of) => {
  const [company, guess] = of;
  const changed = 'Hi, things have changed a bit on our side. Can we talk tomorrow about the thing?';
  await world.receive(
    invitation(company, { id: 'x', subject: 'Re: Interview Welder', body: `${changed} ${UNCLEAR}` }),
  );
  const { text = '' } = (await world.mailsToOwner()).at(-1) ?? {};
  expect(text).toContain(`It reads most like ${guess}.`);
  const quoted = 'Can we talk tomorrow about the thing?';
  expect(text).toContain(quoted);
  const own = (await pathOf('An interview')).split('?')[0] ?? '';
  const html = await page(own);
  expect(html).toContain(`<h2>It reads most like ${guess}</h2>`);
  expect(html).toContain(`<p class="letter">${quoted}</p>`);
});

test('which of two interviews ends is asked on the page, also where no answer is chosen yet', async () => {
  const noise = { subject: 'Your application', id: 'no', body: NO };
  await world.receive(invitation('Acme', { role: 'Data Analyst', id: 'second' }));
  await world.receive(invitation('Acme', noise));
  expect((await world.mailsToOwner()).at(-1)?.text).toContain('I cannot tell which of your interviews');
  expect(await page((await pathOf('A rejection')).split('?')[0] ?? '')).toContain('Which interview is over?');
});

test('of several interviews the owner has to choose, and the page asks again', async () => {
  await world.receive(invitation('Acme', { role: 'Data Analyst', id: 'second' }));
  await world.receive(unclear('x', { subject: 'Your application' }));
  const path = await pathOf('A rejection');
  expect(await page(path)).toContain('<option value="" selected>Please choose');
  const action = `${path.split('?')[0]}/answer`;
  const refused = await post(action, { answer: 'rejection', interview: '' });
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain('Please choose the interview that it is about.');
  expect(primary(html)).toEqual(['Yes, it is over']);
  const [, second] = await world.interviews();
  expect(await page(`${path}&interview=${second?.id}`)).toContain(`<option value="${second?.id}" selected>`);
  await post(action, { answer: 'rejection', interview: second?.id ?? '' });
  expect(await states()).toEqual(['pending', 'closed']);
});

test('the link of a message that leads to an interview shows and ends no other', async () => {
  await world.receive(invitation('Globex'));
  const other = (await world.interviews()).at(-1);
  await world.receive(unclear('x'));
  const path = await pathOf('A rejection');
  expect(await page(path)).not.toContain('Globex');
  expect(
    (await post(`${path.split('?')[0]}/answer`, { answer: 'rejection', interview: other?.id ?? '' })).status,
  ).toBe(422);
  expect(await states()).toEqual(['pending', 'pending']);
});

test('what a rule passed on can be recorded from the week’s mail', async () => {
  await world.receive(
    `From: Weekly <news@letters.example>\nTo: ${OWNER}\nSubject: Recipes\nMessage-ID: ` +
      `<n@letters.example>\n\nPumpkin soup, again. ${NOISE}\n`,
    world.services,
    { recipients: [secretAddress(world.profile)], source: 'news@letters.example' },
  );
  await world.until(world.now + 7 * 86_400_000);
  const path = await pathOf('Recipes (Weekly)');
  expect(await page(path)).toContain('<h1>Record it anyway</h1>');
  await post(`${path}/correct`, { company: 'Letters' });
  expect((await world.interviews()).map(({ facts }) => facts.company?.value)).toEqual(['Acme', 'Letters']);
});

describe('the settings', () => {
  const settings = async () => {
    const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
    return `/l/${token}/profile`;
  };

  test('say what was learned of a sender, and forget it', async () => {
    expect(await page(await settings())).not.toContain('Senders that you told me about');
    await world.receive(unclear('x'));
    await post(`${(await pathOf('A rejection')).split('?')[0]}/answer`, { answer: 'nothing' });
    const path = await settings();
    expect(await page(path)).toMatch(/label="Set aside when unclear \(1\)"><option>ana@acme\.example</);
    const saved = await post(`${path}/profile`, { timeZone: 'Europe/Lisbon', nudgeMonths: '6' });
    expect(saved.status).toBe(303);
    expect(await page(path)).toContain('ana@acme.example');
    const done = await post(`${path}/forget`, { address: 'ana@acme.example' });
    const html = await page(done.headers.get('location') ?? '');
    expect(html).toContain('Forgotten.');
    expect(html).not.toContain('ana@acme.example');
    await world.receive(unclear('y'));
    expect((await world.subjectsToOwner()).at(-1)).toMatch(/^Is this about an interview\?/);
  });

  test('stay below 50 KB with as many senders as are remembered', async () => {
    const senders = Array.from({ length: 200 }, (_, at) => ({
      address: `newsletter-${at}@a-company-with-a-long-name.example`,
      about: 'nothing' as const,
    }));
    await world.services.owners.update(OWNER_ID, (it) => ({ ...it, senders }));
    const html = await page(`${await settings()}?template=withdrawal/accepted-offer.de`);
    const script = await page('/bowout.js');
    expect(Buffer.byteLength(html) + Buffer.byteLength(script)).toBeLessThan(50_000);
  });

  test('go into the export, and are gone once everything is deleted', async () => {
    const senders = [{ address: 'news@letters.example', about: 'nothing' as const }];
    await world.services.owners.update(OWNER_ID, (it) => ({ ...it, senders }));
    const home = (await settings()).replace('/profile', '');
    const { profile } = JSON.parse(await page(`${home}/export.json`));
    expect(profile.senders).toEqual(senders);
    await post(`${home}/erase`, { confirm: 'delete everything' });
    expect(await world.services.owners.get(OWNER_ID)).toBeNull();
  });
});

test('with times to choose from and a zone, what was read is recorded as the form says it', async () => {
  const times = 'Could you do 3 December 2030 at 10:00 or 4 December 2030 at 14:00, Europe/Lisbon?';
  await world.receive(unclear('times', { body: `${NO}\n\n${UNCLEAR}\n\n${times}` }));
  const path = (await pathOf('An interview')).replace(/\?.*/, '');
  const shown = /name="timeZone"[^>]*value="([^"]*)"/.exec(await page(path))?.[1] ?? '';
  expect(shown).toBe('Europe/Lisbon');
  const answer = await post(`${path}/correct`, { start: '', timeZone: shown });
  expect(answer.status).toBe(303);
});

test('a mail that is only a file is asked about as one, and shows no empty text', async () => {
  const head = invitation('Birch', { subject: 'Welder at Birch' }).split('Hi Jane,')[0] ?? '';
  const [fields = '', text = ''] = head.split(/\n\n([\s\S]*)/);
  const pdf = 'Content-Type: application/pdf; name="letter.pdf"\nContent-Transfer-Encoding: base64';
  await world.receive(
    `${fields}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n` +
      `--b\n${pdf}\n\nJVBERi0xLjQK\n--b--\n`,
  );
  const told = (await world.mailsToOwner()).at(-1)?.text ?? '';
  expect(told.replaceAll(/\s+/g, ' ')).toContain(
    'The mail has no text, only what I cannot read: “letter.pdf”. Please open it yourself.',
  );
  expect(told).not.toContain('\n    Welder at Birch');
  const html = await page((await pathOf('An interview')).split('?')[0] ?? '');
  expect(html).toContain('This mail has no text, only what I cannot read: “letter.pdf”.');
  expect(html).not.toMatch(/class="letter|is marked/);
});
