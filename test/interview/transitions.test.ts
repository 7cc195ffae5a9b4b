import { describe, expect, test } from 'vitest';
import { type MessageRef, StateError } from '../../lambdas/interview/interview.ts';
import * as change from '../../lambdas/interview/transitions.ts';
import { AT, draftOf, event, FACTS, fact, interview, message, reading, withdrawalOf } from './interview.ts';

/** A message that comes to an owner in Lisbon. */
const at = (it: MessageRef) => ({ message: it, timeZone: 'Europe/Lisbon' });

const withdrawing = () => {
  const it = interview();
  return change.startWithdrawal(it, withdrawalOf(it));
};
const sending = () => change.claimDraft(withdrawing(), { draftId: 'd1', revision: 1 }, AT);

describe('a further message', () => {
  test('replaces the times all together and fills gaps, but not what is known', () => {
    const before = interview({ company: fact('Acme'), options: fact(['2026-12-01T10:00:00+00:00']) });
    const after = change.update(
      before,
      reading({
        company: fact('Acme Ltd'),
        role: fact('Engineer'),
        start: fact('2026-12-01T10:00:00+00:00'),
      }),
      at(message('2')),
    );
    expect(after.facts.company?.value).toBe('Acme');
    expect(after.facts.role?.value).toBe('Engineer');
    expect(after.facts.options).toBeUndefined();
  });

  test('never overwrites what the owner corrected', () => {
    const corrected = change.correct(
      interview(),
      { start: { value: '2026-12-24T10:00:00+00:00', evidence: { where: 'owner', words: 'x' } } },
      AT,
    );
    expect(change.update(corrected, reading(), at(message('2'))).facts.start?.value).toBe(
      '2026-12-24T10:00:00+00:00',
    );
  });

  test('with an older SEQUENCE changes no fact', () => {
    const newer = change.update(
      interview(),
      reading(
        { ...FACTS, start: fact('2026-12-02T10:00:00+00:00') },
        { invitations: [event('u', { sequence: 2 })] },
      ),
      at(message('2')),
    );
    const older = change.update(
      newer,
      reading(FACTS, { invitations: [event('u', { sequence: 1 })] }),
      at(message('3')),
    );
    expect(older.facts.start?.value).toBe('2026-12-02T10:00:00+00:00');
    expect(older.messages).toHaveLength(3);
  });

  test('opens a closed interview again, but not a merged one', () => {
    const closed = change.close(interview(), 'cancelled', AT);
    expect(change.update(closed, reading(), at(message('2'))).state).toBe('pending');
    expect(change.update({ ...closed, closedBecause: 'merged' }, reading(), at(message('2'))).state).toBe(
      'closed',
    );
  });
});

describe('a draft', () => {
  test('goes waiting → sending → sent, and takes the interview along', () => {
    expect(withdrawing()).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
    expect(sending().drafts[0]).toMatchObject({ state: 'sending', claimedAt: AT });
    expect(change.recordSent(sending(), { draftId: 'd1', messageId: '<1@ses>' }, AT)).toMatchObject({
      state: 'withdrawn',
      drafts: [{ state: 'sent', messageId: '<1@ses>' }],
    });
  });

  test.each<[string, () => unknown]>([
    ['claimed twice', () => change.claimDraft(sending(), { draftId: 'd1', revision: 1 }, AT)],
    [
      'claimed by an old page',
      () =>
        change.claimDraft(
          change.rewriteDraft(withdrawing(), { draftId: 'd1', revision: 1 }, { text: 'new' }),
          { draftId: 'd1', revision: 1 },
          AT,
        ),
    ],
    [
      'edited while it is sent',
      () => change.rewriteDraft(sending(), { draftId: 'd1', revision: 1 }, { text: 'new' }),
    ],
    ['discarded while it is sent', () => change.discardDraft(sending(), { draftId: 'd1', revision: 1 }, AT)],
    [
      'discarded by an old page',
      () =>
        change.discardDraft(
          change.rewriteDraft(withdrawing(), { draftId: 'd1', revision: 1 }, { text: 'new' }),
          { draftId: 'd1', revision: 1 },
          AT,
        ),
    ],
    ['closed over while it is sent', () => change.close(sending(), 'dismissed', AT)],
    ['reopened while it is sent', () => change.reopen(sending(), AT)],
    [
      'reopened after it was sent',
      () => change.reopen(change.recordSent(sending(), { draftId: 'd1', messageId: null }, AT), AT),
    ],
    ['written a second time', () => change.startWithdrawal(withdrawing(), withdrawalOf(interview(), 'd2'))],
    [
      'of an accepted interview',
      () => change.startWithdrawal(change.accept(interview(), 'a1', AT), withdrawalOf(interview())),
    ],
  ])('cannot be %s', (_, attempt) => {
    expect(attempt).toThrow(StateError);
  });

  test('that failed can be claimed again; one whose outcome is unknown cannot', () => {
    expect(
      change.claimDraft(
        change.recordFailure(sending(), { draftId: 'd1', failure: 'no' }, AT),
        { draftId: 'd1', revision: 1 },
        AT,
      ).drafts[0]?.state,
    ).toBe('sending');
    expect(() =>
      change.claimDraft(change.recordUnknown(sending(), 'd1', AT), { draftId: 'd1', revision: 1 }, AT),
    ).toThrow('unknown');
  });

  test('discarded makes the interview pending again', () => {
    expect(change.discardDraft(withdrawing(), { draftId: 'd1', revision: 1 }, AT)).toMatchObject({
      state: 'pending',
      drafts: [{ state: 'discarded' }],
    });
  });
});

test('accepting is idempotent for one acceptance and refused for another', () => {
  const accepted = change.accept(interview(), 'a1', AT);
  expect(change.accept(accepted, 'a1', AT)).toBe(accepted);
  expect(() => change.accept(accepted, 'a2', AT)).toThrow(StateError);
  expect(change.reopen(accepted, AT)).toMatchObject({ state: 'pending', acceptanceId: null });
});

test('stopping the nudges discards the one that waits', () => {
  const sent = change.recordSent(sending(), { draftId: 'd1', messageId: null }, AT);
  const nudge = draftOf(sent, { kind: 'nudge', situation: 'six-months' }, { id: 'n1' });
  const nudged = change.addDraft(sent, nudge);
  expect(change.stopNudge(nudged, AT)).toMatchObject({
    nudge: { state: 'stopped' },
    drafts: [{ state: 'sent' }, { state: 'discarded' }],
  });
});

test('a withdrawal that was given up and left after all: the one written since then is discarded', () => {
  const given = change.discardDraft(
    change.recordUnknown(sending(), 'd1', AT),
    { draftId: 'd1', revision: 1 },
    AT,
  );
  const anew = change.startWithdrawal(given, withdrawalOf(given, 'd2'));
  const { state, drafts } = change.recordSent(anew, { draftId: 'd1', messageId: '<1@ses>' }, AT);
  expect(state).toBe('withdrawn');
  expect(drafts.map((draft) => draft.state)).toEqual(['sent', 'discarded']);
});

describe('an application', () => {
  const confirmed = message('m-applied', { kind: 'application-received' });
  const applied = () =>
    change.open('01A', 'owner', reading(FACTS, { kind: 'application-received' }), confirmed);

  test('has no time, and is what it was when its letter is put aside or an acceptance taken back', () => {
    const one = applied();
    expect([one.state, one.facts.start, one.facts.timeZone]).toEqual(['applied', undefined, undefined]);
    const withdrawing = change.startWithdrawal(one, withdrawalOf(one));
    expect(withdrawing.state).toBe('withdrawing');
    expect(change.discardDraft(withdrawing, { draftId: 'd1', revision: 1 }, AT).state).toBe('applied');
    expect(change.reopen(change.accept(one, 'a1', AT), AT).state).toBe('applied');
    expect(change.reopen(change.close(one, 'dismissed', AT), AT).state).toBe('applied');
  });

  test('is pending once they invite, and an application again when that message is moved out', () => {
    const invited = change.update(applied(), reading(), { message: message('m2'), timeZone: 'UTC' });
    expect([invited.state, invited.kind, invited.newContact]).toEqual([
      'pending',
      'interview-scheduled',
      undefined,
    ]);
    expect(change.split(invited, { messageKey: 'm2', facts: {} }, AT).state).toBe('applied');
    expect(change.merge(applied(), interview(), AT).state).toBe('pending');
  });

  test('whose offer was accepted and given back had made one', () => {
    const back = change.takeOfferBack(change.accept(applied(), 'a1', AT), AT);
    expect([back.state, back.kind]).toEqual(['pending', 'offer']);
  });
});
