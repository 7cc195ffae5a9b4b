import type { Language } from '../languages.ts';
import type { ConceptWords } from '../schema.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/**
 * The words for each concept in each language that is read. They are many, and only what decides a kind asks for them: beside
 * the other words of a language every function would load them at its start (decision 6).
 */
export const CONCEPT_WORDS: Readonly<Record<Language, ConceptWords>> = { en, de, fr, es, pt, it, nl };
