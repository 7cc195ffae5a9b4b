import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWords, newDraft } from '../../lambdas/draft/compose.ts';
import type { Ending } from '../../lambdas/interview/applications.ts';
import type { Draft } from '../../lambdas/interview/draft.ts';
import { type Interview, isApplication, StateError } from '../../lambdas/interview/interview.ts';
import { open, startWithdrawal } from '../../lambdas/interview/transitions.ts';
import type { Facts, Reading } from '../../lambdas/mail/reading.ts';
import { NotReadyError } from '../../lambdas/send/approve.ts';
import { ConflictError } from '../../lambdas/store/table.ts';
import { acceptOffer, undoAcceptance } from '../../lambdas/workflow/accept.ts';
import { endApplications } from '../../lambdas/workflow/end-applications.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import * as owner from '../../lambdas/workflow/owner-actions.ts';
import { recordReading } from '../../lambdas/workflow/record-reading.ts';
import { approveOrSend, markSent, undoApproval } from '../../lambdas/workflow/send-draft.ts';
import type { Desk } from '../../lambdas/workflow/services.ts';
import { FACTS, fact, message, reading } from '../interview/interview.ts';
import { memoryServices, type Outcome } from './memory.ts';

const RUNS = 10_000;
const NOW = Date.parse('2026-11-24T10:00:00Z');
const FIRST = '01ARZ3NDEKTSV4RRFFQ69G5FA1';
const OTHER = '01ARZ3NDEKTSV4RRFFQ69G5FA2';
const APPLIED = '01ARZ3NDEKTSV4RRFFQ69G5FA3';
const DRAFT = '01ARZ3NDEKTSV4RRFFQ69G5FD1';
const ACCEPTANCE = '01ARZ3NDEKTSV4RRFFQ69G5FAA';
const SECOND = '01ARZ3NDEKTSV4RRFFQ69G5FAB';
const CORRECTED = 'ben@acme.example';

const ACTIONS = [
  'approve',
  'approve again',
  'undo',
  'discard',
  'edit',
  'switch',
  'accept',
  'accept again',
  'take back',
  'message',
  'reminder',
  'late reminder',
  'send',
  'settle',
  'nudge',
  'snooze',
  'mark sent',
  'dismiss',
  'reopen',
  'correct',
  'rejection',
  'missed',
  'second offer',
  'stop',
  'end application',
  'leave application',
  'invited',
  'application closed',
] as const;
type Action = (typeof ACTIONS)[number];

/** What a person or a schedule may run into when somebody else was faster. */
const expected = (error: unknown) =>
  error instanceof StateError || error instanceof ConflictError || error instanceof NotReadyError;

const states = new Set<string>();

/** An application with another company. */
const BIRCH: Facts = {
  ...{ company: fact('Birch'), role: fact('Buyer'), recruiterEmail: fact('ida@birch.example') },
};
const FROM_BIRCH = { ...reading().original, from: { name: 'Ida', address: 'ida@birch.example' } };

/** From where mail about the interview has come. */
const FROM_ANA = {
  ...reading().original,
  from: { name: 'Ana Silva', address: 'ana@acme.example' },
};

/** A recruiter's mail is recorded, as a message that comes in. */
const receive = (desk: Desk, key: string, read: Reading) => {
  const at = new Date(desk.now).toISOString();
  const record = {
    ownerId: desk.profile.ownerId,
    key,
    rawKey: key,
    version: 1,
    state: 'reading',
    startedAt: at,
    holder: key,
    leaseUntil: desk.now,
    attempts: 1,
    expiresAt: 0,
  } as const;
  return recordReading(desk, { record: { ...record }, reading: read, part: 0 });
};

async function world(
  undoSeconds: number,
  step: Parameters<typeof memoryServices>[0],
  outcomes: () => Outcome,
) {
  const calm = memoryServices(async (run) => run(), outcomes);
  const profile = await calm.services.owners.ensure(calm.services.owner);
  const { ownerId } = profile;
  const of = (id: string): Interview => ({ ...open(id, ownerId, reading(), message(`m-${id}`)), version: 1 });
  const request = { kind: 'withdrawal', situation: 'accepted-offer', language: 'en' } as const;
  const first = of(FIRST);
  const words = composeWords(first, request, { profile, now: NOW });
  const draft = newDraft({ id: DRAFT, at: new Date(NOW).toISOString(), acceptanceId: null }, request, {
    interview: first,
    words,
  });
  const busy = memoryServices(step, outcomes);
  await busy.services.owners.ensure(busy.services.owner);
  const seeded = await busy.services.owners.get(ownerId);
  if (!seeded) throw new Error('no owner');
  await busy.services.interviews.create(startWithdrawal(first, draft));
  await busy.services.interviews.create(of(OTHER));
  const confirmed = reading(BIRCH, { kind: 'application-received', original: FROM_BIRCH });
  const received = message('m-applied', { kind: 'application-received' });
  await busy.services.interviews.create({ ...open(APPLIED, ownerId, confirmed, received), version: 1 });
  return { ...busy, services: { ...busy.services, undoSeconds }, profile: seeded };
}

test(`whatever happens at once: nothing is sent twice, unapproved, or forgotten (${RUNS} interleavings)`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(...ACTIONS), { minLength: 2, maxLength: 6 }),
      fc.array(fc.constantFrom<Outcome>('sent', 'sent', 'refused', 'busy', 'lost'), {
        minLength: 8,
        maxLength: 8,
      }),
      fc.constantFrom(0, 60),
      async (scheduler, actions, answers, undoSeconds) => {
        let interleave = false;
        const step = async <T>(run: () => T): Promise<T> => {
          if (interleave) await scheduler.schedule(Promise.resolve());
          return run();
        };
        let answer = 0;
        const { services, schedules, left, notices, profile } = await world(
          undoSeconds,
          step,
          () => answers[answer++ % answers.length] ?? 'sent',
        );
        const { ownerId } = profile;
        const approved = new Set<string>();
        const wording = ({ to, text }: Draft) => `${to.address}: ${text}`;
        const ids = { kind: 'reminder', ownerId, interviewId: FIRST, draftId: DRAFT } as const;
        const current = () => services.interviews.get(ownerId, FIRST);
        const shown = async () => (await current())?.drafts.find(({ id }) => id === DRAFT);
        const deskAt = (now: number) => ({ services, profile, now });
        const desk = deskAt(NOW);
        /** The draft as somebody has its page open. */
        const onDraft = async () => ({
          interviewId: FIRST,
          draftId: DRAFT,
          revision: (await shown())?.revision ?? 1,
        });
        const approve = async () => {
          const seen = await shown();
          if (!seen) return;
          approved.add(wording(seen));
          const approval = { interviewId: FIRST, draftId: DRAFT, revision: seen.revision, confirmed: true };
          await approveOrSend(desk, approval);
        };
        const end = (ending: Ending) =>
          endApplications(desk, { acceptanceId: ACCEPTANCE, chosen: new Map([[APPLIED, ending]]) });
        const run: Record<Action, () => Promise<unknown>> = {
          approve,
          'approve again': approve,
          undo: () => undoApproval(desk, { interviewId: FIRST, draftId: DRAFT }),
          discard: async () => owner.discard(desk, await onDraft()),
          edit: async () =>
            owner.saveDraft(desk, await onDraft(), {
              subject: 'S',
              text: 'Thank you. I withdraw. All the best, edited.',
            }),
          switch: async () => owner.redraw(desk, await onDraft(), { language: 'de' }),
          accept: () => acceptOffer({ services, profile, now: NOW }, { id: ACCEPTANCE, interviewId: OTHER }),
          'accept again': () =>
            acceptOffer({ services, profile, now: NOW }, { id: ACCEPTANCE, interviewId: OTHER }),
          'second offer': async () => {
            const known = (await services.owners.get(ownerId)) ?? profile;
            return acceptOffer(
              { services, profile: known, now: NOW },
              { id: SECOND, interviewId: null, instead: 'take-back' },
            );
          },
          'take back': () => undoAcceptance({ services, profile, now: NOW }, ACCEPTANCE),
          message: () => receive(desk, 'again', reading({ ...FACTS })),
          rejection: () =>
            receive(desk, 'no', reading({ ...FACTS }, { kind: 'rejection', original: FROM_ANA })),
          reminder: () => followUp(services, ids, NOW),
          'late reminder': () => followUp(services, ids, NOW + 5 * 86_400_000),
          send: () => followUp(services, { ...ids, kind: 'send' }, NOW + 60_000),
          settle: () => followUp(services, { ...ids, kind: 'settle' }, NOW + 600_000),
          nudge: () => followUp(services, { kind: 'nudge', ownerId, interviewId: FIRST }, NOW + 2e10),
          snooze: () => owner.snoozeNudge(desk, FIRST, 7),
          'mark sent': () => markSent(desk, { interviewId: FIRST, draftId: DRAFT }),
          dismiss: () => owner.dismiss(desk, FIRST),
          reopen: () => owner.reopen(desk, FIRST),
          correct: () =>
            owner.correct(desk, FIRST, {
              recruiterEmail: { value: CORRECTED, evidence: { where: 'owner', words: CORRECTED } },
            }),
          missed: () => owner.attend(deskAt(NOW + 4 * 86_400_000), FIRST, 'missed'),
          stop: () => owner.silenceAll(desk),
          'end application': () => end('letter'),
          'leave application': () => end('leave'),
          invited: () => receive(desk, 'invited', reading({ ...BIRCH }, { original: FROM_BIRCH })),
          'application closed': () =>
            receive(desk, 'none', reading({ ...BIRCH }, { kind: 'rejection', original: FROM_BIRCH })),
        };
        interleave = true;
        const running = actions.map((action) =>
          run[action]().catch((error: unknown) => {
            if (!expected(error)) throw error;
          }),
        );
        await scheduler.waitFor(Promise.all(running));
        interleave = false;

        const interview = (await current()) as Interview;
        const draft = interview.drafts.find(({ id }) => id === DRAFT) as Draft;
        const planned = (kind: string) =>
          [...schedules.keys()].some((name) => name.startsWith(`${kind}-${DRAFT}`));
        const copies = left.filter((mail) => mail.draft === DRAFT);
        states.add(draft.state);
        if (draft.state === 'approved' && draft.attempts) states.add('put off by the mail service');
        if (interview.state === 'closed') states.add('closed');
        expect(copies.length, 'sent at most once').toBeLessThanOrEqual(1);
        if (copies.length)
          expect(['sent', 'unknown', 'discarded'], 'what left is not forgotten').toContain(draft.state);
        if (copies.length) expect([...approved], 'only what was approved').toContain(wording(draft));
        for (const { raw } of copies)
          expect(raw, 'to nobody else').toContain(`To: ${draft.to.name} <${draft.to.address}>`);
        const reminders = notices.filter((name) => name === 'reminder');
        expect(reminders.length, 'reminded once, however many schedules fire').toBeLessThanOrEqual(1);
        if (draft.state === 'failed') expect(notices, 'a refusal is told').toContain('refused');
        if (draft.state === 'sending') expect(planned('settle'), 'is settled later').toBe(true);
        if (draft.state === 'approved') expect(planned('send'), 'leaves later').toBe(true);
        if (draft.state === 'waiting' || draft.state === 'failed')
          expect(interview.state, 'a waiting withdrawal is shown').toBe('withdrawing');
        if (draft.state === 'sent') expect(interview.state).toBe('withdrawn');
        const ids2 = interview.drafts.map(({ id }) => id);
        expect(new Set(ids2).size, 'no draft twice').toBe(ids2.length);
        const withdrawals = interview.drafts.filter(
          ({ kind, state }) => kind === 'withdrawal' && state !== 'discarded',
        );
        expect(withdrawals.length, 'one withdrawal at a time').toBeLessThanOrEqual(1);
        if (interview.state === 'closed')
          expect(draft.state, 'a closed interview says no goodbye').not.toMatch(
            /^(?:waiting|failed|approved|sending)$/,
          );
        const other = (await services.interviews.get(ownerId, OTHER)) as Interview;
        const open = other.drafts.filter(({ state }) => state !== 'discarded');
        expect(open.length, 'and of the offer’s interview').toBeLessThanOrEqual(1);
        const application = (await services.interviews.get(ownerId, APPLIED)) as Interview;
        const letters = application.drafts.filter(({ state }) => state !== 'discarded');
        states.add(application.state);
        expect(letters.length, 'one letter to whom the owner applied').toBe(
          application.state === 'withdrawing' ? 1 : 0,
        );
        for (const { text } of letters)
          expect(text.includes('I have applied'), text).toBe(isApplication(application));
        if (other.state === 'accepted') expect(open, 'no goodbye to the accepted one').toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
  expect([...states].sort()).toEqual(
    expect.arrayContaining([
      'applied',
      'approved',
      'closed',
      'discarded',
      'failed',
      'put off by the mail service',
      'sent',
      'unknown',
      'waiting',
    ]),
  );
}, 300_000);
