import type { Language } from '../../../mail/words/languages.ts';
import { onFirstUse } from '../../../on-first-use.ts';
import type { ToneWords } from './schema.ts';

const all = onFirstUse<typeof import('./words.ts')>('#tone-words');

/** The words that the tone check looks for in a language: as much text as the rest of the program. */
export const toneWords = (language: Language): ToneWords => all().TONE_WORDS[language];
