import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { minutesOf, weeklyAt } from '../../lambdas/interview/urgency.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { NOISE, UNCLEAR } from './unclear.ts';
import { INBOX, OWNER, OWNER_ID, onlyCrash, World, withFault } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tuesday the 24th is today; Lisbon's clock is UTC in winter. */
const FRIDAY = Date.parse('2026-11-27T16:00:00Z') + minutesOf(OWNER_ID) * 60_000;
const NEXT_FRIDAY = FRIDAY + 7 * DAY;

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const mail = (id: string, subject: string, text: string, from = 'Weekly <news@letters.example>') =>
  `From: ${from}\nTo: Jane Doe <${OWNER}>\nSubject: ${subject}\nDate: Tue, 24 Nov 2026 08:00:00 ` +
  `+0000\nMessage-ID: <${id}@letters.example>\n\n${text}\n`;
const recipe = (id: string) => mail(id, `Recipe ${id}`, `Pumpkin soup, again. ${NOISE}`);
const RECEIVED =
  'Hi Jane,\n\nThank you for your application as Buyer. We have received it and will look at it ' +
  'soon.\n\nBirch';

/** What a rule of the owner's mailbox passes on, to the secret address. */
const byRule = (raw: string, services = world.services) =>
  world.receive(raw, services, {
    recipients: [secretAddress(world.profile)],
    source: 'news@letters.example',
  });
const weeklies = async () =>
  (await world.mailsToOwner()).filter(({ subject }) => subject.startsWith('Set aside this week'));
const linesOf = (text: string) => text.match(/^.+ \(.+\):$/gm) ?? [];

describe('noise that a mailbox rule passes on', () => {
  test('is told in one mail on Friday, a line each with a link that records it', async () => {
    await byRule(recipe('1'));
    await byRule(mail('2', 'Two', `The week in short. ${NOISE}`));
    await byRule(mail('3', 'Your application', RECEIVED, 'Birch <jobs@birch.example>'));
    expect(world.sent).toEqual([]);
    await world.until(FRIDAY + DAY);
    const [told, ...more] = await weeklies();
    expect(more).toEqual([]);
    expect(told?.at).toBe(FRIDAY);
    expect(told?.subject).toBe('Set aside this week: 2 messages');
    expect(linesOf(told?.text ?? '')).toEqual(['Two (Weekly):', 'Recipe 1 (Weekly):']);
    expect(told?.text.match(/https:\S+\/l\/\S+/g)).toHaveLength(2);
    expect(world.sent).toHaveLength(1);
  });

  test('makes no mail in a week without any, and a mail of its own in the next', async () => {
    await byRule(recipe('1'));
    await world.until(FRIDAY + 12 * DAY);
    await byRule(recipe('2'));
    await world.until(FRIDAY + 40 * DAY);
    const told = await weeklies();
    expect(told.map(({ subject }) => subject)).toEqual([
      'Set aside this week: 1 message',
      'Set aside this week: 1 message',
    ]);
    expect(told.map(({ text }) => linesOf(text))).toEqual([['Recipe 1 (Weekly):'], ['Recipe 2 (Weekly):']]);
  });

  test('of more than 30, the newest are named and the rest counted', async () => {
    for (let at = 1; at <= 33; at++) await byRule(recipe(String(at)));
    await world.until(FRIDAY);
    const [told] = await weeklies();
    expect(told?.subject).toBe('Set aside this week: 33 messages');
    const lines = linesOf(told?.text ?? '');
    expect(lines).toHaveLength(30);
    expect([lines[0], lines.at(-1)]).toEqual(['Recipe 33 (Weekly):', 'Recipe 4 (Weekly):']);
    expect(told?.text).toContain('And 3 older ones.');
  });

  test('says nothing once everything was deleted', async () => {
    await byRule(recipe('1'));
    await world.services.owners.erase(OWNER_ID);
    await world.fire();
    expect(world.sent).toEqual([]);
  });
});

describe('is told at once', () => {
  const forwarded =
    `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: News\nMessage-ID: <own@mail.example>\n\n` +
    `Our weekly newsletter. ${NOISE}`;

  test('what the owner forwards by their own hand, also to the secret address', async () => {
    await world.receive(forwarded);
    const unsigned = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;
    await world.receive(forwarded.replace('own@', 'again@'), world.services, {
      recipients: [secretAddress(world.profile)],
      ...unsigned,
    });
    expect(await world.subjectsToOwner()).toEqual(['Not recorded: News', 'Not recorded: News']);
  });

  test('a rejection that matches nothing, though a rule passes it on', async () => {
    await byRule(
      mail(
        'x',
        'Your application',
        'Hi Jane,\n\nUnfortunately we will not be moving forward with your application.\n\nBirch',
      ),
    );
    expect((await world.subjectsToOwner())[0]).toMatch(/^Not recorded: |^Is this about/);
  });
});

test.each([
  ['RFC 3834', 'Auto-Submitted: auto-forwarded'],
  ['Exchange', `X-MS-Exchange-Inbox-Rules-Loop: ${OWNER}`],
])('a rule that forwards in the owner’s name says so (%s), and is gathered too', async (_, header) => {
  await world.receive(
    `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\n${header}\nSubject: FW: News\nMessage-ID: ` +
      `<rule@mail.example>\n\nOur weekly newsletter. ${NOISE}`,
  );
  expect(world.sent).toEqual([]);
  await world.until(FRIDAY);
  expect(await weeklies()).toHaveLength(1);
});

test(
  'unclear mail of a sender who was said to write of other things is gathered too; of anybody else ' +
    'it is asked',
  async () => {
    const senders = [{ address: 'news@letters.example', about: 'nothing' as const }];
    await world.services.owners.update(OWNER_ID, (it) => ({ ...it, senders }));
    const unclear = (id: string, from?: string) =>
      mail(
        id,
        'A word',
        `Unfortunately we will not be moving forward with your application.\n\n${UNCLEAR}`,
        from,
      );
    await byRule(unclear('1'));
    await byRule(unclear('2', 'Ana Silva <ana@acme.example>'));
    expect(await world.subjectsToOwner()).toEqual(['Is this about an interview? A word']);
    await world.until(FRIDAY);
    expect(linesOf((await weeklies())[0]?.text ?? '')).toEqual(['A word (Weekly):']);
  },
);

describe.each(['before', 'after'] as const)('a crash %s any call', (when) => {
  test('of the setting aside: tried again, each message is told once', async () => {
    for (let nth = 1; ; nth++) {
      await byRule(recipe('1'));
      const raw = recipe('2');
      const { services, calls } = withFault(world.services, nth, when);
      await byRule(raw, services).catch(onlyCrash);
      world.now += 120_000;
      await byRule(raw);
      await world.until(NEXT_FRIDAY);
      const lines = (await weeklies()).flatMap(({ text }) => linesOf(text)).toSorted();
      expect(lines, `call ${nth}`).toEqual(['Recipe 1 (Weekly):', 'Recipe 2 (Weekly):']);
      if (calls() < nth) break;
      await world.stop();
      world = await new World().open();
    }
  });

  test('of the mail: tried again, it comes; twice only where nobody can know that it had left', async () => {
    for (let nth = 1; ; nth++) {
      await byRule(recipe('1'));
      const due = { kind: 'aside', ownerId: OWNER_ID, tellAt: new Date(FRIDAY).toISOString() } as const;
      world.schedules.clear();
      world.now = FRIDAY;
      const { services, calls } = withFault(world.services, nth, when);
      let left = 0;
      world.onSend = () => void left++;
      await followUp(services, due, world.now).catch(onlyCrash);
      const unknown = left > 0 && (await world.services.owners.get(OWNER_ID))?.told?.aside?.sent === false;
      world.now += 60_000;
      await followUp(world.services, due, world.now);
      await world.until(FRIDAY + DAY);
      expect(await weeklies(), `call ${nth}`).toHaveLength(unknown ? 2 : 1);
      world.onSend = undefined;
      if (calls() < nth) break;
      await world.stop();
      world = await new World().open();
    }
  });
});

test('a schedule that fires twice, or two at once, make one mail', async () => {
  await byRule(recipe('1'));
  const due = { kind: 'aside', ownerId: OWNER_ID, tellAt: new Date(FRIDAY).toISOString() } as const;
  world.now = FRIDAY;
  await Promise.all([followUp(world.services, due, FRIDAY), followUp(world.services, due, FRIDAY)]);
  await followUp(world.services, due, FRIDAY + HOUR);
  await world.until(FRIDAY + DAY);
  expect(await weeklies()).toHaveLength(1);
});

test('what comes while the mail is written is told the week after', async () => {
  await byRule(recipe('1'));
  world.now = FRIDAY - 60_000;
  await byRule(recipe('2'));
  await world.until(NEXT_FRIDAY);
  const told = await weeklies();
  expect(told.map(({ at }) => at)).toEqual([FRIDAY, NEXT_FRIDAY]);
  expect(told.map(({ text }) => linesOf(text))).toEqual([['Recipe 1 (Weekly):'], ['Recipe 2 (Weekly):']]);
});

test.each([
  ['2026-11-24T10:00:00Z', 'Europe/Lisbon', '2026-11-27T16:00:00Z'],
  ['2026-11-27T15:45:00Z', 'Europe/Lisbon', '2026-11-27T16:00:00Z'],
  ['2026-11-27T15:45:01Z', 'Europe/Lisbon', '2026-12-04T16:00:00Z'],
  ['2026-11-28T23:00:00Z', 'Europe/Lisbon', '2026-12-04T16:00:00Z'],
  ['2026-10-24T10:00:00Z', 'Europe/Berlin', '2026-10-30T15:00:00Z'],
  ['2026-11-27T23:30:00Z', 'Pacific/Auckland', '2026-12-04T03:00:00Z'],
])('at %s in %s, the week’s mail is due at %s', (now, timeZone, due) => {
  expect(new Date(weeklyAt(Date.parse(now), { ownerId: '', timeZone })).toISOString()).toBe(
    due.replace('Z', '.000Z'),
  );
});
