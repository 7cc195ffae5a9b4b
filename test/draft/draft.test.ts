import { describe, expect, test } from 'vitest';
import { checklist, isSendable, mayBeSent } from '../../lambdas/draft/checklist.ts';
import {
  composeScript,
  composeWords,
  type Request,
  type Script,
  TO_FILL_IN,
} from '../../lambdas/draft/compose.ts';
import { factRows, missingFacts, whenAndHowSoon } from '../../lambdas/draft/fact-rows.ts';
import { redrawDrafts } from '../../lambdas/draft/redraw.ts';
import { checkSpelling } from '../../lambdas/draft/spelling.ts';
import { splitSubject, templateSet } from '../../lambdas/draft/templates.ts';
import { checkTone, MOST_WORDS } from '../../lambdas/draft/tone/check.ts';
import { firstName, spokenLocal, spokenTime } from '../../lambdas/draft/words.ts';
import type { Draft } from '../../lambdas/interview/draft.ts';
import { type Interview, isApplication, resting } from '../../lambdas/interview/interview.ts';
import { DRAFT_KINDS, type Occasion, situationOf, situationsOf } from '../../lambdas/interview/situations.ts';
import type { Attendance } from '../../lambdas/interview/standing.ts';
import { attend, correct, rewriteDraft, startWithdrawal } from '../../lambdas/interview/transitions.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { LANGUAGES, type Language } from '../../lambdas/mail/words/languages.ts';
import { AROUND, AT, FACTS, fact, interview, WRITER, withdrawalOf } from '../interview/interview.ts';

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

const all = DRAFT_KINDS.flatMap((kind) =>
  situationsOf(kind).map(([situation]) => ({ kind, situation }) as Occasion),
);
/** A line of the owner's own, in each language. */
const REASONS: Record<Language, string> = {
  en: 'I read about your new office.',
  de: 'Ich habe von Ihrem neuen Büro gelesen.',
  fr: 'J’ai lu que vous avez de nouveaux bureaux.',
  es: 'He leído sobre su nueva oficina.',
  pt: 'Li sobre o seu novo escritório.',
  it: 'Ho letto della vostra nuova sede.',
  nl: 'Ik las over uw nieuwe kantoor.',
};
const BECAUSE: Record<Language, string> = {
  en: 'We worked together.',
  de: 'Wir haben zusammengearbeitet.',
  fr: 'Nous avons travaillé ensemble.',
  es: 'Hemos trabajado juntos.',
  pt: 'Trabalhámos juntos.',
  it: 'Abbiamo lavorato insieme.',
  nl: 'Wij werkten samen.',
};
const REFERRAL = { name: 'Bo Lind', contact: 'bo@example.com', permitted: true };

/**
 * The moments at which a letter may leave: in time, at short notice, and after an interview with each word of
 * the owner.
 */
const MOMENTS: [string, number, Attendance | null][] = [
  ['in time', NOW, null],
  ['at short notice', Date.parse('2026-11-27T09:00:00Z'), null],
  ['afterwards, not said', Date.parse('2026-12-24T10:00:00Z'), null],
  ['afterwards, missed', Date.parse('2026-12-24T10:00:00Z'), 'missed'],
  ['afterwards, there', Date.parse('2026-12-24T10:00:00Z'), 'there'],
];
const CALLED = [undefined, 'reached', 'voicemail', 'no-answer'] as const;

/** An interview at a stage that a situation is offered for, with what it needs to be known. */
function staged(facts: Facts, occasion: Occasion): Interview {
  const it = interview(facts);
  const { fits, thanksFor } = situationOf(occasion);
  const stage = fits.stages[0];
  return {
    ...it,
    ...(stage === 'offer' ? resting('offer') : {}),
    ...(stage === 'application' ? resting('application-received') : {}),
    ...(fits.states ? { state: fits.states[0] } : {}),
    ...(thanksFor === 'conversation' ? { met: { by: 'owner' as const, words: 'x' } } : {}),
    messages: it.messages.map((ref) =>
      stage === 'test' || stage === 'screening-call' ? { ...ref, stage } : ref,
    ),
  } as Interview;
}

const stood = (it: Interview, answer: Attendance | null) =>
  answer && (it.facts.start || it.facts.localStart) ? attend(it, answer, AT) : it;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(all)(
    'the template $kind/$situation reads well whatever is missing, whenever it leaves',
    (occasion) => {
      const { kind, situation } = occasion;
      const checked = new Set<string>();
      for (const facts of combinations())
        for (const formality of ['formal', 'informal'] as const)
          for (const [name, reason, referral, called] of [
            ['Jane Doe', REASONS[language], { ...REFERRAL, because: BECAUSE[language] }, undefined],
            [
              null,
              situationOf(occasion).fillIn && REASONS[language],
              situation === 'referral' ? REFERRAL : undefined,
              CALLED[(facts.company ? 1 : 2) + (facts.role ? 0 : 1)],
            ],
          ] as const)
            for (const [when, now, answer] of MOMENTS) {
              const it = stood(staged(facts, occasion), answer);
              const request = { ...occasion, language, reason, referral, called } as Request;
              const { subject, text } = composeWords(it, request, {
                profile: { ...WRITER, name, formality },
                now,
              });
              const whole = `${subject}\n${text}`;
              expect(subject, when).not.toBe('');
              expect(whole, when).not.toMatch(FLAWS[language] ?? FLAWED);
              expect(text.split(/\s+/).length, `${kind} ${when}: ${text}`).toBeLessThanOrEqual(MOST_WORDS);
              if (checked.has(whole)) continue;
              checked.add(whole);
              expect(checkTone({ ...occasion, language, subject, text }, it), `${when}: ${text}`).toEqual([]);
            }
    },
  );

  test('a text with no name below it is noticed', () => {
    for (const occasion of all.filter(({ kind }) => kind !== 'note'))
      for (const formality of ['formal', 'informal'] as const)
        for (const name of ['Jane Doe', null]) {
          const it = interview();
          const request = { ...occasion, language, referral: REFERRAL } as Request;
          const words = composeWords(it, request, { profile: { ...WRITER, name, formality }, now: NOW });
          const noticed = checklist(it, { ...withdrawalOf(it), ...words }, AROUND).some(
            ({ id }) => id === 'signature',
          );
          const said = `${occasion.kind}/${occasion.situation} ${formality}: ${words.text.slice(-40)}`;
          expect(noticed, said).toBe(name === null);
        }
  });

  test.each(['Sra. López', 'Dr. Ana Silva', 'M. Dupont', 'E. Sanders'])(
    '%s is greeted without complaint',
    (name) => {
      const it = interview({ ...FACTS, recruiterName: fact(name) });
      const request = { kind: 'withdrawal', situation: 'accepted-offer', language } as const;
      for (const formality of ['formal', 'informal'] as const) {
        const words = composeWords(it, request, { profile: { ...WRITER, formality }, now: NOW });
        expect(checkTone({ ...request, ...words }, it), words.text.slice(0, 40)).toEqual([]);
      }
    },
  );

  test('no word of a template is unknown to the dictionary', async () => {
    const names = ['Jane Doe', 'Ana Silva', 'Acme', 'Backend Engineer', 'Bo Lind bo example com'];
    for (const occasion of all)
      for (const [when, now, answer] of MOMENTS) {
        const it = stood(staged(FACTS, occasion), answer);
        const reason = situationOf(occasion).fillIn && REASONS[language];
        const request = { ...occasion, language, reason, referral: REFERRAL, called: 'reached' } as Request;
        const { text } = composeWords(it, request, { profile: WRITER, now });
        const said = `${occasion.kind}/${occasion.situation} ${when}`;
        expect(await checkSpelling(text, language, names), said).toEqual([]);
      }
  });

  test('a late letter apologises and keeps its reason, and no other one does', () => {
    for (const occasion of all.filter(({ kind }) => kind === 'withdrawal')) {
      const it = staged(FACTS, occasion);
      if (it.kind === 'offer' || isApplication(it)) continue;
      const say = (answer: Attendance, now: number) =>
        composeWords(stood(it, answer), { ...occasion, language } as Request, { profile: WRITER, now }).text;
      const late = Date.parse('2026-12-24T10:00:00Z');
      const missed = say('missed', late);
      expect(missed, occasion.situation).not.toBe(say('there', late));
      expect(missed).toMatch(/27/);
      expect(say('there', late)).not.toMatch(/27/);
    }
  });

  test('a call, a voicemail, a LinkedIn note and a request to connect', () => {
    for (const facts of combinations())
      for (const script of ['call', 'voicemail', 'linkedin', 'connect'] as const)
        for (const occasion of all.filter(({ kind }) => kind === 'withdrawal')) {
          const it = staged(facts, occasion);
          const request = { ...occasion, language, script } as Request & { script: Script };
          const text = composeScript(it, request, { profile: WRITER, now: NOW });
          expect(text).not.toMatch(FLAWS[language] ?? FLAWED);
          if (script === 'connect') expect(text.length).toBeLessThanOrEqual(300);
        }
  });
});

test('a withdrawal names company, role and slot, thanks, and says one plain reason', () => {
  const { to, subject, text } = composeWords(interview(), ACCEPTED, { profile: WRITER, now: NOW });
  expect(to).toEqual({ name: 'Ana Silva', address: 'ana@acme.example' });
  expect(subject).toBe('Re: Interview');
  expect(text).toContain('Thank you for inviting me to interview for the Backend Engineer role at Acme');
  expect(text).toContain('I have accepted another position');
  expect(text).toContain('Friday 27 November at 15:00 (Lisbon time)');
  expect(text).toMatch(/Kind regards,\nJane Doe$/);
});

test.each([
  ['Re: [EXTERNAL] Interview for Backend Engineer', 'Re: Interview for Backend Engineer'],
  ['[EXT] {Spam?} Your interview', 'Re: {Spam?} Your interview'],
  [
    'Invitation: Jane Doe <> Quantica - Onsite @ Wed Dec 2, 2026 10am - 1pm (CET) (jane@example.com)',
    'Re: Jane Doe <> Quantica - Onsite',
  ],
  [
    'Aktualisierte Einladung: Gespräch @ Mi 2. Dez. 2026 10:00 - 11:00 (MEZ) (jane@example.com)',
    'Re: Gespräch',
  ],
  ['Interview @ Acme', 'Re: Interview @ Acme'],
  ['[Acme] Your interview on Friday', 'Re: [Acme] Your interview on Friday'],
])('an answer to “%s” has the subject “%s”', (subject, answered) => {
  const it = interview();
  const named = { ...it, messages: it.messages.map((ref) => ({ ...ref, subject })) };
  const words = composeWords(named, ACCEPTED, { profile: WRITER, now: NOW });
  expect(words.subject).toBe(answered);
});

test.each([
  ['Compensation and Benefits Manager', 'Better Health'],
  ['Backend Engineer [Remote]', 'TBD Labs'],
])('what the job is called is no fault of the text: %s at %s', (role, company) => {
  const it = interview({ ...FACTS, role: fact(role), company: fact(company) });
  const words = composeWords(it, ACCEPTED, { profile: WRITER, now: NOW });
  expect(checkTone({ ...ACCEPTED, ...words }, it)).toEqual([]);
});

test('a same-day mail, a hello and a change of mind have a subject of today', () => {
  const subjectOf = (occasion: Occasion, now: string) =>
    composeWords(interview(), { ...occasion, language: 'en' } as Request, {
      profile: WRITER,
      now: Date.parse(now),
    }).subject;
  const withdrawal = { kind: 'withdrawal', situation: 'accepted-offer' } as const;
  expect(subjectOf(withdrawal, '2026-11-26T16:00:00Z')).toBe('Re: Interview');
  expect(subjectOf(withdrawal, '2026-11-27T08:00:00Z')).toBe('Unable to attend today, Jane Doe');
  expect(subjectOf({ kind: 'nudge', situation: 'six-months' }, AT)).toMatch(/^Hello again/);
  expect(subjectOf({ kind: 'reopen', situation: 'circumstances-changed' }, AT)).not.toMatch(/^Re:/);
});

test('a slot that has passed is not offered to others', () => {
  expect(
    composeWords(interview(), ACCEPTED, { profile: WRITER, now: Date.parse('2026-12-01T00:00:00Z') }).text,
  ).not.toContain('slot');
});

test('a place that only the owner can fill stops the letter until they do', () => {
  for (const occasion of all.filter((one) => situationOf(one).fillIn)) {
    const it = staged(FACTS, occasion);
    const request = { ...occasion, language: 'en' } as Request;
    const write = (reason?: string) => {
      const words = composeWords(it, { ...request, reason } as Request, { profile: WRITER, now: NOW });
      return { ...withdrawalOf(it), ...occasion, ...words } as Draft;
    };
    const stops = (draft: Draft) =>
      checklist(it, draft, AROUND).flatMap(({ id, state }) => (state === 'stop' ? [id] : []));
    const { what = 'line' } = situationOf(occasion).fillIn ?? {};
    expect(write().text, occasion.situation).toContain(TO_FILL_IN[what]);
    expect(stops(write())).toContain('line');
    expect(stops(write('Friday 4 December')), occasion.situation).toEqual([]);
    const edited = { ...write(), text: write().text.replace(TO_FILL_IN[what], 'Well done!'), edited: true };
    expect(stops(edited), 'their own text has none').toEqual([]);
  }
});

test('the owner’s own line ends like a sentence, and a link stays whole', () => {
  const say = (situation: 'article' | 'six-months', reason: string) =>
    composeWords(interview(), { kind: 'nudge', situation, language: 'en', reason } as Request, {
      profile: WRITER,
      now: NOW,
    }).text;
  expect(say('six-months', 'congratulations on your new office')).toContain(
    '\nCongratulations on your new office.\n',
  );
  expect(say('article', '“Hiring”, https://x.example/a')).toContain('https://x.example/a\n');
});

const stopsSomewhere = (states: Record<string, string>) => Object.values(states).includes('stop');

describe('the checklist', () => {
  const check = (facts: Facts, text?: string) => {
    const it = interview(facts);
    const draft = withdrawalOf(it);
    const checks = checklist(it, text === undefined ? draft : { ...draft, text }, AROUND);
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
  expect(
    redrawDrafts(correct(waiting, corrections, AT), { profile: WRITER, now: NOW }).drafts[0],
  ).toMatchObject({
    to: { address: 'new@acme.example' },
    revision: 2,
    text: expect.stringContaining('Acme Labs'),
  });
  const edited = rewriteDraft(waiting, { draftId: 'd1', revision: 1 }, { text: 'Mine.', edited: true });
  expect(
    redrawDrafts(correct(edited, corrections, AT), { profile: WRITER, now: NOW }).drafts[0],
  ).toMatchObject({
    to: { address: 'new@acme.example' },
    text: 'Mine.',
  });
  expect(redrawDrafts(waiting, { profile: WRITER, now: NOW })).toBe(waiting);
});

test('facts are shown with the words they were read from', () => {
  expect(factRows(interview(), 'Europe/Lisbon').find(({ key }) => key === 'when')).toEqual({
    key: 'when',
    label: 'When',
    value: 'Friday 27 November at 15:00 (Lisbon time)',
    evidence: 'read from the message: “2026-11-27T15:00:00+00:00”',
    assumed: null,
  });
  expect(
    missingFacts({ facts: { localStart: fact('2026-11-27T15:00:00') }, kind: 'interview-scheduled' }),
  ).toEqual(['an address to write to', 'the company', 'the role']);
});

test.each([
  [
    { start: fact('2026-11-25T10:00:00+00:00'), timeZone: fact('Europe/Lisbon') },
    'tomorrow at 10:00 (Lisbon time)',
  ],
  [{ localStart: fact('2026-11-24T18:00:00') }, 'today at 18:00'],
  [{ localStart: fact('2026-11-30T18:00:00') }, 'Monday 30 November at 18:00, in 6 days'],
  [
    { start: fact('2026-11-24T22:00:00-08:00') },
    'tomorrow at 06:00 your time (Tuesday 24 November at 22:00, UTC-08:00)',
  ],
  [
    { start: { value: '2026-11-25T10:00:00+00:00', evidence: { where: 'invite' as const, words: 'x' } } },
    'tomorrow at 10:00 (Lisbon time)',
  ],
])('how soon an interview is, on the owner’s calendar: %j', (facts, said) => {
  expect(whenAndHowSoon(interview(facts), { now: NOW, timeZone: 'Europe/Lisbon' })).toBe(said);
});

test('a time that a calendar stored in UTC is told by the owner’s clock, in every language', () => {
  const start = { value: '2026-12-03T23:00:00+00:00', evidence: { where: 'invite' as const, words: 'x' } };
  const it = interview({ start });
  const writer = { ...WRITER, timeZone: 'America/Los_Angeles' };
  for (const language of LANGUAGES) {
    const { text } = composeWords(it, { ...ACCEPTED, language }, { profile: writer, now: NOW });
    expect(text).toMatch(/15[:.\sh]/);
    expect(text).toContain('(Los Angeles)');
    expect(text).not.toMatch(/23[:.\sh]/);
  }
});

test('times and names in words', () => {
  expect(spokenTime('2026-11-27T15:00:00+01:00', null)).toBe('Friday 27 November at 15:00 (UTC+01:00)');
  expect(spokenTime('2026-11-27T15:00:00Z', 'America/New_York')).toBe(
    'Friday 27 November at 10:00 (New York time)',
  );
  const local = '2026-11-27T15:00:00';
  expect(spokenLocal(local, null, 'Europe/Lisbon')).toBe(
    'Friday 27 November at 15:00, taken as your own time zone (Lisbon)',
  );
  expect(spokenLocal(local, 'Asia/Tokyo', 'Europe/Lisbon')).toBe('Friday 27 November at 15:00 (Tokyo time)');
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
