import type { Language } from '../../../mail/words/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { ToneWords } from './schema.ts';

export const TONE_WORDS: Record<Language, ToneWords> = { en, de, fr, es, pt, it, nl };
