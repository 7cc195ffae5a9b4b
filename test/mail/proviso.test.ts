import { expect, test } from 'vitest';
import { isProviso } from '../../lambdas/mail/kind/proviso.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';

test.each<[Language, string]>([
  ['en', 'If you need to cancel, please let us know.'],
  ['en', 'Should you be unable to attend, contact Sofie Maes.'],
  ['de', 'Falls Sie verhindert sind, melden Sie sich bitte.'],
  ['fr', 'En cas d’empêchement, merci de nous prévenir.'],
  ['es', 'Si necesitas cancelar la entrevista, avísanos.'],
  ['pt', 'Caso não possa comparecer, avise-nos.'],
  ['it', 'In caso di impedimento La preghiamo di avvisarci.'],
  ['nl', 'Mocht u verhinderd zijn, laat het ons weten.'],
])('%s: only provided for: %s', (language, sentence) => {
  expect(isProviso(sentence, language)).toBe(true);
});

test.each<[Language, string]>([
  ['en', 'Unfortunately we have to cancel the interview.'],
  ['de', 'Leider müssen wir das Gespräch absagen.'],
  ['fr', "Nous devons malheureusement annuler l'entretien."],
  ['es', 'Lamentablemente tenemos que cancelar la entrevista.'],
  ['pt', 'Infelizmente temos de cancelar a entrevista.'],
  ['it', 'Purtroppo dobbiamo annullare il colloquio.'],
  ['nl', 'Helaas moeten we het gesprek annuleren.'],
])('%s: has happened: %s', (language, sentence) => {
  expect(isProviso(sentence, language)).toBe(false);
});
