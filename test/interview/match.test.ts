import { describe, expect, test } from 'vitest';
import { matchInterview } from '../../lambdas/interview/match.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { event, FACTS, fact, interview, message, reading } from './interview.ts';

const acme = interview(FACTS, 'acme');
const other = interview(
  { company: fact('Northwind'), role: fact('Analyst'), recruiterEmail: fact('ben@northwind.example') },
  'northwind',
);
const matched = (facts: Facts, more = {}) =>
  matchInterview(reading(facts, more), [acme, other]).interview?.id;

describe('a message is matched', () => {
  test('by the calendar UID before anything else', () => {
    const invited = { ...acme, invitations: [event('u1')] };
    const moved = { recruiterEmail: fact('ben@northwind.example'), role: fact('Analyst') };
    const update = reading(moved, { invitations: [event('u1')] });
    expect(matchInterview(update, [invited, other]).interview?.id).toBe('acme');
  });

  test('by a Message-ID of the thread, received or sent', () => {
    const threaded = { ...other, messages: [message('m', { messageId: '<1@northwind>' })] };
    const original = { ...reading().original, references: ['<0@x>', '<1@northwind>'] };
    expect(matchInterview(reading({}, { original }), [acme, threaded]).interview?.id).toBe('northwind');
  });

  test('by recruiter and role, or company and role in another spelling', () => {
    expect(matched({ recruiterEmail: fact('ana@acme.example'), role: fact('Backend Engineer') })).toBe(
      'acme',
    );
    expect(matched({ company: fact('ACME, Inc.'), role: fact('Backend engineer (m/f/d)') })).toBe('acme');
  });

  test('by company alone when it names no role and there is one candidate near in time', () => {
    expect(matched({ company: fact('Acme') })).toBe('acme');
    expect(matched({ company: fact('Acme'), start: fact('2027-06-01T10:00:00+00:00') })).toBeUndefined();
  });
});

describe('a message is not matched', () => {
  test('by calendar UID, recruiter, role or thread to another company that it names', () => {
    const globex = {
      company: fact('Globex'),
      role: fact('Backend Engineer'),
      recruiterEmail: fact('ana@acme.example'),
    };
    const threaded = {
      ...acme,
      invitations: [event('u1')],
      messages: [message('m', { messageId: '<1@acme>' })],
    };
    const original = { ...reading().original, references: ['<1@acme>'] };
    const match = matchInterview(reading(globex, { original, invitations: [event('u1')] }), [threaded]);
    expect(match.interview).toBeNull();
  });

  test('to another role in the same thread: the owner is asked', () => {
    const threaded = { ...acme, messages: [message('m', { messageId: '<1@acme>' })] };
    const original = { ...reading().original, references: ['<1@acme>'] };
    const planner = { ...FACTS, role: fact('Planner') };
    const match = matchInterview(reading(planner, { original }), [threaded]);
    expect(match).toMatchObject({ interview: null, candidates: [{ id: 'acme' }] });
  });

  test('where an agency names no client: the owner is asked', () => {
    const rita = fact('rita@talentbridge.example');
    const initech = interview({ company: fact('Initech'), recruiterEmail: rita }, 'initech');
    const match = matchInterview(reading({ role: fact('Planner'), recruiterEmail: rita }), [initech]);
    expect(match).toMatchObject({ interview: null, candidates: [{ id: 'initech' }] });
  });

  test('to another role at the same company', () => {
    expect(
      matched({
        company: fact('Acme'),
        role: fact('Staff Backend Engineer'),
        recruiterEmail: fact('ana@acme.example'),
      }),
    ).toBeUndefined();
  });

  test('when two candidates fit: then the owner is asked', () => {
    const second = interview({ ...FACTS, role: fact('Designer') }, 'acme-2');
    const match = matchInterview(reading({ company: fact('Acme') }), [acme, second]);
    expect(match.interview).toBeNull();
    expect(match.candidates.map(({ id }) => id)).toEqual(['acme', 'acme-2']);
  });

  test('to one that was merged away', () => {
    expect(
      matchInterview(reading(), [{ ...acme, state: 'closed', closedBecause: 'merged' }]).interview,
    ).toBeNull();
  });

  test('to anything when it says nothing', () => {
    expect(matchInterview(reading({}), [acme, other])).toEqual({ interview: null, by: null, candidates: [] });
  });
});
