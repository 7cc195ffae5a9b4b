import { expect, test } from 'vitest';
import type { MessageRecord } from '../../lambdas/store/messages.ts';
import { plannedForMessage } from '../../lib/archive/follow-ups.ts';
import { AT, message } from '../interview/interview.ts';

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
