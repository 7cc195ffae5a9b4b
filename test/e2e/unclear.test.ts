import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { readAll } from '../../lambdas/mail/read.ts';
import { forward, newest, plain } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, open, submit } from './pages.ts';

/**
 * What is not sure is asked, what closes an interview is that one, and noise makes no noise: issue 15,
 * section 6.
 */

const machine = new Machine();
beforeAll(() => machine.start(['--empty']));
afterAll(() => machine.remove());

/** An interview is on record, said once more where the reader asks. */
async function invite(company: string, role: string): Promise<void> {
  const told = await forward(machine, {
    from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
    subject: `Interview for ${role} at ${company}`,
    text:
      `Hi Jane,\n\nYour interview for the ${role} role at ${company} is confirmed for 4 December 2030 ` +
      'at 15:00 GMT.\n\nBest\nAna Silva',
  });
  if (told.subject?.startsWith('Is this')) await submit(await open(linkIn(told, /^An interview/)), 'answer');
  expect((await newest(machine)).subject).toContain(`Recorded: ${role} at ${company}`);
}
/** A no that names no role: which interview it means is not known. */
const no = (company: string) =>
  forward(machine, {
    from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
    subject: 'Your application',
    text: 'Hi Jane,\n\nUnfortunately we will not be moving forward with your application.\n\nBest\nAna Silva',
  });
const home = async () =>
  open(linkIn(await machine.forward(plain(machine, '', 'home')), /Open my interviews/));
const states = async (company: string) =>
  (await home()).text.match(new RegExp(`at ${company}(?: pending)?\\s+\\w+`, 'g'));
const linksOf = (mail: Sent) =>
  [...(mail.text ?? '').matchAll(/^(.+):\n(http:\S+\?answer=\w+)$/gm)].map(([, label = '', url = '']) => [
    label,
    url,
  ]);

describe('a rejection that may mean one of two interviews', () => {
  let asked: Sent;
  beforeAll(async () => {
    await invite('Tarnsoft', 'Buyer');
    await invite('Tarnsoft', 'Planner');
    asked = await no('Tarnsoft');
  });

  test('is asked about, and its links, opened by a scanner, change nothing', async () => {
    expect(asked.subject).toBe('Is this about an interview? Your application');
    expect(asked.text).toContain('Unfortunately we will not be moving forward with your application.');
    const links = linksOf(asked);
    expect(links.map(([label]) => label)).toEqual([
      'A rejection',
      'An interview',
      'An offer',
      'Nothing to do with it',
    ]);
    const before = await states('Tarnsoft');
    const mails = (await machine.outbox()).length;
    for (const [, url = ''] of links) for (const method of ['HEAD', 'GET']) await fetch(url, { method });
    expect((await machine.outbox()).length).toBe(mails);
    expect(await states('Tarnsoft')).toEqual(before);
  });

  test('is answered with one word, then with one choice: that one is closed, and can be opened again', async () => {
    const which = await machine.forward(
      plain(machine, 'Rejection\n\nJane', 'Re: Is this about an interview?'),
      asked.replyTo?.[0]?.address,
    );
    expect(which.subject).toBe('Which one do you mean?');
    const page = await open(linkIn(which, /^Planner at Tarnsoft/));
    const after = await submit(page, 'answer');
    expect(after.text).toContain('The recruiter said no.');
    const closed = await newest(machine);
    expect(closed.subject).toBe('Closed: Planner at Tarnsoft');
    expect(closed.text).toContain('Unfortunately we will not be moving forward with your application.');
    const again = await submit(await open(linkIn(closed, /It is not over/)), 'reopen');
    expect(again.text).toContain('Pending again.');
  });

  test('answered once more, otherwise: refused, with what stands', async () => {
    const [, [, url = ''] = []] = linksOf(asked);
    const page = await open(url);
    expect(page.text).toContain('You have said: a rejection.');
    expect(page.forms.map(({ action }) => action)).not.toContain('answer');
  });
});

test('a no that only the company leads to one interview closes nothing before the owner has said so', async () => {
  await invite('Fernlow', 'Buyer');
  const asked = await no('Fernlow');
  expect(asked.subject).toMatch(/^Is it over\? Buyer at Fernlow( ·|$)|^Is this about an interview\?/);
  expect(asked.text).toContain('Unfortunately we will not be moving forward with your application.');
  expect(asked.text).toContain('Buyer at Fernlow');
  expect((await home()).text).toMatch(/Buyer at Fernlow\s+pending/i);
});

/** Mails that leave a reader in doubt; which of them do depends on what it has learned. */
const POOL = [
  'Hi Jane,\n\nfollowing up on our chat, could you send me the slides when you have a minute? Next ' +
    'steps from our side soon.\n\nAna',
  'Dear Jane,\n\nthere is news about your file. Please log in to see the message from the team.\n\n' +
    'Best\nThe team',
  'Hello,\n\nthe position has changed a little and so has our timeline. Let us talk at some point.\n\nAna',
  'Hi,\n\nwe would love to have you! More details to follow.\n\nAna',
  'Dear Jane,\n\nThank you for your time. We will be in touch if anything changes.\n\nBest\nAna',
  'Jane, are you still around? Something came up on Thursday. Ana',
];
const asForward = (text: string) => ({
  from: 'Ana Silva <ana@questor.example>',
  subject: 'A short word',
  text,
});
const rawOf = (text: string) =>
  'From: Jane Doe <jane@example.com>\r\nSubject: Fwd: A short word\r\nMessage-ID: ' +
  '<p@mail.example>\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ana Silva ' +
  '<ana@questor.example>\r\nDate: Fri, Nov 20, 2026 at 9:14 AM\r\nSubject: A short word\r\nTo: Jane ' +
  `Doe <jane@example.com>\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
const doubts = await Promise.all(
  POOL.map(async (text) => (await readAll(await decode(Buffer.from(rawOf(text)))))[0]?.sure === false),
);
const unclear = POOL.find((_, at) => doubts[at]);

describe.skipIf(!unclear)('mail that is really unclear', () => {
  test('opens nothing, and is remembered of its sender once the owner has said what it is', async () => {
    const asked = await forward(machine, asForward(unclear ?? ''));
    expect(asked.subject).toBe('Is this about an interview? A short word');
    expect((await home()).text).not.toContain('Questor');
    const url = linkIn(asked, /^Nothing to do with it/);
    const set = await submit(await open(url), 'answer');
    expect(set.text).toContain('You have said: nothing to do with it.');
    const told = await forward(machine, asForward(`${unclear} `));
    expect(told.subject).toBe('Not recorded: A short word');
    const settings = await open(`${(await home()).url}/profile`);
    expect(settings.text).toContain('ana@questor.example');
    await submit(settings, 'forget', { address: 'ana@questor.example' });
    expect((await forward(machine, asForward(`${unclear}\n`))).subject).toMatch(
      /^Is this about an interview/,
    );
  });
});

/** Noise, of which a reader is sure. */
const NOISE = [
  'Pumpkin soup, again. Enjoy your week in the kitchen.',
  'Our autumn sale has begun: 20 % off all shoes until Sunday. Free delivery from 50 euros. ' +
    'Unsubscribe here.',
  'Your order 4711 has been shipped. Track your parcel with the link below. Thank you for shopping with us.',
  'Our weekly newsletter: ten recipes, a discount code for our shop, and a quiz. To unsubscribe, click here.',
];
const noiseOf = (text: string, id = 0) =>
  `From: Weekly <news@letters.example>\r\nTo: jane@example.com\r\nSubject: News ${id}\r\n` +
  `List-Unsubscribe: <https://letters.example/u>\r\nMessage-ID: <week-${id}@letters.example>\r\n\r\n` +
  `${text}\r\n`;
const isNoise = await Promise.all(
  NOISE.map(async (text) => {
    const [reading] = await readAll(await decode(Buffer.from(noiseOf(text))));
    return reading?.kind === 'other' && reading.sure;
  }),
);
const noise = NOISE.find((_, at) => isNoise[at]);

test.skipIf(!noise)('what a mailbox rule passes on and is no interview is told once a week', async () => {
  const [secret = ''] = /inbox\+[0-9a-f]{32}@bowout\.example/.exec((await home()).html) ?? [];
  const before = (await machine.outbox()).length;
  for (const id of [1, 2, 3])
    await machine.send(noiseOf(noise ?? '', id), { from: 'news@letters.example', to: secret });
  await home();
  const meanwhile = (await machine.outbox()).slice(before).map(({ subject }) => subject);
  expect(meanwhile.filter((subject) => subject !== 'Your interviews')).toEqual([]);
  await machine.advance('P8D');
  const weekly = (await machine.outbox()).filter(({ subject }) => subject?.startsWith('Set aside this week'));
  expect(weekly.map(({ subject }) => subject)).toEqual(['Set aside this week: 3 messages']);
  const page = await open(linkIn(weekly[0] as Sent, /^News 2 \(Weekly\)/));
  await submit(page, 'correct', { company: 'Letters', role: 'Cook' });
  expect((await home()).text).toContain('Cook at Letters');
});
