import type { ToldLetter } from '../letter.ts';
import type { MessageSigns } from '../reading.ts';
import { phraseIn, saysOneOf } from '../text/phrases.ts';
import { findMentions } from '../when/when.ts';
import { personIn } from './contact.ts';

type Automatic = Pick<MessageSigns, 'backOn' | 'instead'>;

/** A machine says it at once; a person's mail that mentions an absence says other things before. */
const FIRST_SENTENCES = 4;
const MOST_SENTENCES = 9;
/** Nothing, or a greeting. */
const BEGINNING = /^(?:[^.!?,]{1,30},\s*)?$/;

/** What an automatic answer says; null for a mail that somebody wrote. */
export function automaticAnswer(letter: ToldLetter): Automatic | null {
  if (!isAutomatic(letter)) return null;
  const { sentences, language } = letter;
  const urgent = sentences.findIndex(({ text }) => saysOneOf('urgent', language, text));
  const instead =
    urgent < 0
      ? null
      : personIn(
          letter,
          sentences
            .slice(urgent, urgent + 2)
            .map(({ text }) => text)
            .join(' '),
        );
  return { backOn: backOn(letter), instead };
}

function isAutomatic(letter: ToldLetter): boolean {
  const { header, original, sentences, language } = letter;
  if (/^auto-replied/i.test(header?.('auto-submitted') ?? '')) return true;
  if (header?.('x-autoreply') || header?.('x-autorespond')) return true;
  if (/^auto_reply/i.test(header?.('precedence') ?? '')) return true;
  const inSubject = phraseIn('automaticSubject', language, original.subject ?? '');
  if (inSubject && inSubject[0] < 3) return true;
  const away = sentences.findIndex(({ text }) => {
    const found = phraseIn('away', language, text);
    return found && BEGINNING.test(text.slice(0, found[0]));
  });
  const before = sentences.slice(0, Math.max(away, 0));
  return (
    away >= 0 &&
    away < FIRST_SENTENCES &&
    sentences.length <= MOST_SENTENCES &&
    !before.some(({ text }) => findMentions(text, howToRead(letter)).length > 0) &&
    !sentences.some(({ text }) => text.endsWith('?'))
  );
}

const howToRead = ({ original }: ToldLetter) => ({
  sent: original.date?.slice(0, 10) ?? null,
  language: null,
  monthFirst: false,
});

/**
 * The date until which somebody is away, or from which they are there again: the last in a sentence that says
 * so.
 */
function backOn(letter: ToldLetter): string | null {
  const { sentences, language } = letter;
  for (const { text } of sentences) {
    const dates = findMentions(text, howToRead(letter)).flatMap(({ date }) => date ?? []);
    if (dates.length && saysOneOf('back', language, text)) return dates.at(-1) ?? null;
  }
  return null;
}
