import { describe, expect, test } from 'vitest';
import { factsAnew, update } from '../../lambdas/interview/transitions.ts';
import type { Evidence, Fact, Facts, ZoneSource } from '../../lambdas/mail/reading.ts';
import { fact, interview, message, reading } from './interview.ts';

/** What a message says of an hour and not of the zone is told by the clock that its interview had. */

const from = <T>(source: ZoneSource, value: T, words = String(value)) => ({
  value,
  evidence: { where: 'body' as const, words },
  from: source,
});
const by = <T>(where: Evidence['where'], value: T): Fact<T> => ({
  value,
  evidence: { where, words: String(value) },
});
const PRAGUE: Facts = {
  start: from('said', '2026-12-10T13:00:00+01:00', '13:00 (Prague time)'),
  timeZone: from('said', 'Europe/Prague', '13:00 (Prague time)'),
};
const CET: Facts = {
  options: from('said', ['2026-12-02T09:00:00+01:00', '2026-12-03T13:00:00+01:00'], 'Wed 09:00 CET'),
};
const NOON = { localStart: fact('2026-12-11T12:00:00') };
const told = { message: message('2'), timeZone: 'America/New_York' };

const learned = (known: Facts, fresh: Facts, kind: 'interview-scheduled' | 'interview-rescheduled') =>
  update(interview(known), reading(fresh, { kind }), told).facts;

describe.each(['interview-scheduled', 'interview-rescheduled'] as const)('%s', (kind) => {
  test('a zone that was said stays, with the words that said it', () => {
    const facts = learned(PRAGUE, NOON, kind);
    expect(facts.localStart).toBeUndefined();
    expect(facts.start).toEqual({
      ...{ value: '2026-12-11T12:00:00+01:00', evidence: { ...NOON.localStart.evidence, message: '2' } },
      ...{ from: 'said', zoneWords: '13:00 (Prague time)' },
    });
    expect(facts.timeZone).toEqual(PRAGUE.timeZone);
  });

  test('its summer time counts, where the new day has it', () => {
    const facts = learned(PRAGUE, { localStart: fact('2027-04-01T12:00:00') }, kind);
    expect(facts.start?.value).toBe('2027-04-01T12:00:00+02:00');
  });

  test('of an offset too, and again of what was told by it', () => {
    const once = learned(CET, NOON, kind);
    expect(once.start).toMatchObject({
      value: '2026-12-11T12:00:00+01:00',
      zoneWords: 'Wed 09:00 CET',
      from: 'said',
    });
    const twice = learned(once, { localStart: fact('2026-12-14T08:00:00') }, kind);
    expect(twice.start).toMatchObject({ value: '2026-12-14T08:00:00+01:00', zoneWords: 'Wed 09:00 CET' });
  });

  test('an offset does not reach over a change of the clocks', () => {
    const facts = learned(CET, { localStart: fact('2027-04-01T12:00:00') }, kind);
    expect(facts.start).toBeUndefined();
    expect(facts.localStart?.value).toBe('2027-04-01T12:00:00');
  });

  test('of two offsets the one of the same season counts', () => {
    const both: Facts = {
      options: from('said', ['2026-10-23T10:00:00+02:00', '2026-10-27T10:00:00+01:00']),
    };
    const at = (value: string) => learned(both, { localStart: fact(value) }, kind).start?.value;
    expect(at('2026-10-22T15:00:00')).toBe('2026-10-22T15:00:00+02:00');
    expect(at('2026-10-28T15:00:00')).toBe('2026-10-28T15:00:00+01:00');
  });

  test('times offered anew are in it as well', () => {
    const facts = learned(PRAGUE, { options: fact(['2026-12-14T09:00:00', '2026-12-15T09:00:00']) }, kind);
    expect(facts.options?.value).toEqual(['2026-12-14T09:00:00+01:00', '2026-12-15T09:00:00+01:00']);
    expect(facts.timeZone?.value).toBe('Europe/Prague');
  });

  test('another zone that is said wins, and so does one of a place', () => {
    for (const source of ['said', 'place', 'invite'] as const) {
      const london = {
        start: from(source, '2026-12-11T12:00:00+00:00'),
        timeZone: from(source, 'Europe/London'),
      };
      expect(learned(PRAGUE, london, kind)).toMatchObject(london);
    }
  });

  test('the telephone of somebody else does not outweigh what was said, nor does a sender', () => {
    for (const source of ['phone', 'sender'] as const) {
      const guess: Facts = {
        start: from(source, '2026-12-11T12:00:00+00:00'),
        end: fact('2026-12-11T13:00:00+00:00'),
        timeZone: from(source, 'Europe/London'),
      };
      const facts = learned(PRAGUE, guess, kind);
      expect(facts.start?.value).toBe('2026-12-11T12:00:00+01:00');
      expect(facts.end?.value).toBe('2026-12-11T13:00:00+01:00');
      expect(facts.timeZone?.value).toBe('Europe/Prague');
      const guessed = { ...PRAGUE, timeZone: from('phone', 'Europe/Prague') };
      expect(learned(guessed, guess, kind).timeZone?.value).toBe('Europe/London');
    }
  });

  test('what a calendar stored in UTC is nobody’s clock', () => {
    const stored = { start: by('invite', '2026-12-10T12:00:00+00:00') };
    expect(learned(stored, NOON, kind).localStart).toMatchObject(NOON.localStart);
  });

  test('the owner’s own note is by their own clock, but for a time that they were offered', () => {
    const own = (value: string) => ({ localStart: by('owner', value) });
    expect(learned(CET, own('2026-12-03T13:00:00'), kind).start?.value).toBe('2026-12-03T13:00:00+01:00');
    expect(learned(CET, own('2026-12-03T15:00:00'), kind).localStart?.value).toBe('2026-12-03T15:00:00');
  });
});

test('moved without a new time: the zone waits for it', () => {
  const open = learned(PRAGUE, {}, 'interview-rescheduled');
  expect(open.start).toBeUndefined();
  expect(learned(open, NOON, 'interview-scheduled').start?.value).toBe('2026-12-11T12:00:00+01:00');
});

test('a deadline without a zone is by that clock too', () => {
  const facts = learned(CET, { answerBy: fact('2026-12-01T18:00:00') }, 'interview-scheduled');
  expect(facts.answerBy?.value).toBe('2026-12-01T18:00:00+01:00');
  expect(facts.options).toMatchObject(CET.options ?? {});
  const day = learned(CET, { answerBy: fact('2026-12-01') }, 'interview-scheduled');
  expect(day.answerBy?.value).toBe('2026-12-01');
});

test('messages that are read again follow each other as they came', () => {
  const facts = factsAnew([{ kind: 'interview-invitation', facts: PRAGUE }, reading(NOON)], {});
  expect(facts).toMatchObject({ start: { value: '2026-12-11T12:00:00+01:00' }, timeZone: PRAGUE.timeZone });
  expect(facts.localStart).toBeUndefined();
});
