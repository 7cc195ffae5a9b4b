import { describe, expect, test } from 'vitest';
import { checklist, isSendable, mayBeSent } from '../../lambdas/draft/checklist.ts';
import { composeWords, SITUATIONS } from '../../lambdas/draft/compose.ts';
import { factRows, missingFacts } from '../../lambdas/draft/fact-rows.ts';
import { redrawDrafts } from '../../lambdas/draft/redraw.ts';
import { splitSubject, templateSet } from '../../lambdas/draft/templates.ts';
import { firstName, spokenLocalTime, spokenTime } from '../../lambdas/draft/words.ts';
import { correct, rewriteDraft, startWithdrawal } from '../../lambdas/interview/transitions.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { AT, FACTS, fact, interview, withdrawalOf } from '../interview/interview.ts';

const NOW = Date.parse(AT);
const OPTIONAL = ['company', 'role', 'recruiterName', 'start', 'timeZone'] as const;

/** Every combination of facts being known or not. */
function* combinations(): Generator<Facts> {
  for (let mask = 0; mask < 2 ** OPTIONAL.length; mask++) {
    yield Object.fromEntries(
      OPTIONAL.filter((_, bit) => mask & (1 << bit)).map((name) => [name, FACTS[name]]),
    ) as Facts;
  }
}

describe.each([...SITUATIONS.map((name) => ['withdrawal', name] as const), ['nudge', 'six-months'] as const])(
  'the template %s/%s',
  (kind, situation) => {
    test('reads well whatever is missing', () => {
      for (const facts of combinations()) {
        for (const owner of ['Jane Doe', null]) {
          const { subject, text } = composeWords(interview(facts), kind, situation, owner, NOW);
          expect(subject).not.toBe('');
          expect(text).not.toMatch(/ {2}|\(\)|\[|\]|\{|\}|null|undefined| [.,;]|,\.|\n\n\n|[ \t]$/m);
          expect(text).toMatch(/^(?:Hi Ana|Hello),\n\n/);
          expect(text.split(/\s+/).length).toBeLessThan(120);
          expect(text).not.toMatch(/better|salary|money|offer(?!ed)/i);
        }
      }
    });
  },
);

test('a withdrawal names company, role and slot, thanks, and says one plain reason', () => {
  const { to, subject, text } = composeWords(interview(), 'withdrawal', 'accepted-offer', 'Jane Doe', NOW);
  expect(to).toEqual({ name: 'Ana Silva', address: 'ana@acme.example' });
  expect(subject).toBe('Re: Interview');
  expect(text).toContain('Thank you for inviting me to interview for the Backend Engineer role at Acme');
  expect(text).toContain('I have accepted another position');
  expect(text).toContain('Friday 27 November at 15:00 (Lisbon time)');
  expect(text).toMatch(/Kind regards,\nJane Doe$/);
});

test('a slot that has passed is not offered to others', () => {
  expect(
    composeWords(interview(), 'withdrawal', 'accepted-offer', 'Jane', Date.parse('2026-12-01T00:00:00Z'))
      .text,
  ).not.toContain('slot');
});

describe('the checklist', () => {
  const check = (facts: Facts, text?: string) => {
    const it = interview(facts);
    const draft = withdrawalOf(it);
    const checks = checklist(it, text === undefined ? draft : { ...draft, text });
    return {
      states: Object.fromEntries(checks.map(({ id, state }) => [id, state])),
      sendable: mayBeSent(checks, false),
      confirmed: mayBeSent(checks, true),
    };
  };

  test('is satisfied by evidence', () => {
    expect(check(FACTS)).toMatchObject({ sendable: true });
  });

  test('asks for confirmation of a gap and stops at a missing recipient', () => {
    const { company: _, ...noCompany } = FACTS;
    expect(check(noCompany)).toMatchObject({
      states: { company: 'confirm' },
      sendable: false,
      confirmed: true,
    });
    const { recruiterEmail: __, ...noRecipient } = FACTS;
    expect(check(noRecipient)).toMatchObject({ states: { recipient: 'stop' }, confirmed: false });
  });

  test.each(['Dear [Name],', 'Hi {{firstName}},', 'for the null role', ''])('stops at %j', (text) => {
    expect(check(FACTS, text)).toMatchObject({ states: { words: 'stop' }, confirmed: false });
  });

  test.each([
    ['ana@acme.example', true],
    ['a.b+c@sub.acme.co.uk', true],
    ['ana@acme', false],
    ['ana @acme.example', false],
    ['ana@acme.example\r\nBcc: x@y.example', false],
    ['Ana <ana@acme.example>', false],
    [null, false],
  ])('%j can be sent to: %s', (address, sendable) => {
    expect(isSendable(address)).toBe(sendable);
  });
});

test('corrected facts redraw a draft, but keep the words that the owner wrote', () => {
  const it = interview();
  const waiting = startWithdrawal(it, withdrawalOf(it));
  const corrections = { company: fact('Acme Labs'), recruiterEmail: fact('new@acme.example') };
  expect(redrawDrafts(correct(waiting, corrections, AT), 'Jane Doe', NOW).drafts[0]).toMatchObject({
    to: { address: 'new@acme.example' },
    revision: 2,
    text: expect.stringContaining('Acme Labs'),
  });
  const edited = rewriteDraft(waiting, 'd1', 1, { text: 'Mine.', edited: true });
  expect(redrawDrafts(correct(edited, corrections, AT), 'Jane Doe', NOW).drafts[0]).toMatchObject({
    to: { address: 'new@acme.example' },
    text: 'Mine.',
  });
  expect(redrawDrafts(waiting, 'Jane Doe', NOW)).toBe(waiting);
});

test('facts are shown with the words they were read from', () => {
  expect(factRows(interview()).find(({ label }) => label === 'When')).toEqual({
    label: 'When',
    value: 'Friday 27 November at 15:00 (Lisbon time)',
    evidence: 'read from the message: “2026-11-27T15:00:00+00:00”',
  });
  expect(
    missingFacts({ facts: { localStart: fact('2026-11-27T15:00:00') }, kind: 'interview-scheduled' }),
  ).toEqual(['an address to write to', 'the company', 'the role', 'the time zone']);
});

test('times and names in words', () => {
  expect(spokenTime('2026-11-27T15:00:00+01:00', null)).toBe('Friday 27 November at 15:00 (UTC+01:00)');
  expect(spokenTime('2026-11-27T15:00:00Z', 'America/New_York')).toBe(
    'Friday 27 November at 10:00 (New York time)',
  );
  expect(spokenLocalTime('2026-11-27T15:00:00')).toBe('Friday 27 November at 15:00, time zone not said');
  expect(firstName('Dr. Ana Silva')).toBe('Ana');
  expect(firstName(null)).toBeNull();
});

test('a template that does not exist, or asks for a value that is not given, is an error', () => {
  expect(() => templateSet('withdrawal').render('no-such', {})).toThrow('withdrawal/no-such.hbs');
  expect(() => templateSet('page').render('notice', {})).toThrow(/not defined/);
  expect(splitSubject('Subject: Hello\n\nBody')).toEqual({ subject: 'Hello', text: 'Body' });
});
