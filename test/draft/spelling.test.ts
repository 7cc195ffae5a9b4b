import { expect, test } from 'vitest';
import { checkSpelling } from '../../lambdas/draft/spelling.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';

const found = async (text: string, language: Language, names: string[] = []) =>
  (await checkSpelling(text, language, names)).map(({ words }) => words);

test.each<[Language, string, string[]]>([
  ['en', 'Thank you for the intervew and your pateince.', ['intervew', 'pateince']],
  ['en', 'Thnak you for your time.', ['Thnak']],
  ['de', 'Vielen Dank fur das Gesprach am Dienstag.', ['fur', 'Gesprach']],
  [
    'fr',
    'Merci pour votre reponse, félicitations a toute l’équipe et bonne continuaton.',
    ['reponse', 'continuaton'],
  ],
  ['es', 'Gracias por la conversacion del martes.', ['conversacion']],
  ['pt', 'Obrigada pela atencao e pela selecao.', ['atencao', 'selecao']],
  ['it', 'Grazie per la disponibilita e la pazienzza.', ['disponibilita', 'pazienzza']],
  ['nl', 'Bedankt voor het gesprk van vrijdag.', ['gesprk']],
])('in %s a letter or an accent that is missing is a fault: %s', async (language, text, expected) => {
  expect(await found(text, language)).toEqual(expected);
});

test.each<[Language, string]>([
  ['en', 'Best wishes to Zurbriggen and Okonjo-Bello in the Wigan office.'],
  ['en', 'My address is jane@doe.example, see www.doe.example/cv and node.js.'],
  ['en', 'We use Kubernetes, Figma and the OKR method for onboarding.'],
  ['de', 'Ich freue mich auf das Kennenlernen bei Frau Zurbriggen.'],
  ['de', 'Freundliche Grüsse aus Zürich, ich weiss das zu schätzen.'],
  ['nl', 'Ik werk als communicatieadviseur bij het ziekenhuis.'],
])('names, addresses, trade words and long words are none, in %s: %s', async (language, text) => {
  expect(await found(text, language)).toEqual([]);
});

test('a name that is known may look like a slip', async () => {
  expect(await found('Greetings to the Marketting team.', 'en', ['Marketting'])).toEqual([]);
  expect(await found('greetings to the marketting team.', 'en')).toEqual(['marketting']);
});
