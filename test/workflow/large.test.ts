import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../lambdas/interview/draft.ts';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { delivered } from '../../lambdas/workflow/delivered.ts';
import { discard, saveDraft, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER, OWNER_ID, World } from './world.ts';

/** Whatever comes together on one interview, its item can be written, and what is to follow follows. */

let world: World;
beforeEach(async () => {
  noises = 0;
  world = await new World().open();
});
afterEach(() => world.stop());

const DAY_MS = 86_400_000;
let noises = 0;
/** Text that no packing makes smaller: another each time, and the same in each run. */
const noise = (length: number) => {
  const mine = noises++;
  const blocks = Array.from({ length: Math.ceil(length / 64) + 1 }, (_, at) =>
    createHash('sha512').update(`noise ${mine} ${at}`).digest(),
  );
  return Buffer.concat(blocks).toString('base64').slice(0, length);
};

const calendar = (lines: string[], uid: string) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'METHOD:REQUEST', 'BEGIN:VEVENT', `UID:${uid}`],
    ...['DTSTAMP:20261120T090000Z', 'DTSTART:20261204T150000Z', 'SUMMARY:Interview', ...lines],
    ...['ORGANIZER;CN=Ana Silva:mailto:ana@acme.example', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\n');

/** The forwarded invitation with a calendar part. */
const withCalendar = (
  lines: string[],
  { uid = 'one', ...more }: Parameters<typeof invitation>[1] & { uid?: string } = {},
) => {
  const [headers = '', ...paragraphs] = invitation('Acme', { id: 'Acme', ...more }).split('\n\n');
  const mixed = `${headers}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m`;
  const text = `--m\nContent-Type: text/plain\n\n${paragraphs.join('\n\n')}`;
  return `${mixed}\n\n${text}\n--m\nContent-Type: text/calendar\n\n${calendar(lines, uid)}\n--m--\n`;
};

const attendees = (many: number) => [
  ...Array.from({ length: many }, (_, at) => `ATTENDEE;CN=${noise(60)}:mailto:p${at}@acme.example`),
  `ATTENDEE;CN=Jane Doe;PARTSTAT=NEEDS-ACTION:mailto:${OWNER}`,
];

const only = async (): Promise<Interview> => {
  const [interview, ...others] = await world.interviews();
  if (!interview || others.length) throw new Error(`${others.length + 1} interviews`);
  return interview;
};

const bytesOf = (interview: Interview) => Buffer.byteLength(JSON.stringify(interview));

/** From the acceptance to the note half a year later; returns the letter that was sent. */
async function livesOn(): Promise<Draft> {
  await world.accept();
  const { id: interviewId, drafts } = await only();
  const waiting = drafts.findLast(({ state }) => state === 'waiting');
  const approval = {
    interviewId,
    draftId: waiting?.id ?? '',
    revision: waiting?.revision ?? 0,
    confirmed: true,
  };
  const sent = await sendDraft(world.desk, approval);
  const messageId = sent.sentAs.at(-1)?.slice(1).split('@')[0] ?? '';
  const tags = { owner: [OWNER_ID], interview: [interviewId], draft: [sent.id] };
  const event = { eventType: 'Delivery', mail: { messageId, tags } };
  await delivered(world.services, { detail: event, region: 'eu-west-1' }, world.now);
  await world.until(world.now + 190 * DAY_MS);
  expect((await only()).state).toBe('withdrawn');
  expect((await world.subjectsToOwner()).at(-1)).toContain('Say hello');
  return sent;
}

const TEXT =
  'Your interview for the Backend Engineer role is confirmed for Friday 4 December 2026 at 15:00. ' +
  'We look forward to meeting you, and will show you round the office before we talk.';

test.each([
  ['an invitation with 3,000 attendees', () => withCalendar(attendees(3_000))],
  ['an invitation with 9,000 attendees', () => withCalendar(attendees(9_000))],
  ['a description of 300 KB', () => withCalendar([`DESCRIPTION:${noise(300_000)}`, ...attendees(1)])],
  ['a text of 300 KB', () => invitation('Acme', { body: `${TEXT}\n\n${noise(300_000)}` })],
  ['a subject of 30 KB', () => withCalendar([], { subject: `Interview at Acme ${noise(30_000)}` })],
  ['a role of 9 KB', () => withCalendar([], { role: `Engineer ${noise(9_000)}`, body: TEXT })],
])('%s', async (_what, raw) => {
  await world.receive(raw());
  expect(bytesOf(await only())).toBeLessThan(100_000);
  expect((await livesOn()).state).toBe('sent');
});

/** What the interview holds `times` times over, written at once. */
const repeated = async (times: number, more: (interview: Interview, at: number) => Partial<Interview>) => {
  const { id } = await only();
  await world.services.interviews.update(OWNER_ID, id, (before) => {
    const all = Array.from({ length: times }, (_, at) => more(before, at));
    return {
      ...before,
      messages: [...before.messages, ...all.flatMap(({ messages = [] }) => messages)],
      invitations: [...before.invitations, ...all.flatMap(({ invitations = [] }) => invitations)],
      drafts: [...before.drafts, ...all.flatMap(({ drafts = [] }) => drafts)],
    };
  });
};

test('five hundred messages about it, and one more', async () => {
  await world.receive(withCalendar([`DESCRIPTION:${noise(1_900)}`, ...attendees(40)]));
  await repeated(500, ({ messages, invitations }, at) => ({
    messages: messages.map((it) => ({ ...it, key: `${at}-${it.key}`, subject: noise(300) })),
    invitations: invitations.map((it) => ({ ...it, uid: `u${at}`, description: noise(1_900) })),
  }));
  await world.receive(withCalendar([`DESCRIPTION:${noise(1_900)}`], { uid: 'last', id: 'one-more' }));
  const { messages, invitations, shortened, createdAt } = await only();
  expect([shortened, messages.length >= 10, invitations.length >= 10]).toEqual([true, true, true]);
  expect(messages[0]?.receivedAt, 'how it began').toBe(createdAt);
  expect(invitations.at(-1)?.uid, 'the newest one').toBe('last');
  expect(bytesOf(await only())).toBeLessThan(310_000);
  expect((await livesOn()).state).toBe('sent');
}, 60_000);

test('two hundred drafts, each with a long text of the owner’s, and one more', async () => {
  await world.receive(invitation('Acme'));
  const { id: interviewId } = await only();
  const { id: draftId, revision } = await withdraw(world.desk, interviewId, 'accepted-offer');
  await discard(world.desk, { interviewId, draftId, revision });
  await repeated(200, ({ drafts }, at) => ({
    drafts: drafts.map((it) => ({ ...it, id: `${at}-${it.id}`, text: noise(20_000) })),
  }));
  const next = await withdraw(world.desk, interviewId, 'accepted-offer');
  const seen = { interviewId, draftId: next.id, revision: next.revision };
  const saved = await saveDraft(world.desk, seen, { subject: 'No', text: noise(20_000) });
  await discard(world.desk, { ...seen, revision: saved.drafts.at(-1)?.revision ?? 0 });
  expect(bytesOf(await only())).toBeLessThan(310_000);
  expect((await livesOn()).state).toBe('sent');
}, 60_000);
