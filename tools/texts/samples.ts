import { composeScript, composeWords, type Request, type Script } from '../../lambdas/draft/compose.ts';
import type { Tongue } from '../../lambdas/draft/words.ts';
import { type Interview, resting } from '../../lambdas/interview/interview.ts';
import {
  DRAFT_KINDS,
  type Occasion,
  type Stage,
  situationOf,
  situationsOf,
} from '../../lambdas/interview/situations.ts';
import type { Attendance } from '../../lambdas/interview/standing.ts';
import { attend } from '../../lambdas/interview/transitions.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';
import { fact, interview } from '../../test/interview/interview.ts';

/** Who is written to in a tongue, and what the owner adds of their own. */
interface Cast {
  language: Language;
  recruiter: string;
  address: string;
  company: string;
  role: string;
  /** A line of the owner's own, and a day as it stands in a sentence. */
  line: string;
  day: string;
  because: string;
}

/** One for each way of writing that Bowout has. */
export const CAST: Record<Tongue, Cast> = {
  en: {
    ...{ language: 'en', recruiter: 'Emma Clarke', address: 'emma@leeds.example' },
    ...{ company: 'University of Leeds', role: 'Research Engineer', day: 'Friday 4 December' },
    line: 'Congratulations on the new robotics centre!',
    because: 'We built the lab’s data platform together.',
  },
  'en-US': {
    ...{ language: 'en', recruiter: 'Emma Clarke', address: 'emma@acme.example' },
    ...{ company: 'Acme', role: 'Data Engineer', day: 'Friday, December 4' },
    line: 'Congratulations on the new office in Austin!',
    because: 'We built the payments system together.',
  },
  de: {
    ...{ language: 'de', recruiter: 'Birgit Harms', address: 'b.harms@bonn.example' },
    ...{ company: 'Stadtwerke Bonn', role: 'Projektleiterin', day: 'Freitag, den 4. Dezember,' },
    line: 'Herzlichen Glückwunsch zum neuen Standort!',
    because: 'Wir haben drei Jahre zusammengearbeitet.',
  },
  'de-CH': {
    ...{ language: 'de', recruiter: 'Regula Frei', address: 'r.frei@zuerich.ch' },
    ...{ company: 'Kanton Zürich', role: 'Projektleiterin', day: 'Freitag, den 4. Dezember,' },
    line: 'Herzlichen Glückwunsch zum neuen Standort!',
    because: 'Wir haben drei Jahre zusammengearbeitet.',
  },
  fr: {
    ...{ language: 'fr', recruiter: 'Marie Dupont', address: 'marie@lyon.example' },
    ...{ company: 'Mairie de Lyon', role: 'Cheffe de projet', day: 'vendredi 4 décembre' },
    line: 'Bravo pour l’ouverture du nouveau centre !',
    because: 'Nous avons travaillé ensemble pendant trois ans.',
  },
  es: {
    ...{ language: 'es', recruiter: 'Lucía Ortega', address: 'lucia@madrid.example' },
    ...{ company: 'Ayuntamiento de Madrid', role: 'analista de datos', day: 'viernes 4 de diciembre' },
    line: '¡Enhorabuena por la nueva sede!',
    because: 'Trabajamos tres años en el mismo equipo.',
  },
  pt: {
    ...{ language: 'pt', recruiter: 'Ana Costa', address: 'ana@bpi.example' },
    ...{ company: 'Banco BPI', role: 'gestora de produto', day: 'sexta-feira, 4 de dezembro' },
    line: 'Parabéns pelo novo escritório no Porto!',
    because: 'Trabalhámos três anos na mesma equipa.',
  },
  'pt-BR': {
    ...{ language: 'pt', recruiter: 'Carla Souza', address: 'carla@acme.com.br' },
    ...{ company: 'Nubank', role: 'analista de dados', day: 'sexta-feira, 4 de dezembro' },
    line: 'Parabéns pelo novo escritório em Recife!',
    because: 'Trabalhamos três anos na mesma equipe.',
  },
  it: {
    ...{ language: 'it', recruiter: 'Giulia Bianchi', address: 'giulia@milano.example' },
    ...{ company: 'Comune di Milano', role: 'responsabile acquisti', day: 'venerdì 4 dicembre' },
    line: 'Complimenti per la nuova sede!',
    because: 'Abbiamo lavorato insieme per tre anni.',
  },
  nl: {
    ...{ language: 'nl', recruiter: 'Sanne de Vries', address: 'sanne@utrecht.example' },
    ...{ company: 'Gemeente Utrecht', role: 'beleidsadviseur', day: 'vrijdag 4 december' },
    line: 'Gefeliciteerd met het nieuwe kantoor!',
    because: 'Wij hebben drie jaar samengewerkt.',
  },
};

export const TONGUES = Object.keys(CAST) as Tongue[];

/** Each of these has another one of the three wordings. */
const WORDINGS = ['0d', '0a', '0b'];

/** How a letter is drawn for reading: each differs from the others in what a reader would look at. */
interface Drawn {
  label: string;
  formality: 'formal' | 'informal';
  id: string;
  now: string;
  answer?: Attendance;
}

const IN_TIME = '2026-11-24T10:00:00.000Z';
const LATE = '2026-12-24T10:00:00.000Z';
const [FIRST = '', SECOND = '', THIRD = ''] = WORDINGS;
const ALWAYS: Drawn[] = [
  { label: 'formal', formality: 'formal', id: FIRST, now: IN_TIME },
  { label: 'informal, second wording', formality: 'informal', id: SECOND, now: IN_TIME },
];
const WITHDRAWALS: Drawn[] = [
  { label: 'on the day, third wording', formality: 'formal', id: THIRD, now: '2026-11-27T09:00:00.000Z' },
  { label: 'missed', formality: 'formal', id: FIRST, now: LATE, answer: 'missed' },
];

/** What an interview is like that a situation is offered for. */
export function staged({ cast, tongue, occasion, drawn }: Sampled): Interview {
  const facts: Facts = {
    company: fact(cast.company),
    role: fact(cast.role),
    recruiterName: fact(cast.recruiter),
    recruiterEmail: fact(cast.address),
    start: fact('2026-11-27T15:00:00+00:00'),
  };
  const { fits, thanksFor } = situationOf(occasion);
  const stage: Stage = fits.stages[0] ?? 'interview';
  const it = interview(facts, drawn.id);
  const step = stage === 'test' || stage === 'screening-call' ? { stage } : {};
  const manner = tongue === 'en-US' ? { manner: { tongue } } : {};
  const whole = {
    ...it,
    ...(stage === 'offer' ? resting('offer') : {}),
    ...(stage === 'application' ? resting('application-received') : {}),
    ...(fits.states?.[0] ? { state: fits.states[0] } : {}),
    ...(thanksFor === 'conversation' ? { met: { by: 'owner', words: 'x' } } : {}),
    messages: it.messages.map((ref) => ({
      ...ref,
      ...{ ...step, ...manner, language: cast.language, subject: null },
    })),
  } as Interview;
  return drawn.answer ? attend(whole, drawn.answer, IN_TIME) : whole;
}

interface Sampled {
  cast: Cast;
  tongue: Tongue;
  occasion: Occasion;
  drawn: Drawn;
}

/** One text as it would be sent. */
export interface Sample {
  tongue: Tongue;
  /** "withdrawal/accepted-offer". */
  name: string;
  label: string;
  subject: string;
  text: string;
}

/** Every text that Bowout writes in a tongue, as it is sent: situations, then what is said and copied. */
export function samplesOf(tongue: Tongue): Sample[] {
  const cast = CAST[tongue];
  const letters = DRAFT_KINDS.flatMap((kind) =>
    situationsOf(kind).flatMap(([situation]) => {
      const occasion = { kind, situation } as Occasion;
      return [...ALWAYS, ...(kind === 'withdrawal' ? WITHDRAWALS : [])].map((drawn): Sample => {
        const request = requestFor(cast, occasion);
        const words = composeWords(staged({ cast, tongue, occasion, drawn }), request, deskOf(drawn));
        return { tongue, name: `${kind}/${situation}`, label: drawn.label, ...words };
      });
    }),
  );
  const occasion = { kind: 'withdrawal', situation: 'accepted-offer' } as const;
  const scripts = (['call', 'voicemail', 'linkedin', 'connect'] as const).flatMap((script: Script) =>
    ALWAYS.map((drawn): Sample => {
      const it = staged({ cast, tongue, occasion, drawn });
      const text = composeScript(it, { ...requestFor(cast, occasion), script }, deskOf(drawn));
      return { tongue, name: `script/${script}`, label: drawn.label, subject: '', text };
    }),
  );
  return [...letters, ...scripts];
}

function requestFor({ language, line, day, because }: Cast, occasion: Occasion): Request {
  const { fillIn, needsPerson } = situationOf(occasion);
  const names = needsPerson || occasion.kind === 'note';
  return {
    ...occasion,
    language,
    ...(fillIn ? { reason: fillIn.what === 'day' ? day : line } : {}),
    ...(names
      ? { referral: { name: 'Kim Lind', contact: 'kim@example.com', because, permitted: true } }
      : {}),
  } as Request;
}

const deskOf = ({ formality, now }: Drawn) => ({
  profile: { name: 'Jane Doe', timeZone: 'Europe/Lisbon', formality },
  now: Date.parse(now),
});
