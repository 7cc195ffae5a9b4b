import { describe, expect, test } from 'vitest';
import { composeWords, type Request } from '../../lambdas/draft/compose.ts';
import { checkTone } from '../../lambdas/draft/tone/check.ts';
import type { Tongue } from '../../lambdas/draft/words.ts';
import { type Interview, resting } from '../../lambdas/interview/interview.ts';
import { DRAFT_KINDS, type Occasion, situationOf, situationsOf } from '../../lambdas/interview/situations.ts';
import { attend } from '../../lambdas/interview/transitions.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { CAST, samplesOf, TONGUES } from '../../tools/texts/samples.ts';
import { AT, fact, interview } from '../interview/interview.ts';
import { APPLIED, FORBIDDEN } from './forbidden.ts';

/** Names whose head nouns ask for each article that a language has, and some that ask for none. */
const NAMES: Record<Tongue, readonly string[]> = {
  en: ['University of Leeds', 'BBC', 'Acme', 'Bank of America', 'European Commission', 'The Home Depot'],
  'en-US': ['Acme', 'Department of Energy', 'Gates Foundation'],
  de: ['Stadt München', 'Deutsche Bank', 'Deutsches Museum', 'Siemens AG', 'Stadtwerke Bonn', 'ING'],
  'de-CH': ['Kanton Zürich', 'Stadt Bern', 'Universität Basel', 'Migros', 'Roche'],
  fr: [
    'Université de Lyon',
    'Mairie de Paris',
    'Ministère de la Culture',
    'Groupe SEB',
    'Hôpitaux de Lyon',
    'Airbus',
  ],
  es: ['Universidad de Sevilla', 'Ayuntamiento de Madrid', 'Laboratorios Cinfa', 'Iberia', 'El Corte Inglés'],
  pt: ['Grupo Sonae', 'Banco BPI', 'Universidade do Porto', 'CTT', 'Infraestruturas de Portugal', 'Galp'],
  'pt-BR': ['Nubank', 'Banco do Brasil', 'Petrobras', 'Correios', 'Universidade de São Paulo'],
  it: [
    'Università di Bologna',
    'Comune di Milano',
    'Studio Rossi',
    'Banca d’Italia',
    'Ferrovie Nord',
    'Enel',
  ],
  nl: ['Gemeente Utrecht', 'Ministerie van Financiën', 'Universiteit Leiden', 'ING', 'De Nederlandsche Bank'],
};

/** Roles as they are read, with what must not come into a letter. */
const ROLES = ['(m/w/d)', ' (Req. 12345)', ' [Remote]', ''];

/** What a formal letter must not have, and what an informal one must not have. */
const REGISTER: Record<Tongue, { inFormal: RegExp; inInformal: RegExp } | null> = {
  en: null,
  'en-US': null,
  de: {
    inFormal: /\b(?:du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?)\b/i,
    inInformal: /\b(?:Ihnen|Ihre?[nmrs]?)\b|\p{Ll} Sie\b/u,
  },
  'de-CH': {
    inFormal: /\b(?:du|dich|dir|deine?[nmrs]?)\b/i,
    inInformal: /\b(?:Ihnen|Ihre?[nmrs]?)\b|\p{Ll} Sie\b/u,
  },
  fr: { inFormal: /\b(?:tu|te|toi|ton|ta|tes)\b|\bt’/, inInformal: /\b(?:votre|vos)\b|\b[Vv]ous (?!pensez)/ },
  es: {
    inFormal: /(?<!\p{L})(?:tú|ti|contigo|tu|tus|te|tuyas|vuestr\p{L}+|os)(?!\p{L})/u,
    inInformal: /(?<!\p{L})(?:usted|su|sus|le|suyas)(?!\p{L})/u,
  },
  pt: {
    inFormal: /(?<!\p{L})(?:ti|contigo|teu|tua|teus|tuas|tuas)(?!\p{L})|-te\b/u,
    inInformal: /(?<!\p{L})(?:consigo|seu|sua|seus|suas|lhe)(?!\p{L})|-lhe\b/u,
  },
  'pt-BR': null,
  it: {
    inFormal: /\b(?:ti|te|tuo|tua|tuoi|tue)\b/i,
    inInformal: /\b(?:Suo|Sua|Suoi|Sue|Lei)\b|\p{Ll}(?:Le|La)\b/u,
  },
  nl: { inFormal: /\b(?:je|jij|jou|jouw|jullie)\b/i, inInformal: /\b(?:u|uw)\b/i },
};

/** After "Guten Tag Anna," and "Gentile Anna," the sentence goes on; the Swiss write no comma, and begin. */
const GOES_ON: readonly Tongue[] = ['de', 'it'];

const all = DRAFT_KINDS.flatMap((kind) =>
  situationsOf(kind).map(([situation]) => ({ kind, situation }) as Occasion),
);
const IDS = ['0d', '0a', '0b'];
const MOMENTS = [
  [AT, null],
  ['2026-11-27T09:00:00.000Z', null],
  ['2026-12-24T10:00:00.000Z', 'missed'],
  ['2026-12-24T10:00:00.000Z', 'there'],
] as const;

/** Every combination of four facts that may be missing, with other names and roles each time. */
function* variants(tongue: Tongue): Generator<Facts> {
  const cast = CAST[tongue];
  const names = NAMES[tongue];
  for (let mask = 0; mask < 16; mask++)
    for (const [nth, name] of names.entries())
      yield {
        recruiterEmail: fact(cast.address),
        ...(mask & 1 ? { company: fact(name) } : {}),
        ...(mask & 2 ? { role: fact(`${cast.role}${ROLES[(mask + nth) % ROLES.length]}`) } : {}),
        ...(mask & 4 ? { recruiterName: fact(cast.recruiter) } : {}),
        ...(mask & 8 ? { start: fact('2026-11-27T15:00:00+00:00') } : {}),
      };
}

function faultsIn(
  tongue: Tongue,
  { occasion, formality }: { occasion: Occasion; formality: 'formal' | 'informal' },
) {
  const { language, line, day, because } = CAST[tongue];
  const { fillIn, fits, needsPerson, thanksFor } = situationOf(occasion);
  const faults = new Set<string>();
  let nth = 0;
  for (const facts of variants(tongue)) {
    const [now, answer] = MOMENTS[nth % MOMENTS.length] ?? MOMENTS[0];
    const stage = fits.stages[nth % fits.stages.length] ?? 'interview';
    const it = interview(facts, IDS[nth % IDS.length]);
    nth++;
    const step = stage === 'test' || stage === 'screening-call' ? { stage } : {};
    const manner = tongue === 'en-US' ? { manner: { tongue } } : {};
    const whole = {
      ...it,
      ...(stage === 'offer' ? resting('offer') : {}),
      ...(stage === 'application' ? resting('application-received') : {}),
      ...(thanksFor === 'conversation' ? { met: { by: 'owner', words: 'x' } } : {}),
      messages: it.messages.map((ref) => ({ ...ref, ...step, ...manner, language, subject: null })),
    } as Interview;
    const request = {
      ...occasion,
      language,
      ...(fillIn ? { reason: fillIn.what === 'day' ? day : line } : {}),
      ...(needsPerson ? { referral: { name: 'Kim Lind', contact: '', because, permitted: true } } : {}),
    } as Request;
    const stood = answer && facts.start ? attend(whole, answer, AT) : whole;
    const profile = { name: 'Jane Doe', timeZone: 'UTC', formality };
    const { subject, text } = composeWords(stood, request, { profile, now: Date.parse(now) });
    for (const [pattern, why] of FORBIDDEN[tongue]) {
      const found = pattern.exec(`${subject}\n\n${text}`);
      if (found) faults.add(`${why}: “${found[0]}” in “${subject} … ${text}”`);
    }
    for (const found of checkTone({ ...occasion, language, subject, text }, stood))
      if (found.kind !== 'long') faults.add(`${found.kind}: “${found.words}” in “${text}”`);
    const register = occasion.kind === 'note' ? null : REGISTER[tongue];
    const other = register?.[formality === 'formal' ? 'inFormal' : 'inInformal'].exec(text.replace(line, ''));
    if (other) faults.add(`the other form of address: “${other[0]}” in “${text}”`);
    const [, first = ''] = text.split('\n\n');
    const begins = GOES_ON.includes(tongue) ? /^(?:\p{Ll}|Über)/u : /^[¿¡]?(?!\p{Ll})/u;
    if (!begins.test(first) && !(GOES_ON.includes(tongue) && /^(?:Le|La|Ti)\b/.test(first)))
      faults.add(`the first sentence after the greeting: “${first}”`);
  }
  return [...faults].slice(0, 3);
}

describe.each(TONGUES)('in %s', (tongue) => {
  test.each(all)('$kind/$situation agrees with whatever is named or missing', (occasion) => {
    for (const formality of ['formal', 'informal'] as const)
      expect(faultsIn(tongue, { occasion, formality }), formality).toEqual([]);
  });

  test('nothing that is sent or said has a forbidden phrase', () => {
    for (const { name, label, subject, text } of samplesOf(tongue))
      for (const [pattern, why] of FORBIDDEN[tongue])
        expect(`${subject}\n\n${text}`, `${name} (${label}): ${why}`).not.toMatch(pattern);
  });

  test('nobody is said to have applied but where a letter is about an application', () => {
    const others = samplesOf(tongue).filter(({ name }) => !name.includes('application'));
    for (const { name, label, subject, text } of others)
      expect(`${subject}\n\n${text}`, `${name} (${label})`).not.toMatch(APPLIED);
    expect(others.length).toBeLessThan(samplesOf(tongue).length);
  });
});

test.each([
  'möchte meine Bewerbung zurückziehen',
  'je retire ma candidature',
  'retiro mi candidatura',
  'ritiro la mia candidatura',
  'retirar a minha candidatura',
  'trek ik mijn sollicitatie in',
  'withdraw my application',
])('“%s” says that somebody applied', (sentence) => {
  expect(sentence).toMatch(APPLIED);
});

test.each<[Tongue, RegExp]>([
  ['de', /^Nicht mehr verfügbar: /],
  ['nl', /^Niet meer beschikbaar: /],
])('in %s the subject to an agency says what the letter says', (tongue, subject) => {
  const agency = samplesOf(tongue).find(({ name }) => name === 'withdrawal/agency');
  expect(agency?.subject).toMatch(subject);
});

/** Each pattern finds the sentence that it was made for, of the first review and of the readings since. */
test.each<[Tongue, string]>([
  ['en', 'thank you for your message for the Backend Engineer role'],
  ['en', 'the Head of Product interview interview'],
  ['en', 'for the Engineer role at University of Leeds'],
  ['de', 'Meine Pläne haben sich geändert, und möchte meine Bewerbung zurückziehen.'],
  ['de', 'eine andere Stelle angenommen und möchte sie deshalb zurückziehen'],
  ['de', 'am Freitag, 27. November um 15:00 Uhr'],
  ['de', 'für die Position Koch bei Stadt München'],
  ['de-CH', 'Mit freundlichen Grüßen'],
  ['fr', 'Je tiens à te informer que j’ai reçu une autre offre.'],
  ['fr', 'pour le poste « Comptable » chez Mairie de Paris'],
  ['fr', 'mardi 1 décembre à 09h30'],
  ['es', 'No tuvo nada que ver con contigo'],
  ['es', 'del viernes, 27 de noviembre'],
  ['pt', 'na Grupo Sonae'],
  ['pt', 'a nossa equipe entra em contato'],
  ['pt-BR', 'Gostaria de manter o contacto'],
  ['it', 'desidero quindi ritirarla'],
  ['it', 'presso Comune di Milano'],
  ['nl', 'dank voor uw interesse voor de functie'],
  ['nl', 'en daarom trek ik die in'],
  ['es', 'Buenos días, Lucía Ortega:'],
  ['pt', 'Bom dia, Ana Costa,'],
  ['it', 'Buongiorno,'],
  ['de', 'Guten Morgen Frau Keller,'],
])('in %s “%s” is found', (tongue, sentence) => {
  expect(FORBIDDEN[tongue].some(([pattern]) => pattern.test(sentence))).toBe(true);
});
