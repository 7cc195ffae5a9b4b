import { describe, expect, test } from 'vitest';
import { goesByLinkedIn } from '../../lambdas/draft/channel.ts';
import { choicesFor } from '../../lambdas/draft/checklist.ts';
import { composeWords } from '../../lambdas/draft/compose.ts';
import type { Draft } from '../../lambdas/interview/draft.ts';
import { type Interview, type MessageRef, resting, stageOf } from '../../lambdas/interview/interview.ts';
import { signsOf } from '../../lambdas/interview/signs.ts';
import {
  proposeNudge,
  proposeReply,
  proposeWithdrawal,
  situationOf,
} from '../../lambdas/interview/situations.ts';
import { callsFirst, instantOf, standing } from '../../lambdas/interview/standing.ts';
import { attend, recordSent, startWithdrawal } from '../../lambdas/interview/transitions.ts';
import {
  AROUND,
  AT,
  draftOf,
  FACTS,
  fact,
  interview,
  message,
  WRITER,
  withdrawalOf,
} from '../interview/interview.ts';

const LISBON = 'Europe/Lisbon';
const moment = (time: string, timeZone = LISBON) => ({ now: Date.parse(time), timeZone });
const proposed = (it: Interview, because: 'another-job' | 'another-reason' = 'another-job') =>
  proposeWithdrawal(because, stageOf(it), signsOf(it, { ...moment('2026-11-20T10:00:00Z'), accepted: [] }));
const withMessage = (more: Partial<MessageRef>, it = interview()): Interview => ({
  ...it,
  messages: [...it.messages, message('m2', more)],
});

describe('an interview stands', () => {
  test.each([
    ['days ahead', '2026-11-24T10:00:00Z', 'ahead'],
    ['the evening before', '2026-11-26T20:00:00Z', 'near'],
    ['on the day', '2026-11-27T00:30:00Z', 'near'],
    ['at its begin', '2026-11-27T15:00:00Z', 'passed'],
    ['afterwards', '2026-11-29T16:00:00Z', 'passed'],
  ])('%s', (_, now, expected) => {
    expect(standing(interview(), moment(now))).toBe(expected);
  });

  test('after its time as the owner says, until another time is set', () => {
    const later = moment('2026-11-27T16:00:00Z');
    expect(standing(attend(interview(), 'missed', AT), later)).toBe('missed');
    expect(standing(attend(interview(), 'there', AT), later)).toBe('over');
    const missed = attend(interview(), 'missed', AT);
    const waiting = { ...withdrawalOf(missed), drawnFor: 'missed' as const };
    const sent = recordSent(startWithdrawal(missed, waiting), { draftId: 'd1', messageId: '<1@ses>' }, AT);
    expect(standing(sent, later), 'one apology is enough').toBe('over');
    const moved = attend(interview(), 'missed', AT);
    const anew = { ...moved, facts: { ...FACTS, start: fact('2026-11-27T15:30:00+00:00') } };
    expect(standing(anew, later)).toBe('passed');
  });

  test('without a zone by the owner’s clock, or by the one that the mail implies', () => {
    const { start: _, timeZone: __, ...undated } = FACTS;
    const local = interview({ ...undated, localStart: fact('2026-11-28T18:00:00') });
    expect(standing(local, moment('2026-11-28T10:00:00Z'))).toBe('near');
    expect(standing(local, moment('2026-11-28T18:00:00Z'))).toBe('passed');
    expect(standing(local, moment('2026-11-28T18:00:00Z', 'America/Los_Angeles'))).toBe('near');
    const implied = interview({ ...local.facts, timeZone: fact('America/Los_Angeles') });
    expect(standing(implied, moment('2026-11-28T18:00:00Z'))).toBe('near');
    expect(instantOf('2026-11-28T18:00:00', 'America/Los_Angeles')).toBe(Date.parse('2026-11-29T02:00:00Z'));
  });

  test('an offer is declined whenever the interviews before it were', () => {
    expect(standing({ ...interview(), ...resting('offer') }, moment('2026-12-27T16:00:00Z'))).toBe('over');
  });
});

describe('the proposed withdrawal', () => {
  test('is there for each reason at each stage', () => {
    for (const stage of ['application', 'interview', 'screening-call', 'test', 'offer'] as const)
      for (const because of ['another-job', 'another-reason'] as const)
        expect(
          situationOf({ kind: 'withdrawal', situation: proposeWithdrawal(because, stage, new Set()) }),
        ).toMatchObject({
          states: because,
          leaves: 'withdrawn',
        });
  });

  test('follows from what the interview is about', () => {
    expect(proposed(interview())).toBe('accepted-offer');
    expect(proposed({ ...interview(), ...resting('offer') })).toBe('decline-offer');
    expect(proposed({ ...interview(), ...resting('application-received') })).toBe('end-application');
    expect(proposed(withMessage({ stage: 'test' }))).toBe('decline-test');
    expect(proposed(withMessage({ stage: 'screening-call' }))).toBe('decline-call');
    expect(proposed(interview(), 'another-reason')).toBe('not-the-right-fit');
    expect(proposed({ ...interview(), ...resting('offer') }, 'another-reason')).toBe('not-this-offer');
  });

  test('follows from what is known: met, waited for months, a move, an offer taken before', () => {
    expect(proposed({ ...interview(), met: { by: 'message', words: 'great to meet you' } })).toBe(
      'after-interview',
    );
    const applied = message('a', { kind: 'application-received', date: '2026-07-01T10:00:00Z' });
    expect(proposed({ ...interview(), messages: [applied, ...interview().messages] })).toBe('long-wait');
    expect(proposed(withMessage({ appliedLongAgo: 'you applied in May' }))).toBe('long-wait');
    expect(proposed(withMessage({ travel: 'we book your flights' }))).toBe('start-date');
    expect(proposed({ ...interview(), tookOfferAt: AT })).toBe('take-back-acceptance');
    const tokyo = { ...interview({ ...FACTS, timeZone: fact('Asia/Tokyo') }), ...resting('offer') };
    expect(proposed(tokyo)).toBe('start-date');
  });
});

test('the same day counts where the recruiter is', () => {
  const tokyo = interview({
    ...FACTS,
    start: fact('2026-11-28T23:00:00+09:00'),
    timeZone: fact('Asia/Tokyo'),
  });
  expect(callsFirst(tokyo, moment('2026-11-27T13:00:00Z'))).toBe(false);
  expect(callsFirst(tokyo, moment('2026-11-27T15:30:00Z'))).toBe(true);
  expect(callsFirst(tokyo, moment('2026-11-28T14:30:00Z'))).toBe(false);
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

test('an agency that writes for another company is asked to stop its other searches, nobody else', () => {
  const from = (address: string) => interview({ ...FACTS, recruiterEmail: fact(address) });
  const choices = (it: Interview) =>
    choicesFor(it, { kind: 'withdrawal', situation: 'accepted-offer' }, AROUND).map(([name]) => name);
  const agency = from('ana@brightstaffing.example');
  expect(proposed(agency)).toBe('agency');
  expect(choices(agency)).toContain('agency');
  for (const it of [interview(), from('ana@acme-recruiting.example'), from('ana@gmail.com')]) {
    expect(proposed(it)).toBe('accepted-offer');
    expect(choices(it)).not.toContain('agency');
  }
  const titled = { ...FACTS, recruiterTitle: fact('Recruitment Consultant') };
  expect(proposed(interview({ ...titled, recruiterEmail: fact('ana@northgate.example') }))).toBe('agency');
});

test('a hello is never sent twice in the same words while there are others', () => {
  const order: string[] = [];
  for (let year = 0; year < 5; year++) order.push(proposeNudge(order));
  expect(order[0]).toBe('six-months');
  expect(new Set(order).size).toBe(5);
  expect(proposeNudge(order), 'then the one that is longest ago').toBe('six-months');
  const says = (sent: number) =>
    composeWords(
      { ...interview(), drafts: Array.from({ length: sent }, () => sentNudge(interview())) },
      { kind: 'nudge', situation: 'six-months', language: 'en' },
      { profile: WRITER, now: Date.parse(AT) },
    ).text;
  expect(new Set([says(0), says(1), says(2)]).size).toBe(3);
});

const sentNudge = (it: Interview): Draft => ({
  ...draftOf(it, { kind: 'nudge', situation: 'six-months' }),
  ...({ state: 'sent', sentAt: AT, messageId: null, claimedAt: null } as const),
});

test('asking again says what happened, and no more', () => {
  const say = (situation: 'accepted-offer' | 'location', more: Partial<Interview> = {}) => {
    const gone = { ...draftOf(interview(), { kind: 'withdrawal', situation }), ...sentNow };
    return composeWords(
      { ...interview(), state: 'withdrawn', drafts: [gone], ...more } as Interview,
      { kind: 'reopen', situation: 'circumstances-changed', language: 'en' },
      { profile: WRITER, now: Date.parse(AT) },
    ).text;
  };
  expect(say('accepted-offer')).toMatch(/because I had accepted another position\.[\s\S]*I am looking again/);
  expect(say('location')).not.toMatch(/another position|looking again|kind answer|our conversation/);
  expect(say('location', { kindAnswer: true })).toContain('Thank you again for your kind answer.');
  expect(say('location', { met: { by: 'owner', words: 'x' } })).toContain('our conversation');
});

const sentNow = { state: 'sent', sentAt: AT, messageId: null, claimedAt: null } as const;
