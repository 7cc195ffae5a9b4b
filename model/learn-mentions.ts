import type { ChainModel } from '../lambdas/mail/facts/chain.ts';
import { featuresIn, MOST } from '../lambdas/mail/facts/mention-words.ts';
import { order } from '../lambdas/mail/facts/mentions.ts';
import type { Place } from '../lambdas/mail/facts/places.ts';
import { type Tokens, tokensOf, written } from '../lambdas/mail/facts/tokens.ts';
import { companyKey } from '../lambdas/mail/names/domains.ts';
import type { FactMessage } from './fact-messages.ts';
import { type Lesson, learnChain, numbered } from './learn-chain.ts';

const [ROLE, OF_ROLE, COMPANY, OF_COMPANY] = [1, 2, 3, 4] as const;
const SETTINGS = { atLeast: 6, faint: 0.18, rounds: { all: 4, kept: 6 } };

/**
 * Which words of a message name the role and the company. A message whose writer did not label both teaches
 * nothing, nor does one in which what is labelled stands nowhere.
 */
export const learnMentions = (messages: FactMessage[]): ChainModel =>
  learnChain(messages.flatMap(lessonsOf), order, SETTINGS);

/** Of a message: to look at its words takes longer than to learn from them, and it is done several times. */
const lessonsOfMessages = new WeakMap<FactMessage, Lesson[]>();

function lessonsOf(message: FactMessage): Lesson[] {
  const known = lessonsOfMessages.get(message) ?? lessonsIn(message);
  lessonsOfMessages.set(message, known);
  return known;
}

function lessonsIn({ parts: { letter, places }, expected: { role, company } }: FactMessage): Lesson[] {
  if (role === undefined || company === undefined) return [];
  const title = role === null ? [] : wordsOf(tokensOf(role, letter.language));
  const lessons = places.map((place) => ({
    tags: tagsIn(place, title, company === null ? null : companyKey(company)),
    features: featuresIn({ ...place, language: letter.language }).map(numbered),
  }));
  const has = (tag: number) => lessons.some(({ tags }) => tags.includes(tag));
  return (role === null || has(ROLE)) && (company === null || has(COMPANY))
    ? lessons.filter(({ tags }) => tags.length)
    : [];
}

const wordsOf = ({ words, count }: Tokens) => words.slice(0, count);

/** Nobody's name has more words. */
const MOST_IN_NAME = 12;

function tagsIn({ tokens }: Place, title: string[], company: string | null): Uint8Array {
  const { words, count } = tokens;
  const tags = new Uint8Array(Math.min(count, MOST));
  const tag = (first: number, length: number, [begins, within]: readonly [number, number]) => {
    if (tags.subarray(first, first + length).some(Boolean)) return;
    tags.fill(within, first, first + length);
    tags[first] = begins;
  };
  for (let at = 0; title.length && at + title.length <= tags.length; at++)
    if (title.every((word, index) => words[at + index] === word)) tag(at, title.length, [ROLE, OF_ROLE]);
  for (let at = 0; company && at < tags.length; at++)
    for (let length = Math.min(MOST_IN_NAME, tags.length - at); length > 0; length--)
      if (companyKey(written(tokens, at, at + length - 1)) === company) {
        tag(at, length, [COMPANY, OF_COMPANY]);
        break;
      }
  return tags;
}
