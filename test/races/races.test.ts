import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWords, newDraft } from '../../lambdas/draft/compose.ts';
import { type Draft, type Interview, StateError } from '../../lambdas/interview/interview.ts';
import { open, startWithdrawal, update } from '../../lambdas/interview/transitions.ts';
import { NotReadyError } from '../../lambdas/send/approve.ts';
import { ConflictError } from '../../lambdas/store/table.ts';
import { acceptOffer, undoAcceptance } from '../../lambdas/workflow/accept.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import * as owner from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend, markSent, undoApproval } from '../../lambdas/workflow/send-draft.ts';
import { FACTS, message, reading } from '../interview/interview.ts';
import { memoryServices, type Outcome } from './memory.ts';

const RUNS = 10_000;
const NOW = Date.parse('2026-11-24T10:00:00Z');
const FIRST = '01ARZ3NDEKTSV4RRFFQ69G5FA1';
const OTHER = '01ARZ3NDEKTSV4RRFFQ69G5FA2';
const DRAFT = '01ARZ3NDEKTSV4RRFFQ69G5FD1';
const ACCEPTANCE = '01ARZ3NDEKTSV4RRFFQ69G5FAA';

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
] as const;
type Action = (typeof ACTIONS)[number];

/** What a person or a schedule may run into when somebody else was faster. */
const expected = (error: unknown) =>
  error instanceof StateError || error instanceof ConflictError || error instanceof NotReadyError;

const texts = new Set<string>();

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
  const words = composeWords(first, request, profile, NOW);
  const draft = newDraft(DRAFT, request, first, words, null, new Date(NOW).toISOString());
  const busy = memoryServices(step, outcomes);
  await busy.services.owners.ensure(busy.services.owner);
  const seeded = await busy.services.owners.get(ownerId);
  if (!seeded) throw new Error('no owner');
  await busy.services.interviews.create(startWithdrawal(first, draft));
  await busy.services.interviews.create(of(OTHER));
  return { ...busy, services: { ...busy.services, undoSeconds }, profile: seeded };
}

test(`whatever happens at once: nothing is sent twice, unapproved, or forgotten (${RUNS} interleavings)`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(...ACTIONS), { minLength: 2, maxLength: 6 }),
      fc.array(fc.constantFrom<Outcome>('sent', 'sent', 'refused', 'lost'), { minLength: 8, maxLength: 8 }),
      fc.constantFrom(0, 60),
      async (scheduler, actions, answers, undoSeconds) => {
        let interleave = false;
        const step = async <T>(run: () => T): Promise<T> => {
          if (interleave) await scheduler.schedule(Promise.resolve());
          return run();
        };
        let answer = 0;
        const { services, schedules, left, profile } = await world(
          undoSeconds,
          step,
          () => answers[answer++ % answers.length] ?? 'sent',
        );
        const { ownerId } = profile;
        const approved = new Set<string>();
        const at = new Date(NOW).toISOString();
        const ids = { kind: 'reminder', ownerId, interviewId: FIRST, draftId: DRAFT } as const;
        const current = () => services.interviews.get(ownerId, FIRST);
        const approve = async () => {
          const seen = (await current())?.drafts.find(({ id }) => id === DRAFT);
          if (!seen) return;
          approved.add(`${DRAFT}:${seen.text}`);
          const approval = { interviewId: FIRST, draftId: DRAFT, revision: seen.revision, confirmed: true };
          await approveOrSend(services, profile, approval, NOW);
        };
        const edit = async (text: string) => {
          const seen = (await current())?.drafts.find(({ id }) => id === DRAFT);
          if (seen)
            await owner.saveDraft(services, profile, FIRST, DRAFT, seen.revision, { subject: 'S', text });
        };
        const run: Record<Action, () => Promise<unknown>> = {
          approve,
          'approve again': approve,
          undo: () => undoApproval(services, profile, FIRST, DRAFT, NOW),
          discard: async () => {
            const seen = (await current())?.drafts[0];
            await owner.discard(services, profile, FIRST, DRAFT, seen?.revision ?? 1, NOW);
          },
          edit: () => edit('Thank you. I withdraw. All the best, edited.'),
          switch: async () => {
            const seen = (await current())?.drafts[0];
            await owner.redraw(services, profile, FIRST, DRAFT, seen?.revision ?? 1, { language: 'de' }, NOW);
          },
          accept: () => acceptOffer(services, profile, ACCEPTANCE, OTHER, NOW),
          'accept again': () => acceptOffer(services, profile, ACCEPTANCE, OTHER, NOW),
          'take back': () => undoAcceptance(services, profile, ACCEPTANCE, NOW),
          message: () =>
            services.interviews.update(ownerId, FIRST, (it) =>
              update(it, reading({ ...FACTS }), message('again', { receivedAt: at })),
            ),
          reminder: () => followUp(services, ids, NOW),
          'late reminder': () => followUp(services, ids, NOW + 5 * 86_400_000),
          send: () => followUp(services, { ...ids, kind: 'send' }, NOW + 60_000),
          settle: () => followUp(services, { ...ids, kind: 'settle' }, NOW + 600_000),
          nudge: () => followUp(services, { kind: 'nudge', ownerId, interviewId: FIRST }, NOW + 2e10),
          snooze: () => owner.snoozeNudge(services, profile, FIRST, 7, NOW),
          'mark sent': () => markSent(services, profile, FIRST, DRAFT, NOW),
          dismiss: () => owner.dismiss(services, profile, FIRST, NOW),
          reopen: () => owner.reopen(services, profile, FIRST, NOW),
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
        texts.add(draft.state);
        expect(copies.length, 'sent at most once').toBeLessThanOrEqual(1);
        if (copies.length)
          expect(['sent', 'unknown', 'discarded'], 'what left is not forgotten').toContain(draft.state);
        if (copies.length)
          expect(approved.has(`${DRAFT}:${draft.text}`), 'only what was approved').toBe(true);
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
      },
    ),
    { numRuns: RUNS },
  );
  expect([...texts].sort()).toEqual(
    expect.arrayContaining(['approved', 'discarded', 'failed', 'sent', 'unknown', 'waiting']),
  );
}, 300_000);
