import { afterAll, beforeAll, expect, test } from 'vitest';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

const machine = new Machine();

beforeAll(() => machine.start([], process.env.BUNDLES ? { BUNDLES: process.env.BUNDLES } : {}));
afterAll(() => machine.remove());

const subjects = (mails: Sent[]) => mails.map(({ subject }) => subject ?? '');

test('the sample messages tell the story up to the offer', async () => {
  const mails = await machine.outbox();
  expect(subjects(mails).map((subject) => subject.split(' · ')[0])).toEqual([
    'Recorded: Backend Engineer at Acme',
    'Recorded: Senior Data Analyst at Northwind',
    'Recorded: Robotics Software Engineer at Heron Robotics',
    'Recorded: Platform Engineer at Fjordsoft',
    'Not recorded: Ten interview questions you must know',
    'An offer: Staff Engineer at Kiteworks',
  ]);
  expect(mails.every((mail) => mail.to?.[0]?.address === machine.owner)).toBe(true);
  expect(mails[0]?.subject).toMatch(/ · \w{3} \d+ \w{3} \d\d:\d\d, in \d+ days$/);
  expect(mails[0]?.text).toContain('Recruiter: ');
});

test('accepting the offer drafts a withdrawal for each other interview, the most urgent first', async () => {
  const offer = (await machine.outbox()).at(-1) as Sent;
  const accepted = await submit(await open(linkIn(offer, /I accepted this offer/)), 'accept');
  expect(accepted.text).toContain('Congratulations');
  const digest = (await machine.outbox()).at(-1) as Sent;
  expect(digest.subject).toBe('Congratulations! 4 withdrawals wait for your OK');
  const order = [...(digest.text ?? '').matchAll(/^(.+)\n-{5,}$/gm)].map((match) => match[1]);
  expect(order[0]).toBe('Platform Engineer at Fjordsoft');
  expect(order.at(-1)).toBe('Robotics Software Engineer at Heron Robotics');
  expect(linksIn(digest, 'Review and approve')).toHaveLength(4);
  expect(await machine.toRecruiters()).toEqual([]);
});

test('opening a link changes nothing, whoever opens it how often', async () => {
  const digest = (await machine.outbox()).at(-1) as Sent;
  for (const url of linksIn(digest, 'Review and approve')) {
    for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(url, { method })).status).toBe(200);
    expect((await fetch(`${url}/approve`)).status).toBe(404);
  }
  expect(await machine.toRecruiters()).toEqual([]);
});

test('an approved draft is sent once, declines the invitation, and the owner gets a copy', async () => {
  const digest = (await machine.outbox()).at(-1) as Sent;
  const [url = ''] = linksIn(digest, 'Review and approve');
  const page = await open(url);
  expect(page.text).toContain('The calendar invitation is declined in the same mail.');
  const sent = await submit(page, 'approve');
  expect(sent.text).toContain('Sent. A copy is on its way to you.');
  const again = await submit(page, 'approve');
  expect(again.status).toBe(409);
  expect(again.text).toContain('This draft has already been sent.');

  const [withdrawal, ...others] = await machine.toRecruiters();
  expect(others).toEqual([]);
  expect(withdrawal?.from).toMatchObject({ name: 'Jane Doe', address: 'jane@bowout.example' });
  expect(withdrawal?.replyTo?.[0]?.address).toMatch(/^jane\+r\.[0-9a-z]{16}@bowout\.example$/);
  expect(withdrawal?.to).toMatchObject([{ name: 'Mia Lund', address: 'mia.lund@fjordsoft.example' }]);
  expect(withdrawal?.subject).toBe('Re: Invitation: Platform Engineer interview');
  expect(withdrawal?.text).toContain('Hi Mia,');
  expect(withdrawal?.text).toContain('I have accepted another position');
  const calendar = withdrawal?.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const reply = new TextDecoder().decode(calendar?.content as ArrayBuffer).replace(/\r?\n[ \t]/g, '');
  expect(reply).toContain('METHOD:REPLY');
  expect(reply).toContain('UID:platform-interview-2231@fjordsoft.example');
  expect(reply).toMatch(/ATTENDEE;.*PARTSTAT=DECLINED.*:mailto:jane@example\.com/);

  const copy = (await machine.outbox()).at(-1) as Sent;
  expect(copy.subject).toBe('Sent: Re: Invitation: Platform Engineer interview');
  expect(copy.to).toMatchObject([{ address: 'jane@example.com' }]);
  expect(copy.text).toContain('An answer reaches you at jane@example.com');
});

test('an edited draft goes out as edited, threaded with the original', async () => {
  const digest = (await machine.outbox()).find(({ subject }) =>
    subject?.startsWith('Congratulations!'),
  ) as Sent;
  const url = linksIn(digest, 'Review and approve').at(-1) ?? '';
  const page = await open(url);
  const saved = await submit(page, 'save', {
    text: 'Hi Priya,\n\nthank you. I have accepted another position and withdraw.\n\nJane',
  });
  expect(saved.text).toContain('Saved.');
  const stale = await submit(page, 'save', { text: 'Other words that I typed on an old page.' });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('changed elsewhere');
  expect(stale.forms.find(({ action }) => action === 'save')?.fields.text).toBe(
    'Other words that I typed on an old page.',
  );
  expect((await submit(page, 'approve')).status).toBe(409);
  await submit(await open(url), 'approve');
  const withdrawal = (await machine.toRecruiters()).at(-1);
  expect(withdrawal?.text).toContain('thank you. I have accepted another position and withdraw.');
  expect(withdrawal?.inReplyTo).toBe('<heron-77@heronrobotics.example>');
  expect(withdrawal?.references).toContain('<heron-77@heronrobotics.example>');
});

test('what waits is told in one mail a day, by day, each unlike the one before, also across a restart', async () => {
  await machine.stop();
  await machine.start([], process.env.BUNDLES ? { BUNDLES: process.env.BUNDLES } : {});
  const before = (await machine.outbox()).length;
  await machine.advance('P2D');
  const first = (await machine.outbox()).slice(before);
  for (const title of ['Backend Engineer at Acme', 'Senior Data Analyst at Northwind'])
    expect(
      first.some(({ text }) => text?.includes(title)),
      title,
    ).toBe(true);
  await machine.advance('P10D');
  const all = (await machine.outbox()).slice(before);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const { date } of all) {
    const options = { hour: '2-digit', hourCycle: 'h23', timeZone } as const;
    const hour = Number(new Intl.DateTimeFormat('en-GB', options).format(new Date(date ?? '')));
    expect(hour).toBeGreaterThanOrEqual(6);
    expect(hour).toBeLessThan(23);
  }
  const digests = all.filter(({ subject }) => /wait|OK/.test(subject ?? ''));
  const day = (date: string | undefined) => new Date(date ?? '').toLocaleDateString('en-GB', { timeZone });
  const days = digests.map(({ date }) => day(date));
  expect(days.length).toBeGreaterThanOrEqual(2);
  expect(new Set(days).size).toBe(days.length);
  const withoutLinks = digests.map(({ text }) => text?.replace(/http\S+/g, ''));
  expect(new Set(withoutLinks).size).toBe(withoutLinks.length);
});

test('six months later a note to say hello waits, and is sent only when approved', async () => {
  const before = (await machine.outbox()).length;
  await machine.stop('SIGKILL');
  await machine.start([], process.env.BUNDLES ? { BUNDLES: process.env.BUNDLES } : {});
  await machine.advance('P6M');
  const nudges = (await machine.outbox()).slice(before);
  expect(
    subjects(nudges)
      .filter((subject) => subject?.startsWith('Say hello'))
      .toSorted(),
  ).toEqual([
    expect.stringContaining('Say hello to Mia Lund?'),
    expect.stringContaining('Say hello to Priya Nair?'),
  ]);
  expect((await machine.toRecruiters()).length).toBe(2);

  const nudge = nudges.find(({ subject }) => subject?.includes('Mia')) as Sent;
  const page = await open(linkIn(nudge, /Review and approve/));
  const snoozed = await submit(page, 'snooze', { days: '7' });
  expect(snoozed.text).toContain('I will remind you later.');
  await machine.advance('P12D');
  const again = (await machine.outbox()).at(-1) as Sent;
  expect(again.subject).toContain('Say hello to Mia Lund?');
  await submit(await open(linkIn(again, /Review and approve/)), 'approve');
  const hello = (await machine.toRecruiters()).at(-1);
  expect(hello?.to).toMatchObject([{ address: 'mia.lund@fjordsoft.example' }]);
  expect(hello?.text).toContain('About six months ago');
  expect(hello?.inReplyTo).toMatch(/amazonses\.com>$/);

  const other = nudges.find(({ subject }) => subject?.includes('Priya')) as Sent;
  const stopped = await submit(await open(linkIn(other, /Review and approve/)), 'stop');
  expect(stopped.text).toContain('No more reminders for this contact.');
  const count = (await machine.outbox()).length;
  await machine.advance('P1Y');
  expect((await machine.outbox()).length).toBe(count);
});
