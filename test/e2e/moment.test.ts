import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  again,
  askHome,
  clock,
  forward,
  interviewOf,
  lastLetter,
  notice,
  now,
  pass,
  subjects,
  withdraw,
} from './letters.ts';
import { Machine } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

/**
 * The text fits the moment at which it leaves: issue 14, "The moment". Each test has a post-box of its own.
 */

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
});
afterEach(() => machine.remove());

/** The number's country has several zones, so that it implies none. */
const invite = (company: string, hours: number, zone = 'Europe/Lisbon') =>
  forward(machine, {
    from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
    subject: `Interview for Buyer at ${company}`,
    text:
      `Hi Jane,\n\nYour interview for the Buyer role at ${company} is confirmed for ` +
      `${clock(machine, hours, zone)} in our office.\n\nBest,\nAna Silva\n${company}\n+1 212 555 0142`,
  });

describe('a time without a zone', () => {
  test.each(['Europe/Lisbon', 'America/Los_Angeles', 'Asia/Singapore'])(
    'is a time on the owner’s clock in %s: near, said, and asked about once it has passed',
    async (zone) => {
      await machine.start(['--empty'], { OWNER_TIME_ZONE: zone });
      const told = await invite('Acme', 5, zone);
      expect(told.text).toContain('taken as your own time zone');
      const draft = await withdraw(told, 'accepted-offer');
      expect(draft.text).toContain('Call first, then confirm by mail');
      expect(draft.html).toContain('href="tel:+12125550142"');
      expect(draft.text).toContain('I am sorry to write at such short notice before our interview on');
      expect(draft.text).toContain('The interview is in 4 hours');
      await pass(machine, 6);
      const later = await again(draft);
      expect(later.text).toContain('Were you there?');
      expect(later.text).not.toContain('slot');
      expect(later.text).not.toContain('Approve and send');
      expect((await submit(later, 'approve')).status).toBe(422);
    },
  );
});

describe('a draft that waits', () => {
  beforeEach(() => machine.start(['--empty']));

  test('is drawn anew as its interview comes nearer and begins, with the owner’s own words kept aside', async () => {
    const draft = await withdraw(await invite('Acme', 60), 'accepted-offer');
    expect(draft.text).not.toContain('short notice');
    const saved = await submit(draft, 'save', {
      text: 'Hi Ana,\n\nmy own words, thank you: I withdraw.\n\nAll the best\nJane',
    });
    await pass(machine, 50);
    const near = await again(saved);
    expect(near.text).toContain('I am sorry to write at such short notice');
    expect(near.text).toContain('my own words, thank you');
    const old = await submit(saved, 'approve');
    expect(old.status).toBe(409);
    expect(await machine.toRecruiters()).toEqual([]);
    const back = await submit(near, 'take-back');
    expect(back.text).toContain('Your own words are back.');
    await submit(back, 'approve');
    expect((await lastLetter(machine)).text).toContain('my own words, thank you');
  });

  test('is not sent after its interview has begun, also from a page that was opened before', async () => {
    const draft = await withdraw(await invite('Acme', 30), 'accepted-offer');
    await pass(machine, 31);
    const refused = await submit(draft, 'approve');
    expect(refused.status).toBeGreaterThanOrEqual(409);
    expect(refused.text).toContain('Were you there?');
    expect(await machine.toRecruiters()).toEqual([]);
  });

  test.each([
    ['there', /I enjoyed|Thank you for the interview|conversation/, /slot|missed/],
    ['missed', /I am sorry that I missed our interview on/, /slot|enjoyed/],
    ['not-held', /Thank you for inviting me to interview/, /slot|missed|enjoyed/],
  ])('says what the owner says of it: %s', async (answer, said, unsaid) => {
    const draft = await withdraw(await invite('Acme', 30), 'accepted-offer');
    await pass(machine, 54);
    const page = await submit(await again(draft), 'attended', { answer });
    const sent = await submit(page, 'approve', { confirmed: 'yes' });
    expect(sent.text).toContain('Sent.');
    const letter = await lastLetter(machine);
    expect(letter.text).toMatch(said);
    expect(letter.text).not.toMatch(unsaid);
    expect(letter.text).toMatch(/accepted another position/);
    const copy = await notice(machine, /^Sent:/);
    expect(copy.text).not.toContain('prompt');
  });

  test.each([
    ['another-time', /another time/, /withdraw|accepted another/],
    ['personal-reasons', /personal reasons/, /accepted another/],
    ['location', /location/, /accepted another/],
  ])('keeps its reason when it is late: %s', async (situation, said, unsaid) => {
    const draft = await withdraw(await invite('Acme', 30), situation);
    await pass(machine, 31);
    const page = await submit(await again(draft), 'attended', { answer: 'missed' });
    await submit(page, 'approve');
    const { text = '' } = await lastLetter(machine);
    expect(text).toContain('I am sorry that I missed our interview on');
    expect(text).toMatch(said);
    expect(text).not.toMatch(unsaid);
  });
});

test('what is approved does not leave once its interview has begun', async () => {
  await machine.start(['--empty'], { UNDO_SECONDS: '600' });
  const draft = await withdraw(await invite('Acme', 0.1), 'accepted-offer');
  expect((await submit(draft, 'approve')).text).toContain('you can still take it back');
  await pass(machine, 0.25);
  expect(await machine.toRecruiters()).toEqual([]);
  const held = await notice(machine, /^Not sent, the interview has begun/);
  expect((await open(linkIn(held, /Say what happened/))).text).toContain('Were you there?');
});

test('a passed event is not declined in the calendar', async () => {
  await machine.start(['--empty']);
  const at = (hours: number) =>
    new Date(now(machine) + hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const told = await forward(machine, {
    subject: 'Invitation: Buyer interview at Acme',
    text: 'Hi Jane,\n\nhere is the invitation to your interview for the Buyer role at Acme.\n\nAna Silva',
    calendar:
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n' +
      `UID:moment-1\r\nDTSTAMP:${at(0)}\r\nDTSTART:${at(30)}\r\nDTEND:${at(31)}\r\nSUMMARY:Buyer ` +
      'interview\r\nORGANIZER;CN=Ana Silva:mailto:ana@acme.example\r\n' +
      'ATTENDEE:mailto:jane@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR',
  });
  const draft = await withdraw(told, 'accepted-offer');
  expect(draft.text).toContain('The calendar invitation is declined in the same mail.');
  await pass(machine, 48);
  const page = await submit(await again(draft), 'attended', { answer: 'there' });
  expect(page.text).not.toContain('calendar invitation is declined');
  await submit(page, 'approve', { confirmed: 'yes' });
  expect((await lastLetter(machine)).raw).not.toContain('METHOD:REPLY');
});

test('reminders follow the interview in one mail a day, none like the one before, until “stop”', async () => {
  await machine.start(['--empty']);
  const hours = 5 * 24 + 14 - ((now(machine) / 3_600_000) % 24);
  for (const company of ['Acme', 'Birch', 'Cedar']) await invite(company, hours);
  await forward(machine, {
    from: 'Leo Brandt <leo@kite.example>',
    subject: 'Your offer from Kite',
    text: 'Hi Jane,\n\nwe are delighted to offer you the position of Product Designer at Kite.\n\nLeo Brandt',
  });
  await submit(await open(linkIn(await notice(machine, /^An offer/), /I accepted this offer/)), 'accept');
  const before = (await machine.outbox()).length;
  await pass(machine, hours + 1);
  const mails = (await machine.outbox()).slice(before);
  const day = (date: string | undefined) =>
    new Date(date ?? '').toLocaleDateString('en-GB', { timeZone: 'Europe/Lisbon' });
  const digests = mails.filter(({ subject }) => !subject?.startsWith('Were you there'));
  expect(new Set(digests.map(({ date }) => day(date))).size).toBe(digests.length);
  expect(digests.length).toBeGreaterThanOrEqual(4);
  for (const { text } of digests)
    for (const company of ['Acme', 'Birch', 'Cedar']) expect(text).toContain(`Buyer at ${company}`);
  const words = digests.map(({ subject, text }) => `${subject}${text?.replace(/http\S+/g, '')}`);
  expect(new Set(words).size).toBe(words.length);
  expect(digests.some(({ text }) => text?.includes('tomorrow at'))).toBe(true);
  const last = digests.at(-1);
  expect(last?.subject).toMatch(/^Call now: Buyer at \w+, today \d\d:\d\d/);
  expect(last?.text).toContain('Call now: +1 212 555 0142, then send this.');
  expect(mails.at(-1)?.subject).toMatch(/^Were you there/);

  const stopped = await machine.forward(
    `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: Re: ${last?.subject}\r\n` +
      `Message-ID: <stop@mail.example>\r\nDate: ${new Date(now(machine)).toUTCString()}\r\n\r\nstop\r\n`,
  );
  expect(stopped.text).toContain('I remind you no more');
  const count = (await machine.outbox()).length;
  await pass(machine, 10 * 24);
  expect((await machine.outbox()).length).toBe(count);
});

test('what is stale ends with a word: a reply after two weeks, a withdrawal of an interview long past', async () => {
  await machine.start(['--empty']);
  await withdraw(await invite('Acme', 30), 'accepted-offer');
  await pass(machine, 16 * 24);
  const aside = await notice(machine, /^Put aside/);
  expect(aside.text).toContain('the interview was two weeks ago');
  const told = await askHome(machine);
  expect((await open(linkIn(told, /Open my interviews/))).text).toContain('1 pending, 0 waiting');
});

test('“my decision is final” never waits beside “my circumstances have changed”', async () => {
  await machine.start(['--empty']);
  const told = await invite('Acme', 300);
  const draft = await withdraw(told, 'accepted-offer');
  await submit(draft, 'approve');
  const sent = await lastLetter(machine);
  const answered = await forward(machine, {
    subject: `Re: ${sent.subject}`,
    text: 'Hi Jane,\n\nIs there any chance that you would reconsider if we improved the salary?\n\nAna',
    headers: `In-Reply-To: ${sent.messageId}\r\nReferences: ${sent.messageId}\r\n`,
  });
  expect(answered.subject).toMatch(/^An answer to write/);
  await submit(await interviewOf(told), 'reopen');
  const home = await askHome(machine);
  const review = await open(`${linkIn(home, /Open my interviews/)}/review`);
  expect(review.text).toContain('My situation has changed');
  expect(review.text).not.toContain('my decision is final');
  expect((await subjects(machine)).length).toBeGreaterThan(0);
  expect(linksIn(answered, 'Review and approve')).toHaveLength(1);
});
