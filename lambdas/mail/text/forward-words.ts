import { once } from '../../once.ts';
import type { Field } from '../words/schema.ts';
import { clientWords, wordsIn } from '../words/words.ts';

export interface Meaning {
  field: Field;
  language: string;
}

const clients = () =>
  Object.entries(clientWords()).map(([language, { forward }]) => ({ language, ...forward }));

const meanings = once(() => {
  const known = new Map<string, Meaning[]>();
  for (const { language, labels } of clients())
    for (const [field, names] of Object.entries(labels))
      for (const name of names.split('|').filter(Boolean))
        known.set(name, [...(known.get(name) ?? []), { field: field as Field, language }]);
  return known;
});

/**
 * What a label, in lower case, can mean: one word may be another field in another language ("Data", "A",
 * "De").
 */
export const meaningsOf = (label: string): Meaning[] => meanings().get(label.replace(/\s+/g, ' ')) ?? [];

/** Whether a line has the label of a subject anywhere in it. */
export const hasSubjectLabel = (line: string) => subjectLabel().test(line);

const anyOf = (patterns: string[]) => [...new Set(patterns)].filter(Boolean).join('|');

/** As they begin in a header block: without regard to capitals, a search takes ten times as long. */
const subjectLabel = once(
  () =>
    new RegExp(
      anyOf(
        clients()
          .flatMap(({ labels }) => labels.subject.split('|'))
          .map((label) => label.charAt(0).toUpperCase() + label.slice(1)),
      ),
    ),
);
const passedOnLine = once(() => new RegExp(anyOf(clients().map(({ passedOn }) => passedOn)), 'iu'));

/**
 * What a line above an older mail says: `forward` only stands above forwarded ones, `quote` above answered
 * ones too, null is no such line. Only lines between rules (`-----`) or ending in a colon count.
 */
export function separatorKind(line: string): 'forward' | 'quote' | null {
  const bare = line.trim();
  if (/^_{10,}$/.test(bare) || /^-{10,}$/.test(bare)) return 'quote';
  const ruled = /^[-=*_]{2,}.*[-=*_]{2,}$/u.test(bare);
  if (bare.length > 80 || !(ruled || /[:\uff1a]$/.test(bare))) return null;
  if (passedOnLine().test(bare)) return 'forward';
  return ruled ? 'quote' : null;
}

/** Nothing beside another alphabet's letters parts words in Japanese, Korean and Chinese. */
const [FROM_HERE, TO_HERE] = [
  '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])',
  '(?![\\p{Script=Latin}\\p{Script=Cyrillic}])',
];
const wroteWords = once(
  () => new RegExp(`${FROM_HERE}(?:${anyOf(clients().map(({ wrote }) => wrote))})${TO_HERE}`, 'iu'),
);

/** Where "wrote" stands in a line, in any language: [from, to), or null. */
export function wroteIn(line: string): [number, number] | null {
  const found = wroteWords().exec(line);
  return found && [found.index, found.index + found[0].length];
}

const sentFromLine = once(() => new RegExp(`^(?:${anyOf(clients().map(({ sentFrom }) => sentFrom))})`, 'iu'));
/** "Sent from the office of …" may go on with what somebody wrote. */
const LONGEST_SENT_FROM = 80;

/** Whether a line is what a telephone puts below a mail: "Sent from my iPhone". */
export const isSentFrom = (line: string) =>
  line.length <= LONGEST_SENT_FROM && sentFromLine().test(line.trim().replaceAll('\u00a0', ' '));

const prefixes = (kind: 'forward' | 'answer' | 'outside') =>
  once(() => new Set(clients().flatMap((client) => wordsIn(client.prefixes[kind]))));
const forwards = prefixes('forward');
const answers = prefixes('answer');
const outside = prefixes('outside');
const PREFIX = /^\s*([\p{L}\p{M}]{1,12})\.?(?:\[\d+\])?\s*[:\uff1a]\s*/u;
const BRACKETS = /^\s*\[\s*([\p{L}\p{M}]{1,12})\s*\]\s*/u;

/** A subject without what a company puts in front of mail from outside. */
function withoutBrackets(subject: string): string {
  const word = BRACKETS.exec(subject)?.[1]?.toLowerCase() ?? '';
  return outside().has(word) ? subject.replace(BRACKETS, '') : subject;
}

/** The first prefix of a subject, if it is one. */
export function prefixKind(subject: string): 'forward' | 'reply' | null {
  const word = PREFIX.exec(withoutBrackets(subject))?.[1]?.toLowerCase() ?? '';
  if (forwards().has(word)) return 'forward';
  return answers().has(word) ? 'reply' : null;
}

/** A subject without any of its prefixes. */
export function withoutPrefixes(subject: string): string {
  let rest = withoutBrackets(subject.trim());
  while (prefixKind(rest)) rest = withoutBrackets(withoutBrackets(rest).replace(PREFIX, ''));
  return rest;
}
