import type { Part, WordedSort } from '../sorts.ts';

/**
 * Entries separated by commas. In an entry, `*` at the end or start of a word stands for any letters, `…` for
 * up to four words of the same clause, `~` for up to ten of the same sentence, `a|b` for one of them, `A & B`
 * for both in either order, up to four words apart, and a word in capitals for any entry of that idea.
 * Accents and capitals of the text do not matter; hyphens are spaces.
 */
export type Entries = string;

/** What sentences are made of: words of one meaning, in every form that stands in a sentence. */
export const IDEAS = [
  /** Negations. */
  'NOT',
  /** "I" as a subject. */
  'I',
  /** The reader or their people as a subject: you, your team, they who interview. */
  'YOU',
  /** "your" before a noun, or "of you" behind one. */
  'YOUR',
  /** "my" before a noun. */
  'MY',
  'IF',
  'MAYBE',
  'BETTER',
  'MORE',
  /** What makes a job attractive, as an adjective or adverb behind "more". */
  'APPEALING',
  /** Jobs, offers, employers and what belongs to them. */
  'JOB',
  /** Something else than what the reader offers. */
  'OTHER',
  /** "than yours", "than with you". */
  'THAN_YOU',
  'PREFER',
  /** To turn down, resist: what one cannot do with an offer too good. */
  'REFUSE',
  'CAN',
  /** Words that are about pay whatever stands beside them. */
  'PAY',
  /** Currencies as words or codes. */
  'CURRENCY',
  /** Number words that count money where a currency or pay is meant: thousand, grand. */
  'THOUSAND',
  'PERCENT',
  /** Family and partners. */
  'RELATIVE',
  /** Illness of body and mind, treatment. */
  'ILLNESS',
  /** What else is private: money troubles, separation, pregnancy, death, belief. */
  'TROUBLE',
  /** What the reader's side has: process, interview, office, team, answer. */
  'THEIRS',
  /** Adjectives and verbs of poor quality. */
  'BAD',
  /** What the writer felt: disappointed, put off. */
  'DISLIKED',
  /** What the reader did wrong, as a verb behind "you". */
  'FAILED',
  /** Waiting, silence, delay, disorder as something done to the writer. */
  'HARDSHIP',
  'FAULT',
  'HEARD',
  /** Who tells: a friend, a former colleague, the internet. */
  'SOURCE',
  /** Words of praise and thanks that turn into irony. */
  'PRAISE',
  /** Terms for a condition: by Friday, within 48 hours, until tomorrow. */
  'DEADLINE',
  /** To answer, raise, match: what is demanded. */
  'DEMANDED',
  'FORGIVE',
  'EXPLAIN',
  'PLEASE',
] as const;
export type Idea = (typeof IDEAS)[number];

/** One part that a letter needs. */
export interface Needed {
  /** Says it whatever stands around; its negation, if it needs one, is in the entry. */
  says: Entries;
  /** Says it unless it is negated or in doubt. */
  does: Entries;
  /** Looks like it and is none; left out before anything is looked for. */
  isNone: Entries;
}

/** All that is known of one language's tone. */
export interface ToneWords {
  ideas: Record<Idea, Entries>;
  /** Turns of phrase of each sort, beside the shapes that all languages share. */
  turns: Record<WordedSort, Entries>;
  /** What looks like the sort and is kind: left out before the sort is looked for. */
  kind: Record<WordedSort, Entries>;
  parts: Record<Part, Needed>;
  /** Where a negation ends: and, but. */
  joins: Entries;
  /** A negation may stand behind what it negates: "ich danke nicht". */
  negatesBehind: boolean;
  /** The commonest words, by which the language is known. */
  common: Entries;
  /** Words that are shouted where they stand in capitals. */
  emphatic: Entries;
  /** What stands in the brackets of a placeholder. */
  blanks: Entries;
  /** Connectives: several of them in one long sentence explain too much. */
  reasons: Entries;
}
