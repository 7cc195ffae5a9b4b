import { describe, expect, test } from 'vitest';
import { checklist, isSendable, mayBeSent } from '../../lambdas/draft/checklist.ts';
import { composeScript, composeWords } from '../../lambdas/draft/compose.ts';
import { factRows, missingFacts } from '../../lambdas/draft/fact-rows.ts';
import { redrawDrafts } from '../../lambdas/draft/redraw.ts';
import { SITUATIONS, situationsOf } from '../../lambdas/draft/situations.ts';
import { checkSpelling } from '../../lambdas/draft/spelling.ts';
import { splitSubject, templateSet } from '../../lambdas/draft/templates.ts';
import { checkTone, MOST_WORDS } from '../../lambdas/draft/tone.ts';
import { firstName, spokenLocalTime, spokenTime } from '../../lambdas/draft/words.ts';
import type { DraftKind } from '../../lambdas/interview/interview.ts';
import { correct, rewriteDraft, startWithdrawal } from '../../lambdas/interview/transitions.ts';
import { LANGUAGES, type Language } from '../../lambdas/mail/language.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { AT, FACTS, fact, interview, WRITER, withdrawalOf } from '../interview/interview.ts';

const NOW = Date.parse(AT);
const ACCEPTED = { kind: 'withdrawal', situation: 'accepted-offer', language: 'en' } as const;
/** What a text must not have; French puts a space before some signs. */
const FLAWED = / {2}|\(\)|\[|\]|\{|\}|\b(?:null|undefined)\b| [.,;:?!]|,\.|\.\.|\n\n\n|[ \t]$/m;
const FLAWS: Partial<Record<Language, RegExp>> = {
  fr: / {2}|\(\)|\[|\]|\{|\}|\b(?:null|undefined)\b| [.,]|,\.|\.\.|\n\n\n|[ \t]$/m,
};
const OPTIONAL = ['company', 'role', 'recruiterName', 'start', 'timeZone'] as const;

/** Every combination of facts being known or not. */
function* combinations(): Generator<Facts> {
  for (let mask = 0; mask < 2 ** OPTIONAL.length; mask++) {
    yield Object.fromEntries(
      OPTIONAL.filter((_, bit) => mask & (1 << bit)).map((name) => [name, FACTS[name]]),
    ) as Facts;
  }
}

const all = (Object.keys(SITUATIONS) as DraftKind[]).flatMap((kind) =>
  situationsOf(kind).map(([situation]) => [kind, situation] as const),
);
const REFERRAL = { name: 'Bo Lind', contact: 'bo@example.com', permitted: true };

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(all)('the template %s/%s reads well whatever is missing', (kind, situation) => {
    for (const facts of combinations())
      for (const formality of ['formal', 'informal'] as const)
        for (const [name, reason, referral] of [
          ['Jane Doe', 'I read about your new office.', REFERRAL],
          [null, undefined, situation === 'referral' ? REFERRAL : undefined],
        ] as const)
          for (const now of [NOW, NOW + 30 * 86_400_000]) {
            const request = { kind, situation, language, reason, referral };
            const it = interview(facts);
            const { subject, text } = composeWords(it, request, { ...WRITER, name, formality }, now);
            expect(subject).not.toBe('');
            expect(`${subject}\n${text}`).not.toMatch(FLAWS[language] ?? FLAWED);
            expect(text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
            expect(checkTone({ kind, situation, language, subject, text }, it)).toEqual([]);
          }
  });

  test('a text with no name below it is noticed', () => {
    for (const [kind, situation] of all)
      for (const formality of ['formal', 'informal'] as const)
        for (const name of ['Jane Doe', null]) {
          const it = interview();
          const request = { kind, situation, language, referral: REFERRAL };
          const words = composeWords(it, request, { ...WRITER, name, formality }, NOW);
          const noticed = checklist(it, { ...withdrawalOf(it), ...words }).some(
            ({ id }) => id === 'signature',
          );
          expect(noticed, `${kind}/${situation} ${formality}: ${words.text.slice(-40)}`).toBe(name === null);
        }
  });

  test.each(['Sra. López', 'Dr. Ana Silva', 'M. Dupont', 'E. Sanders'])(
    '%s is greeted without complaint',
    (name) => {
      const it = interview({ ...FACTS, recruiterName: fact(name) });
      const request = { kind: 'withdrawal', situation: 'accepted-offer', language } as const;
      for (const formality of ['formal', 'informal'] as const) {
        const words = composeWords(it, request, { ...WRITER, formality }, NOW);
        expect(checkTone({ ...request, ...words }, it), words.text.slice(0, 40)).toEqual([]);
      }
    },
  );

  test('no word of a template is unknown to the dictionary', async () => {
    const names = ['Jane Doe', 'Ana Silva', 'Acme', 'Backend Engineer', 'Bo Lind bo example com'];
    for (const [kind, situation] of all) {
      const request = { kind, situation, language, referral: REFERRAL };
      const { text } = composeWords(interview(), request, WRITER, NOW);
      expect(await checkSpelling(text, language, names), `${kind}/${situation}`).toEqual([]);
    }
  });

  test('a call, a LinkedIn note and a request to connect', () => {
    for (const facts of combinations())
      for (const script of ['call', 'linkedin', 'connect'] as const) {
        const text = composeScript(interview(facts), script, language, WRITER, NOW, true);
        expect(text).not.toMatch(FLAWS[language] ?? FLAWED);
        if (script === 'connect') expect(text.length).toBeLessThanOrEqual(300);
      }
  });
});

test('a withdrawal names company, role and slot, thanks, and says one plain reason', () => {
  const { to, subject, text } = composeWords(interview(), ACCEPTED, WRITER, NOW);
  expect(to).toEqual({ name: 'Ana Silva', address: 'ana@acme.example' });
  expect(subject).toBe('Re: Interview');
  expect(text).toContain('Thank you for inviting me to interview for the Backend Engineer role at Acme');
  expect(text).toContain('I have accepted another position');
  expect(text).toContain('Friday 27 November at 15:00 (Lisbon time)');
  expect(text).toMatch(/Kind regards,\nJane Doe$/);
});

test('a slot that has passed is not offered to others', () => {
  expect(composeWords(interview(), ACCEPTED, WRITER, Date.parse('2026-12-01T00:00:00Z')).text).not.toContain(
    'slot',
  );
});

const stopsSomewhere = (states: Record<string, string>) => Object.values(states).includes('stop');

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
    expect(check(FACTS, text)).toMatchObject({ states: expect.toSatisfy(stopsSomewhere), confirmed: false });
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
  expect(redrawDrafts(correct(waiting, corrections, AT), WRITER, NOW).drafts[0]).toMatchObject({
    to: { address: 'new@acme.example' },
    revision: 2,
    text: expect.stringContaining('Acme Labs'),
  });
  const edited = rewriteDraft(waiting, 'd1', 1, { text: 'Mine.', edited: true });
  expect(redrawDrafts(correct(edited, corrections, AT), WRITER, NOW).drafts[0]).toMatchObject({
    to: { address: 'new@acme.example' },
    text: 'Mine.',
  });
  expect(redrawDrafts(waiting, WRITER, NOW)).toBe(waiting);
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
  expect(firstName(null)).toBeNull();
});

test.each([
  ['Dr. Ana Silva', 'Ana'],
  ['Prof. Dr. med. Eva Lang', 'Eva'],
  ['ANA SILVA', 'Ana'],
  ['jean-luc o’brien', 'Jean-luc'],
  ['JEAN-LUC O’BRIEN', 'Jean-Luc'],
  ['AJ Smith', 'AJ'],
  ['Mr Bean', 'Mr Bean'],
  ['Sra. López', 'Sra. López'],
  ['M. Dupont', 'M. Dupont'],
  ['E Sanders', 'E Sanders'],
  ['山田 太郎', '山田 太郎'],
])('%s is greeted as %s', (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});

test('a template that does not exist, or asks for a value that is not given, is an error', () => {
  expect(() => templateSet('withdrawal', 'text').render('no-such', {})).toThrow('withdrawal/no-such.hbs');
  expect(() => templateSet('page', 'html').render('notice', {})).toThrow(/not defined/);
  expect(splitSubject('Subject: Hello\n\nBody')).toEqual({ subject: 'Hello', text: 'Body' });
});
