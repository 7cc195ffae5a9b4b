import { expect, test } from 'vitest';
import { languageOf, languageToAnswer } from '../../lambdas/mail/text/language.ts';

test.each([
  ['es', 'Estimada Nora: Hemos leído su candidatura y nos gustaría hablar con usted por videollamada.'],
  ['es', 'Hola Nora, ¿te va bien el martes a las 10 para una llamada corta con el equipo? Un saludo'],
  ['pt', 'Olá Nora, gostaríamos de marcar uma conversa na terça às 10h. Pode ser? Obrigada, Rita'],
  ['it', 'Gentile Nora, La invitiamo a un colloquio per la posizione di infermiera il 3 dicembre alle 10.'],
  ['nl', 'Beste Nora, graag nodigen we je uit voor een gesprek op dinsdag om 10 uur. Groet, Joost'],
  ['en', 'Hej Nora, vi vill gärna träffa dig på tisdag klockan tio.'],
])('a letter is answered in the language that it is in (%s), else in English', (language, text) => {
  expect(languageToAnswer(text)).toBe(language);
  if (language !== 'en') expect(languageOf(text)).toBe(language);
});
