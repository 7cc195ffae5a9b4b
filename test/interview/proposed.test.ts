import { describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { disputed } from '../../lambdas/interview/proposed.ts';
import { correct, merge, open, split, takeApart, update } from '../../lambdas/interview/transitions.ts';
import type { Facts, Proposed, Reading } from '../../lambdas/mail/reading.ts';
import { proposalsOf } from '../../lambdas/page/proposals.ts';
import { AT, FACTS, fact, message, reading } from './interview.ts';

const said = (value: string) => {
  const evidence = { where: 'body' as const, words: `it says ${value}`, reader: 'second' as const };
  return { value, evidence };
};
const begun = (facts: Facts, proposed: Proposed, key = 'one'): Interview =>
  open('01A', 'owner', reading(facts, { proposed }), message(key));
const later = (interview: Interview, facts: Facts, more: Partial<Reading> = {}) =>
  update(interview, reading(facts, more), { message: message('two'), timeZone: 'Europe/Lisbon' });
const valuesOf = ({ proposed = {} }: Interview) =>
  Object.fromEntries(Object.entries(proposed).map(([name, { value }]) => [name, value]));

describe('what the second reader proposes', () => {
  test('is kept where nothing is recorded, with the message that it is of', () => {
    const { facts, proposed } = begun(
      {},
      { company: said('Acme'), start: said('2026-12-04T15:00:00+01:00') },
    );
    expect(facts).toEqual({});
    expect(proposed?.company?.evidence).toMatchObject({ reader: 'second', message: 'one' });
    expect(proposed?.start?.value).toBe('2026-12-04T15:00:00+01:00');
  });

  test.each<[string, Proposed]>([
    ['the company in another form', { company: said('ACME GmbH') }],
    ['the role with its gender note', { role: said('Backend Engineer (m/w/d)') }],
    ['a part of the name', { recruiterName: said('Silva') }],
    ['the address', { recruiterEmail: said('ana@acme.example') }],
    ['the same moment elsewhere', { start: said('2026-11-27T16:00:00+01:00') }],
    ['the same wall clock', { localStart: said('2026-11-27T15:00:00') }],
  ])('is no question where it says what is recorded: %s', (_, proposed) => {
    expect(begun(FACTS, proposed)).not.toHaveProperty('proposed');
  });

  test('is a choice where it says something else', () => {
    const interview = begun(FACTS, { company: said('Birch'), start: said('2026-11-27T17:00:00+00:00') });
    expect(disputed(interview)).toEqual(['company', 'start']);
    expect(interview.facts).toMatchObject({
      company: { value: 'Acme' },
      start: { value: FACTS.start?.value },
    });
  });

  test('never argues with the owner', () => {
    const evidence = { where: 'owner', words: 'Acme' } as const;
    const company = { value: 'Acme', evidence };
    expect(begun({ company }, { company: said('Birch') })).not.toHaveProperty('proposed');
  });

  test('gives way to a later message that says it plainly', () => {
    const interview = begun({}, { company: said('Acme'), role: said('Buyer') });
    expect(valuesOf(later(interview, { company: fact('Acme') }))).toEqual({ role: 'Buyer' });
  });

  test('of a time is over when the interview has moved', () => {
    const interview = begun({}, { start: said('2026-12-04T15:00:00+01:00') });
    expect(later(interview, {}, { kind: 'interview-rescheduled' })).not.toHaveProperty('proposed');
    expect(later(interview, { start: fact('2026-12-05T15:00:00+01:00') })).not.toHaveProperty('proposed');
    const anew = later(interview, {}, { proposed: { localStart: said('2026-12-06T09:00:00') } });
    expect(valuesOf(anew)).toEqual({ localStart: '2026-12-06T09:00:00' });
  });

  test('goes with its message when that is moved, and comes with one that is joined', () => {
    const both = later(begun({}, { company: said('Acme') }), {}, { proposed: { role: said('Buyer') } });
    expect(valuesOf(split(both, { messageKey: 'two', facts: {} }, AT))).toEqual({ company: 'Acme' });
    const joined = merge(
      begun({}, { role: said('Buyer') }, 'three'),
      begun({}, { company: said('Acme') }),
      AT,
    );
    expect(valuesOf(joined)).toEqual({ company: 'Acme', role: 'Buyer' });
    const apart = takeApart(joined, { messageKeys: new Set(['one']), facts: {} }, AT);
    expect(valuesOf(apart)).toEqual({ role: 'Buyer' });
  });

  test('is settled by the owner’s yes, by their no, and by their own words', () => {
    const interview = begun({}, { company: said('Acme'), start: said('2026-12-04T15:00:00+01:00') });
    const no = correct(interview, { settles: ['company'] }, AT);
    expect([valuesOf(no), no.facts]).toEqual([{ start: '2026-12-04T15:00:00+01:00' }, {}]);
    const own = { value: 'Birch', evidence: { where: 'owner' as const, words: 'Birch' } };
    expect(valuesOf(correct(interview, { company: own }, AT))).toEqual({
      start: '2026-12-04T15:00:00+01:00',
    });
    expect(correct(interview, { settles: ['company', 'start'] }, AT)).not.toHaveProperty('proposed');
  });
});

test('the form for “yes” says a time as the form for corrections takes it', () => {
  const interview = begun({}, { start: said('2026-12-04T15:00:00+01:00'), company: said('Acme') });
  expect(proposalsOf(interview, 'Europe/Lisbon')).toMatchObject([
    {
      name: 'company',
      label: 'Company',
      value: 'Acme',
      recorded: null,
      fields: [{ name: 'company', value: 'Acme' }],
    },
    {
      name: 'start',
      label: 'When',
      fields: [
        { name: 'start', value: '2026-12-04T15:00:00' },
        { name: 'timeZone', value: '+01:00' },
      ],
    },
  ]);
});

test('a time without a zone is taken in the offset of the times offered', () => {
  const interview = begun(
    { options: fact(['2026-12-03T09:00:00+01:00', '2026-12-07T09:00:00+01:00']) },
    { localStart: said('2026-12-04T15:00:00') },
  );
  expect(proposalsOf(interview, 'America/New_York')).toMatchObject([
    {
      fields: [
        { name: 'start', value: '2026-12-04T15:00:00' },
        { name: 'timeZone', value: '+01:00' },
      ],
    },
  ]);
});
