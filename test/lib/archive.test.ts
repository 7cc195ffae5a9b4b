import { expect, test } from 'vitest';
import { withFate } from '../../lambdas/interview/draft.ts';
import type { MessageRecord } from '../../lambdas/store/messages.ts';
import type { Profile } from '../../lambdas/store/owners.ts';
import { SCHEMA } from '../../lambdas/store/schema.ts';
import { arriving, plannedFor, plannedForMessage } from '../../lib/archive/follow-ups.ts';
import { importArchive } from '../../lib/archive/import.ts';
import type { Place } from '../../lib/archive/place.ts';
import { AT, interview, message, withdrawalOf } from '../interview/interview.ts';

const NOW = Date.parse(AT);
const asideAt = (tellAt: string) => ({ message: message('k'), tellAt });
const answer = (part: number, done: boolean) =>
  ({ part, says: 'offer', at: NOW, holder: 'h', done }) as const;

test('what arrives in another place is told in its week, and an answer that was stopped is looked after', () => {
  const record: MessageRecord = {
    ...{ ownerId: 'o', key: 'k', rawKey: 'r', version: 1, startedAt: AT, holder: 'h' },
    ...{ state: 'done' as const, leaseUntil: 0, attempts: 1, expiresAt: 0 },
    aside: [asideAt('2026-11-20T16:00:00.000Z'), asideAt('2026-11-27T16:00:00.000Z')],
    answers: [answer(0, true), answer(2, false)],
  };
  expect(plannedForMessage(record, NOW)).toEqual([
    {
      followUp: { kind: 'aside', ownerId: 'o', tellAt: '2026-11-27T16:00:00.000Z' },
      at: Date.parse('2026-11-27T16:00:00Z'),
    },
    { followUp: { kind: 'answer', ownerId: 'o', messageKey: 'k.2' }, at: NOW },
  ]);
});

test('what was approved or being sent elsewhere is sent by nobody here: it waits, or is asked about', () => {
  const it = interview();
  const draft = (id: string) => withdrawalOf(it, id);
  const before = {
    ...it,
    drafts: [
      withFate(draft('d1'), { state: 'approved', leavesAt: AT }),
      withFate(draft('d2'), { state: 'sending', claimedAt: AT }),
      draft('d3'),
    ],
  };
  const { drafts } = arriving(before, AT);
  expect(drafts.map(({ state }) => state)).toEqual(['waiting', 'unknown', 'waiting']);
  expect(drafts[0]).toMatchObject({ approvedElsewhere: true });
  const planned = plannedFor({ ...before, drafts }, 'UTC', NOW);
  expect(planned.map(({ followUp }) => followUp.kind)).not.toContain('send');
});

/** A place that keeps an owner's profile only. */
function placeWith(profile: Profile): { place: Place; profile: () => Profile } {
  let kept = profile;
  const owners = {
    ensure: async () => kept,
    update: async (_: string, change: (known: Profile) => Profile) => {
      kept = { ...change(kept), version: kept.version + 1 };
      return kept;
    },
  };
  const services = { owner: profile, owners } as unknown as Place['services'];
  return {
    place: { services, putMail: async () => undefined, close: async () => undefined },
    profile: () => kept,
  };
}

const mine: Profile = {
  ...{ ownerId: 'mine', version: 1, email: 'jane@here.example', inboxAddress: 'in@here.example' },
  senderAddress: 'jane@here.example',
  ...{ name: null, timeZone: 'UTC', generation: 'g', secretTag: 'here' },
};
const archived = {
  ...{ ownerId: 'theirs', version: 9, email: 'jane@there.example', inboxAddress: 'in@there.example' },
  ...{
    name: 'Jane Doe',
    timeZone: 'Europe/Lisbon',
    generation: 'g',
    secretTag: 'there',
    nudgeMonths: 3,
    erasing: 1,
  },
  ...{ told: {}, configured: { ...mine, name: 'Other' } },
};
const lines = async function* () {
  yield JSON.stringify({ kind: 'bowout', schema: SCHEMA, exportedAt: AT });
  yield JSON.stringify({ kind: 'profile', item: archived });
};

test('settings come into a place that has none; its addresses and its secret stay its own', async () => {
  const { place, profile } = placeWith(mine);
  await importArchive(place, lines, NOW);
  const { version: _, ...settled } = profile();
  const { version: __, ...own } = mine;
  expect(settled).toEqual({ ...own, name: 'Jane Doe', timeZone: 'Europe/Lisbon', nudgeMonths: 3 });
});

test('settings that a place has stay', async () => {
  const { place, profile } = placeWith({ ...mine, version: 4, timeZone: 'Asia/Tokyo', nudgeMonths: 12 });
  await importArchive(place, lines, NOW);
  expect(profile()).toMatchObject({ name: 'Jane Doe', timeZone: 'Asia/Tokyo', nudgeMonths: 12 });
});
