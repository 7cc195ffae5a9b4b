import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NotSentError, OutcomeUnknownError } from '../../lambdas/send/outcome.ts';
import { delivered } from '../../lambdas/workflow/delivered.ts';
import { approveOrSend, undoApproval } from '../../lambdas/workflow/send-draft.ts';
import { countsIn, decisionsIn, keepLines, type Line } from '../log-lines.ts';
import { INBOX, invitation, OWNER, OWNER_ID, ownWords, World } from './world.ts';

/** What a whole story leaves in the log: each decision, by one id, and nobody's name. */

const ROLE = 'Quillwright';
const REFUSAL = `Email address is not verified: Jane Doe <${OWNER}>, Ana Silva <ana@fjordsoft.example>`;
const HOUR = 3_600_000;
let world: World;
let lines: Line[];
const told = () => decisionsIn(lines);
const of = (id: string) =>
  told()
    .filter(({ correlation_id, mail }) => correlation_id === id || mail === id)
    .map(({ message, because }) => because ?? message);
const receive = (raw: string, more = {}) => world.receive(raw, world.services, more);
const stranger = { source: 'mallory@elsewhere.example', from: ['Mallory <mallory@elsewhere.example>'] };

async function draftOf(company: string) {
  const interview = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  const [draft] = interview?.drafts ?? [];
  if (!interview || !draft) throw new Error(`no draft for ${company}`);
  return { interviewId: interview.id, draftId: draft.id, revision: draft.revision, draft };
}
const approve = async (company: string) =>
  approveOrSend(world.desk, { ...(await draftOf(company)), confirmed: true });
const failing = (error: Error) =>
  (world.onSend = ({ to }) => {
    if (to !== OWNER) throw error;
  });

beforeAll(async () => {
  lines = keepLines();
  world = await new World().open();
  world.services.undoSeconds = 60;
  await receive(invitation('Fjordsoft', { role: ROLE }));
  await receive(invitation('Hexagonia', { role: ROLE }));
  await receive(invitation('Umbralux', { role: ROLE }));
  await receive(invitation('Fjordsoft', { role: ROLE }));
  await receive(invitation('Nobodyware'), stranger);
  await receive(invitation('Fjordsoft', { id: 'spoofed' }), { dmarc: 'FAIL' });
  await receive(invitation('Fjordsoft', { id: 'virus' }), { virus: 'FAIL' });
  await receive(ownWords('A word for nobody'), { recipients: ['nobody@bowout.example'] });
  await receive(ownWords('Thanks so much, that was kind of you!'));
  await receive(`Auto-Submitted: auto-replied\n${ownWords('I am away until Monday.')}`);
  await receive(ownWords('It loops').replace(`Jane Doe <${OWNER}>`, INBOX), {
    recipients: [INBOX.replace('@', `+${world.profile.secretTag}@`)],
  });
  await world.accept({ company: 'Zephyrine' });
  await approve('Fjordsoft');
  const fjordsoft = await draftOf('Fjordsoft');
  await undoApproval(world.desk, fjordsoft);
  await approve('Fjordsoft');
  await world.until(world.now + 0.1 * HOUR);
  const sent = (await draftOf('Fjordsoft')).draft.sentAs.at(-1) ?? '';
  const event = (eventType: string, more = {}) => {
    const tags = { owner: [OWNER_ID], interview: [fjordsoft.interviewId], draft: [fjordsoft.draftId] };
    const mail = { messageId: sent.replace(/^<|@.*$/g, ''), tags };
    return delivered(
      world.services,
      { detail: { eventType, mail, ...more }, region: 'eu-west-1' },
      world.now,
    );
  };
  await event('Delivery');
  await event('Bounce', {
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'ana@fjordsoft.example', diagnosticCode: REFUSAL }],
    },
  });
  failing(new NotSentError(REFUSAL));
  await approve('Hexagonia');
  await world.until(world.now + 0.1 * HOUR);
  failing(new OutcomeUnknownError(REFUSAL));
  await approve('Umbralux');
  await world.until(world.now + 0.1 * HOUR);
  world.onSend = () => {
    throw new NotSentError(REFUSAL);
  };
  for (const _ of [1, 2, 3])
    await receive(invitation('Kestrelworks', { role: ROLE }), {
      requestId: 'thrice',
    }).catch(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.stop();
});

test('the mail that an interview began with names every decision about it and its letter', () => {
  expect(of('1')).toEqual([
    'received',
    'recorded',
    'drafted',
    'approved',
    'taken-back',
    'approved',
    'sent',
    'delivered',
    'bounced',
  ]);
  expect(of('2')).toEqual(['received', 'recorded', 'drafted', 'approved', 'failed']);
  expect(of('3')).toEqual(['received', 'recorded', 'drafted', 'approved', 'unknown']);
  const sent = told().find(({ message }) => message === 'sent');
  expect(sent).toMatchObject({
    kind: 'withdrawal',
    state: 'sent',
    ses_message_id: expect.stringMatching(/^\d+$/),
  });
});

test.each([
  ['4', 'duplicate'],
  ['5', 'stranger'],
  ['6', 'unverified'],
  ['7', 'virus'],
  ['8', 'no-box'],
  ['9', 'not-understood'],
  ['10', 'automatic'],
  ['11', 'ours'],
])('mail %s is not acted on: %s', (id, because) => {
  expect(of(id)).toEqual(['received', because]);
});

test('each is counted, by no dimension but the reason', () => {
  const counts = countsIn(lines);
  const times = (name: string) => counts.filter((it) => it === name).length;
  expect(times('Received')).toBe(14);
  expect(times('Drafted')).toBe(4);
  for (const name of [
    'Sent',
    'Failed',
    'Unknown',
    'Bounced',
    'NotActedOn virus',
    'NotActedOn stranger',
    'NotActedOn given-up',
  ])
    expect(times(name), name).toBe(1);
  for (const line of lines.filter((it) => '_aws' in it)) {
    const {
      CloudWatchMetrics: [made],
    } = line._aws as { CloudWatchMetrics: { Namespace: string; Dimensions: string[][] }[] };
    expect(made?.Namespace).toBe('Bowout');
    for (const name of made?.Dimensions.flat() ?? []) expect(['service', 'reason']).toContain(name);
  }
});

test('no name, address, company, role, subject, word or token of the story is in any line', async () => {
  const mails = await Promise.all(world.sent.map(({ raw }) => PostalMime.parse(raw)));
  const tokens = mails.flatMap(({ text }) =>
    [...(text ?? '').matchAll(/\/l\/([\w-]{43})/g)].map(([, it = '']) => it),
  );
  expect(tokens.length).toBeGreaterThan(10);
  const secrets = [
    ...['Jane', 'Doe', OWNER, INBOX, '@', 'Ana Silva', 'Silva', 'Mallory', 'not verified'],
    ...['Fjordsoft', 'Hexagonia', 'Umbralux', 'Nobodyware', 'Kestrelworks', 'Zephyrine', ROLE],
    ...[
      'Interview for',
      'Friday',
      'kind of you',
      world.profile.secretTag,
      world.profile.generation,
      ...tokens,
    ],
    ...mails.flatMap(({ subject }) => subject ?? []),
  ];
  expect(lines.length).toBeGreaterThan(60);
  for (const { raw } of lines)
    for (const secret of secrets) expect(raw.toLowerCase()).not.toContain(secret.toLowerCase());
});
