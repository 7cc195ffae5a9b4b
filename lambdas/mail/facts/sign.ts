import type { ToldLetter } from '../letter.ts';
import type { Evidence, MessageSigns } from '../reading.ts';
import { evidenceFrom } from '../text/evidence.ts';
import { mannerOf } from '../text/manner.ts';
import { phraseIn, phrasesIn, saysOneOf } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { findMentions, longAgo, monthIn } from '../when/when.ts';
import type { Language } from '../words/languages.ts';
import type { Sign } from '../words/schema.ts';
import { automaticAnswer } from './automatic.ts';
import { newContactIn } from './contact.ts';

/** What a message says beside the facts of an interview. */
export function readSigns(letter: ToldLetter): MessageSigns {
  const { sentences, language, body } = letter;
  const automatic = automaticAnswer(letter);
  return {
    manner: mannerOf(body.current, language),
    spokenBefore: spokenIn(letter),
    stage: stageIn(letter),
    travel: firstSaying('travel', letter, (before) => !saysOneOf('notDone', language, before)),
    startDate: startDateIn(letter),
    conditions: firstSaying('conditional', letter, () => true),
    appliedLongAgo: longAgo(letter),
    asks: askedIn(letter),
    automatic: automatic !== null,
    backOn: automatic?.backOn ?? null,
    instead: automatic?.instead ?? null,
    newContact: automatic || !sentences.length ? null : newContactIn(letter),
  };
}

/** The first sentence with a phrase of a table whose words before it, in the sentence, are accepted. */
function firstSaying(
  sign: Sign,
  { sentences, language }: ToldLetter,
  accept: (before: string, language: Language) => boolean,
): Evidence | null {
  for (const sentence of sentences) {
    const found = phraseIn(sign, language, sentence.text);
    if (found && accept(sentence.text.slice(0, found[0]), language)) return evidenceFrom(sentence);
  }
  return null;
}

/** Fewer words are no question that waits: "Ready to go?" */
const LEAST_WORDS = 4;
const isQuestion = (text: string) => text.endsWith('?') && text.split(/\s+/).length >= LEAST_WORDS;

/** The first sentence that asks its reader for an answer, and does not only offer one. */
function askedIn({ sentences, language }: ToldLetter): Evidence | null {
  const found = sentences.find(
    ({ text }) =>
      (isQuestion(text) || saysOneOf('asksAnswer', language, text)) &&
      !saysOneOf('asksNothing', language, text),
  );
  return found ? evidenceFrom(found) : null;
}

/** The first sentence which says that sender and reader have met or spoken. */
function spokenIn({ sentences, language }: ToldLetter): Evidence | null {
  const found = sentences.find(({ text }) => {
    const says = (sign: Sign) =>
      phrasesIn(sign, language, text).some(([from]) => isNotAhead(text.slice(0, from), language));
    const met =
      says('spoken') ||
      saysOneOf('again', language, text) ||
      (says('talked') && !saysOneOf('mayCome', language, text));
    return met && !saysOneOf('notMet', language, text);
  });
  return found ? evidenceFrom(found) : null;
}

/** "Looking forward to meeting you": nobody has met. A full clause in between is about something else. */
const isNotAhead = (before: string, language: Language) =>
  !saysOneOf('ahead', language, before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1));

const LAST_WORDS = /(?:\S+\s+){0,5}$/u;

/** The step that a message is about, when it is a test or a first call, and not one that has been taken. */
function stageIn(letter: ToldLetter): MessageSigns['stage'] {
  const isNext = (before: string, language: Language) =>
    !saysOneOf('taken', language, LAST_WORDS.exec(before)?.[0] ?? '');
  const test = firstSaying('test', letter, isNext);
  if (test) return { value: 'test', evidence: test };
  const call = firstSaying('screening', letter, isNext) ?? inSubject(letter);
  return call && { value: 'screening-call', evidence: call };
}

function inSubject({ original, language }: ToldLetter): Evidence | null {
  const words = original.subject ?? '';
  return saysOneOf('screening', language, words) ? { where: 'subject', words } : null;
}

/**
 * The date or the month in a sentence that says when the work begins; where it names an hour it is about the
 * interview. Of several dates the one that follows the words for it is meant.
 */
function startDateIn({ sentences, language, original }: ToldLetter): Evidence | null {
  const how = { sent: original.date?.slice(0, 10) ?? null, language: null, monthFirst: false };
  for (const sentence of sentences) {
    const { text } = sentence;
    const cue = phraseIn('workBegins', language, text);
    if (!cue) continue;
    const mentions = findMentions(text, how);
    if (mentions.some(({ time }) => time)) continue;
    const dates = mentions.filter(({ date }) => date);
    const day = dates.find(({ from }) => from >= cue[0]) ?? dates.at(-1);
    const words = day ? ([day.from, day.to] as const) : monthIn(text, language);
    if (words) return evidenceFrom(partOf(sentence, words));
  }
  return null;
}

/** Words of a sentence; where its lines were joined, they stand somewhere in the range of the whole. */
function partOf({ text, range }: Sentence, [from, to]: readonly [number, number]): Sentence {
  const isAsWritten = range[1] - range[0] === text.length;
  const own: Sentence['range'] = isAsWritten ? [range[0] + from, range[0] + to] : range;
  return { text: text.slice(from, to), range: own };
}
