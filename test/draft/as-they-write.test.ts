import { describe, expect, test } from 'vitest';
import { atCompany } from '../../lambdas/draft/at-company.ts';
import { composeWords, type Request } from '../../lambdas/draft/compose.ts';
import { plainRole } from '../../lambdas/draft/plain-role.ts';
import { spokenDayIn, spokenWallClock } from '../../lambdas/draft/words.ts';
import type { MessageRef } from '../../lambdas/interview/interview.ts';
import type { Facts } from '../../lambdas/mail/reading.ts';
import { mannerOf } from '../../lambdas/mail/text/manner.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';
import { AT, FACTS, fact, interview, WRITER } from '../interview/interview.ts';

const NOW = Date.parse(AT);
const ACCEPTED = { kind: 'withdrawal', situation: 'accepted-offer' } as const;

/** The letter that answers a message of the recruiter's. */
function letter(language: Language, message: Partial<MessageRef>, facts: Facts = FACTS): string {
  const it = interview(facts);
  const messages = it.messages.map((ref) => ({ ...ref, language, ...message }));
  const request: Request = { ...ACCEPTED, language };
  return composeWords({ ...it, messages }, request, { profile: WRITER, now: NOW }).text;
}

test.each<[Language, string, string]>([
  ['en', 'Acme', 'at Acme'],
  ['en', 'University of Leeds', 'at the University of Leeds'],
  ['en', 'Leeds University', 'at Leeds University'],
  ['en', 'BBC', 'at the BBC'],
  ['en', 'Bank of America', 'at Bank of America'],
  ['de', 'Siemens', 'bei Siemens'],
  ['de', 'Siemens AG', 'bei der Siemens AG'],
  ['de', 'Stadt München', 'bei der Stadt München'],
  ['de', 'Technische Universität Berlin', 'bei der Technischen Universität Berlin'],
  ['de', 'Deutscher Alpenverein', 'beim Deutschen Alpenverein'],
  ['de', 'Stadtwerke Bonn', 'bei den Stadtwerken Bonn'],
  ['de', 'Bahnhof Apps', 'bei Bahnhof Apps'],
  ['fr', 'Airbus', 'chez Airbus'],
  ['fr', 'Université de Lyon', 'à l’Université de Lyon'],
  ['fr', 'Mairie de Paris', 'à la Mairie de Paris'],
  ['fr', 'Ministère de la Culture', 'au Ministère de la Culture'],
  ['fr', 'Groupe SEB', 'au sein du Groupe SEB'],
  ['fr', 'Centrale Nantes', 'chez Centrale Nantes'],
  ['es', 'Universidad de Sevilla', 'en la Universidad de Sevilla'],
  ['es', 'Ayuntamiento de Madrid', 'en el Ayuntamiento de Madrid'],
  ['es', 'Iberia', 'en Iberia'],
  ['pt', 'Grupo Sonae', 'no Grupo Sonae'],
  ['pt', 'Hospital da Luz', 'no Hospital da Luz'],
  ['pt', 'CTT', 'nos CTT'],
  ['pt', 'Galp', 'na Galp'],
  ['it', 'Università di Bologna', 'presso l’Università di Bologna'],
  ['it', 'Comune di Milano', 'presso il Comune di Milano'],
  ['it', 'Studio Rossi', 'presso lo Studio Rossi'],
  ['it', 'Enel', 'presso Enel'],
  ['nl', 'Gemeente Utrecht', 'bij de Gemeente Utrecht'],
  ['nl', 'Ministerie van Financiën', 'bij het Ministerie van Financiën'],
  ['nl', 'ING', 'bij ING'],
])('in %s one works for %s: %s', (language, name, said) => {
  expect(atCompany(name, language)).toBe(said);
});

test.each([
  ['en', 'Friday 27 November at 15:00', 'Tuesday 1 December at 09:30', '1 December 2026'],
  ['en-US', 'Friday, November 27 at 3:00 PM', 'Tuesday, December 1 at 9:30 AM', 'December 1, 2026'],
  [
    'de',
    'Freitag, dem 27. November, um 15 Uhr',
    'Dienstag, dem 1. Dezember, um 9:30 Uhr',
    '1. Dezember 2026',
  ],
  ['fr', 'vendredi 27 novembre à 15\u00a0h', 'mardi 1er décembre à 9\u00a0h\u00a030', '1er décembre 2026'],
  ['es', 'viernes 27 de noviembre a las 15:00', 'martes 1 de diciembre a las 9:30', '1 de diciembre de 2026'],
  [
    'pt',
    'sexta-feira, 27 de novembro, às 15:00',
    'terça-feira, 1 de dezembro, às 9:30',
    '1 de dezembro de 2026',
  ],
  [
    'pt-BR',
    'sexta-feira, 27 de novembro, às 15h',
    'terça-feira, 1º de dezembro, às 9h30',
    '1º de dezembro de 2026',
  ],
  ['it', 'venerdì 27 novembre alle 15:00', 'martedì 1º dicembre alle 9:30', '1º dicembre 2026'],
  ['nl', 'vrijdag 27 november om 15.00 uur', 'dinsdag 1 december om 9.30 uur', '1 december 2026'],
] as const)('%s writes its dates its own way', (tongue, friday, tuesday, day) => {
  expect(spokenWallClock('2026-11-27T15:00:00Z', 'UTC', tongue)).toBe(friday);
  expect(spokenWallClock('2026-12-01T09:30:00Z', 'UTC', tongue)).toBe(tuesday);
  expect(spokenDayIn('2026-12-01T09:30:00Z', 'UTC', tongue)).toBe(day);
});

test('one o’clock is one hour', () => {
  const at = (tongue: 'es' | 'it' | 'pt') => spokenWallClock('2026-12-01T01:00:00Z', 'UTC', tongue);
  expect(at('es')).toContain('a la 1:00');
  expect(at('it')).toContain('all’1:00');
  expect(at('pt')).toContain('à 1:00');
});

test.each([
  ['Payroll Specialist (m/w/d)', 'Payroll Specialist'],
  ['Développeur H/F', 'Développeur'],
  ['Entwickler (all genders) – Kennziffer 12/2026', 'Entwickler'],
  ['Data Engineer (Req. 12345)', 'Data Engineer'],
  ['Data Engineer - JR-10233', 'Data Engineer'],
  ['Backend Engineer [Remote]', 'Backend Engineer'],
  ['Product Designer, Acme Singapore', 'Product Designer'],
  ['Head of Product interview', 'Head of Product'],
  ['UI/UX Designer', 'UI/UX Designer'],
  ['Java / J2EE Developer', 'Java / J2EE Developer'],
  ['ID Card Designer', 'ID Card Designer'],
  ['R&D Engineer', 'R&D Engineer'],
  ['Interviewer', 'Interviewer'],
  ['(m/w/d)', '(m/w/d)'],
])('the role “%s” is called “%s” in a letter', (role, said) => {
  expect(plainRole(role, 'Acme')).toBe(said);
  if (said === role) return;
  const text = letter('en', {}, { ...FACTS, role: fact(role) });
  expect(text).toContain(` the ${said} role at Acme`);
  expect(text).not.toContain(role);
});

describe('a letter addresses its reader as they address the owner', () => {
  test.each<[Language, string, 'formal' | 'informal' | undefined]>([
    ['de', 'Hallo Jane, hast du am Freitag Zeit? Ich freue mich auf dich!', 'informal'],
    ['de', 'Sehr geehrte Frau Doe, wir möchten Sie zum Gespräch einladen.', 'formal'],
    ['fr', 'Bonjour Jane, es-tu disponible ? Je t’envoie le lien.', 'informal'],
    ['fr', 'Bonjour, nous vous proposons un entretien.', 'formal'],
    ['es', 'Hola Jane, ¿puedes el viernes? Te paso el enlace.', 'informal'],
    ['es', 'Estimada Jane: le proponemos una entrevista.', 'formal'],
    ['pt', 'Olá Jane, podes na sexta? Envio-te o link.', 'informal'],
    ['pt', 'Cara Jane, gostaríamos de convidá-la; aguardamos a sua resposta.', 'formal'],
    ['it', 'Ciao Jane, puoi venerdì? Ti mando il link.', 'informal'],
    ['it', 'Gentile Jane, La invitiamo a un colloquio.', 'formal'],
    ['nl', 'Hoi Jane, kun je vrijdag? Ik stuur je de link.', 'informal'],
    ['nl', 'Geachte mevrouw Doe, wij nodigen u graag uit.', 'formal'],
    ['en', 'Hi Jane, are you free on Friday?', 'informal'],
    ['en', 'Dear Ms Doe, we would like to invite you.', 'formal'],
    ['de', 'Einladung zum Gespräch am Freitag.', undefined],
  ])('in %s “%s” is %s', (language, text, address) => {
    expect(mannerOf(text, language).address).toBe(address);
  });

  test('du is answered with du, Sie with Sie, and silence with the owner’s setting', () => {
    expect(letter('de', { manner: { address: 'informal' } })).toMatch(/^Hallo Ana,/);
    expect(letter('de', { manner: { address: 'formal' } })).toMatch(/^Guten Tag Ana Silva,/);
    expect(letter('de', {})).toMatch(/^Guten Tag Ana Silva,/);
    const inFrench = { language: 'fr', manner: { address: 'informal' } } as const;
    const other = composeWords(
      { ...interview(), messages: interview().messages.map((ref) => ({ ...ref, ...inFrench })) },
      { ...ACCEPTED, language: 'de' },
      { profile: WRITER, now: NOW },
    );
    expect(other.text, 'what they say in another language tells nothing').toMatch(/^Guten Tag Ana Silva,/);
  });

  test('“Dear Jane” is answered with “Dear”, “Dear Ms Doe” with the whole name', () => {
    expect(letter('en', {})).toMatch(/^Hi Ana,/);
    expect(letter('en', { manner: mannerOf('Dear Jane,\nWith kind regards', 'en') })).toMatch(/^Dear Ana,/);
    expect(letter('en', { manner: mannerOf('Dear Ms Doe,', 'en') })).toMatch(/^Dear Ana Silva,/);
  });
});

describe('a language is written as the recruiter’s country writes it', () => {
  const brazilian = /\bcontato\b|processo seletivo/;
  const recruiter = (address: string) => ({ ...FACTS, recruiterEmail: fact(address) });

  test('Brazilian beside European Portuguese', () => {
    const lisbon = letter('pt', {});
    for (const text of [
      letter('pt', {}, recruiter('ana@acme.com.br')),
      letter('pt', {}, { ...FACTS, recruiterPhone: fact('+55 11 90000-0000') }),
      letter('pt', {}, { ...FACTS, timeZone: fact('America/Sao_Paulo') }),
      letter('pt', { manner: mannerOf('Olá Jane, nossa equipe entrará em contato com você.', 'pt') }),
    ]) {
      expect(text).toMatch(brazilian);
      expect(text).toMatch(/Atenciosamente,/);
      expect(text).not.toMatch(/contacto|equipa\b|consigo|-lhe|cumprimentos/);
    }
    expect(lisbon).toMatch(/Com os melhores cumprimentos,/);
    const spoken = mannerOf('Cara Jane, a nossa equipa entra em contacto.', 'pt');
    expect(letter('pt', { manner: spoken }, recruiter('ana@acme.com.br'))).toMatch(/melhores cumprimentos/);
  });

  test('no ß where a Swiss reads it', () => {
    const swiss = letter('de', {}, recruiter('ana@acme.ch'));
    expect(swiss).toMatch(/Freundliche Grüsse\nJane Doe$/);
    expect(swiss).not.toContain('ß');
    expect(letter('de', { manner: mannerOf('Freundliche Grüsse', 'de') })).toMatch(/Freundliche Grüsse/);
    expect(letter('de', {})).toMatch(/Mit freundlichen Grüßen/);
    const called = { ...recruiter('ana@acme.ch'), company: fact('Weiß & Söhne') };
    expect(letter('de', {}, called), 'a name keeps its letters').toContain('Weiß & Söhne');
  });

  test('no comma behind a Swiss salutation, and the next line begins with a capital', () => {
    const swiss = letter('de', {}, recruiter('ana@acme.ch'));
    expect(swiss).toMatch(/^Guten Tag Ana Silva\n\nVielen Dank/);
    const late = { ...interview(recruiter('ana@acme.ch')) };
    const at = (now: string) =>
      composeWords(late, { ...ACCEPTED, language: 'de' }, { profile: WRITER, now: Date.parse(now) }).text;
    expect(at('2026-11-27T09:00:00Z')).toMatch(/^Guten Tag Ana Silva\n\nBitte entschuldigen/);
    expect(letter('de', {})).toMatch(/^Guten Tag Ana Silva,\n\nvielen Dank/);
    const own = 'Subject: Absage\n\n{{> greeting}}\n\nvielen Dank für alles.';
    const profile = { ...WRITER, templates: { 'withdrawal/accepted-offer.de': own } };
    const { text } = composeWords(late, { ...ACCEPTED, language: 'de' }, { profile, now: NOW });
    expect(text, 'what the owner wrote goes on as they wrote it').toMatch(/Silva,\n\nvielen Dank/);
  });

  test('a time is told as an American told it', () => {
    const manner = mannerOf('Hi Jane, we can do Friday, November 27 at 3:00 PM ET.', 'en');
    expect(letter('en', { manner })).toContain('Friday, November 27 at 3:00 PM');
  });
});

describe('the core sentence has three wordings', () => {
  const IDS = ['0a', '0b', '0c', '0d', '0e', '0f', '0g', '0h', '0i', '0j'];
  const say = (id: string) =>
    composeWords(interview(FACTS, id), { ...ACCEPTED, language: 'en' }, { profile: WRITER, now: NOW }).text;

  test('which differ from interview to interview, and never change for one', () => {
    expect(new Set(IDS.map(say)).size).toBe(3);
    expect(say('0a')).toBe(say('0a'));
  });
});
