import { expect, test } from 'vitest';
import { callsFirst, goesByLinkedIn } from '../../lambdas/draft/channel.ts';
import { proposeReply, proposeWithdrawal } from '../../lambdas/draft/situations.ts';
import { FACTS, fact, interview, message } from '../interview/interview.ts';

const at = (time: string) => Date.parse(time);

test.each([
  ['days ahead', '2026-11-24T10:00:00Z', 'accepted-offer'],
  ['the evening before', '2026-11-26T20:00:00Z', 'short-notice'],
  ['on the day', '2026-11-27T00:30:00Z', 'short-notice'],
  ['afterwards', '2026-11-27T16:00:00Z', 'after-interview'],
])('%s the proposed situation is right', (_, now, situation) => {
  expect(proposeWithdrawal(interview(), 'Europe/Lisbon', at(now))).toBe(situation);
});

test('who has met already, waited for months, or would start overseas gets other words', () => {
  const now = at('2026-11-20T10:00:00Z');
  const it = interview();
  expect(proposeWithdrawal({ ...it, metAt: '2026-11-10T10:00:00Z' }, 'Europe/Lisbon', now)).toBe(
    'after-interview',
  );
  const applied = message('a', { kind: 'application-received', receivedAt: '2026-07-01T10:00:00Z' });
  expect(proposeWithdrawal({ ...it, messages: [applied, ...it.messages] }, 'Europe/Lisbon', now)).toBe(
    'long-wait',
  );
  const offer = { ...it, kind: 'offer' as const };
  expect(proposeWithdrawal(offer, 'Asia/Tokyo', now)).toBe('start-date');
  expect(proposeWithdrawal(offer, 'Europe/Lisbon', now)).toBe('accepted-offer');
});

test('the same day counts where the recruiter is', () => {
  const tokyo = interview({
    ...FACTS,
    start: fact('2026-11-28T23:00:00+09:00'),
    timeZone: fact('Asia/Tokyo'),
  });
  expect(callsFirst(tokyo, at('2026-11-27T13:00:00Z'))).toBe(false);
  expect(callsFirst(tokyo, at('2026-11-27T15:30:00Z'))).toBe(true);
  expect(callsFirst(tokyo, at('2026-11-28T14:30:00Z'))).toBe(false);
});

test('LinkedIn is the way only without an address', () => {
  const { recruiterEmail: _, ...unknown } = FACTS;
  expect(goesByLinkedIn(interview(FACTS))).toBe(false);
  expect(goesByLinkedIn(interview(unknown))).toBe(false);
  expect(
    goesByLinkedIn(interview({ ...unknown, recruiterLinkedIn: fact('https://www.linkedin.com/in/ana') })),
  ).toBe(true);
});

test('each answer has its reply', () => {
  expect(
    (
      [
        'acknowledgement',
        'asks-why',
        'renegotiates',
        'asks-for-referral',
        'keeps-options-open',
        'other',
      ] as const
    ).map(proposeReply),
  ).toEqual(['thanks', 'why', 'firm', 'no-referral', 'in-touch', 'thanks']);
});
