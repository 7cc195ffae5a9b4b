import { LANGUAGES } from '../words/languages.ts';
import { WORDS, wordsIn } from '../words/words.ts';
import type { Token } from './tokens.ts';

type Slot = Set<string> | 'hour' | 'word' | 'minutes';
interface Form {
  language: string;
  slots: Slot[];
  /** Minutes from the hour; 1 and -1 with minutes of their own. */
  offset: number;
  numbers: ReadonlyMap<string, number>;
  minutes: ReadonlyMap<string, number>;
}

const SLOTS: Record<string, Slot> = { '<hour>': 'hour', '<word>': 'word', '<minutes>': 'minutes' };

const FORMS: Form[] = LANGUAGES.flatMap((language) => {
  const { spoken, numbers, minutes } = WORDS[language].clock;
  const hours = new Map(wordsIn(numbers).map((word, at) => [word, at + 1]));
  return Object.entries(spoken).map(([form, offset]) => ({
    language,
    slots: form.split(' ').map((slot) => SLOTS[slot] ?? new Set(slot.split('|'))),
    ...{ offset, numbers: hours, minutes: new Map(Object.entries(minutes)) },
  }));
}).toSorted((a, b) => b.slots.length - a.slots.length);

const NUMBERS = new Map(FORMS.flatMap(({ numbers }) => [...numbers]));
const FIRST_WORDS = new Set(
  FORMS.flatMap(({ slots: [first], minutes }) => (first instanceof Set ? [...first] : [...minutes.keys()])),
);

/** The number that a word is, such as an hour is named by. */
export const numberOf = (word: string): number | null => NUMBERS.get(word) ?? null;

/**
 * An hour that is spelled out from a token on: "half past three", "halb vier", "quinze heures trente".
 * @param language of the text: "half 8" is half past seven in Dutch
 * @returns its minutes of the day, and the token after it; null where none is
 */
export function spokenAt(
  tokens: Token[],
  at: number,
  language: string | null,
): { minutes: number; plain: boolean; next: number } | null {
  const token = tokens[at];
  if (!token || (token.number === null && !FIRST_WORDS.has(token.text) && !NUMBERS.has(token.text)))
    return null;
  let found: { form: Form; minutes: number } | null = null;
  for (const form of FORMS) {
    if (found && (found.form.language === language || form.slots.length < found.form.slots.length)) break;
    if (found && form.language !== language) continue;
    const minutes = minutesIn(form, tokens, at);
    if (minutes !== null) found = { form, minutes };
  }
  if (!found) return null;
  const { form, minutes } = found;
  return { minutes, plain: form.offset === 0, next: at + form.slots.length };
}

function minutesIn({ slots, offset, numbers, minutes }: Form, tokens: Token[], at: number): number | null {
  let hour = 0;
  let more = offset;
  for (const [place, slot] of slots.entries()) {
    const { text = '', number = null } = tokens[at + place] ?? {};
    if (slot instanceof Set) {
      if (!slot.has(text)) return null;
    } else if (slot === 'minutes') {
      const said = minutes.get(text);
      if (said === undefined) return null;
      more = said * offset;
    } else {
      const said = numbers.get(text) ?? (slot === 'hour' ? number : null);
      if (said === null || said < 1 || said > 23) return null;
      hour = said;
    }
  }
  const total = hour * 60 + more;
  return total < 60 ? total + 12 * 60 : total;
}
