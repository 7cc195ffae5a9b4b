import { describe, expect, test } from 'vitest';
import { findTone } from '../../../lambdas/draft/tone/find.ts';
import { PARTS, SORTS, WORDED_SORTS } from '../../../lambdas/draft/tone/sorts.ts';
import type { Names } from '../../../lambdas/draft/tone/text.ts';
import type { Language } from '../../../lambdas/mail/words/languages.ts';

const NOBODY: Names = { company: null, role: null, recruiter: null };
const sorts = (text: string, language: Language = 'en', names = NOBODY) =>
  findTone(text, { language, names, needs: [] }).map(({ sort }) => sort);
const letter = (text: string, language: Language = 'en') =>
  findTone(text, { language, names: NOBODY, needs: PARTS }).map(({ sort }) => sort);

describe('a sentence', () => {
  test.each([
    ['en', 'I have accepted a better offer than yours.', 'comparison'],
    ['en', 'The salary you offer is too low for me.', 'money'],
    ['de', 'Ich bin schwanger und habe gerade viel Stress zu Hause.', 'private'],
    ['fr', 'Je vous en supplie, ne m’en veuillez pas, pardonnez-moi.', 'begging'],
    ['es', 'Si no suben la oferta antes del viernes, me retiro.', 'ultimatum'],
    ['pt', 'Ainda não sei se posso ir, logo se vê.', 'evasive'],
    ['it', 'Lasciatemi in pace, mi avete stufato!', 'angry'],
    ['nl', 'Jullie hebben me weken laten wachten, dat is jullie eigen schuld.', 'blame'],
  ] as const)('in %s: %s', (language, text, sort) => {
    expect(sorts(text, language)).toEqual([sort]);
  });

  test('its finding has the words as they stand in the text', () => {
    const [found] = findTone('Thank you. They pay me 95k, and that settled it.', {
      language: 'en',
      names: NOBODY,
      needs: [],
    });
    expect(found?.sort).toBe('money');
    expect('Thank you. They pay me 95k, and that settled it.').toContain(found?.words);
  });

  test('what the interview itself is called is no tone', () => {
    const names = {
      company: 'Better Health',
      role: 'Compensation and Benefits Manager',
      recruiter: 'Sue Payne',
    };
    const text =
      'Thank you for the invitation for the Compensation and Benefits Manager role at Better Health, Sue.';
    expect(sorts(text, 'en', names)).toEqual([]);
  });

  test.each(['Hello [Recruiter name],', 'I withdraw from the {{role}} role.', 'Dear XXX, thank you.'])(
    '%s is left to fill in',
    (text) => {
      expect(sorts(text)).toContain('placeholder');
    },
  );

  test('a bracketed tag and an abbreviation are neither placeholder nor shouting', () => {
    const found = sorts('Your mail “[EXTERNAL] Interview” on SAP ABAP BTP reached me.');
    expect(found.filter((sort) => sort === 'placeholder' || sort === 'shouting')).toEqual([]);
  });

  test('another language is noticed once, and what it says is not judged', () => {
    expect(sorts('Ich möchte meine Bewerbung zurückziehen und danke Ihnen.')).toEqual(['wrong-language']);
  });
});

describe('a whole letter', () => {
  test.each([
    ['en', 'Thank you for your time. I am taking myself out of the running. All the best, Jane'],
    ['en', 'I won’t be able to attend on Friday. Thanks so much! I hope our paths cross again.'],
    ['fr', 'Merci pour votre message. Je ne donnerai pas suite. Bonne continuation.'],
    ['pt', 'Agradeço o convite. Decidi não avançar. Com os melhores cumprimentos'],
  ] as const)('in %s has its parts in natural words: %s', (language, text) => {
    expect(letter(text, language)).toEqual([]);
  });

  test('a negated part is none', () => {
    const text = 'Thank you for your message. I am not withdrawing my application. Kind regards, Jane';
    expect(letter(text)).toEqual(['missing-withdrawal']);
  });

  test('all of it may be missing', () => {
    expect(letter('The weather is fine.')).toEqual(PARTS.map((part) => `missing-${part}`));
  });
});

test('every sort has a meaning and advice', () => {
  for (const sort of WORDED_SORTS) expect(SORTS[sort].why && SORTS[sort].better).toBeTruthy();
});
