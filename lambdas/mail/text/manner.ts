import type { Language } from '../words/languages.ts';
import { DEAR, MANNER } from '../words/manner.ts';

/** How the recruiter writes to the owner, so that a letter can answer in kind; what is unclear is absent. */
export interface Manner {
  address?: 'formal' | 'informal';
  /** They begin with "Dear". */
  dear?: true;
  /** Its words are of one country: "pt-BR". */
  tongue?: string;
}

const ENOUGH = 4_000;
const compiled = new Map<string, RegExp>();

/** How often words of a pattern stand in a text. */
function count(text: string, pattern: string): number {
  const words = compiled.get(pattern) ?? new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d])`, 'gu');
  compiled.set(pattern, words);
  return text.match(words)?.length ?? 0;
}

/**
 * How a text addresses its reader.
 * @param text what the recruiter wrote themselves, without what they quote
 */
export function mannerOf(text: string, language: Language): Manner {
  const start = text.slice(0, ENOUGH);
  const { formal, informal, tongues = {} } = MANNER[language];
  const [asStranger, asFriend] = [count(start, formal), count(start, informal)];
  const counted = Object.entries(tongues).map(([tongue, words]) => ({ tongue, words: count(start, words) }));
  const [most, next] = counted.toSorted((a, b) => b.words - a.words);
  return {
    ...(asStranger === asFriend ? {} : { address: asStranger > asFriend ? 'formal' : 'informal' }),
    ...(language === 'en' && DEAR.test(start) ? { dear: true as const } : {}),
    ...(most?.words && most.words > (next?.words ?? 0) ? { tongue: most.tongue } : {}),
  };
}
