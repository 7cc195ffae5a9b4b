import type { ToldLetter } from '../letter.ts';
import type { Evidence, MessageSigns } from '../reading.ts';
import { evidenceFrom } from '../text/evidence.ts';
import { phraseIn, phrasesIn, saysOneOf } from '../text/phrases.ts';
import { findMentions, longAgo, namesMonth } from '../when/when.ts';
import type { Language } from '../words/languages.ts';
import type { Sign } from '../words/schema.ts';
import { automaticAnswer } from './automatic.ts';
import { newContactIn } from './contact.ts';

/** What a message says beside the facts of an interview. */
export function readSigns(letter: ToldLetter): MessageSigns {
  const { sentences, language } = letter;
  const automatic = automaticAnswer(letter);
  return {
    spokenBefore: spokenIn(letter),
    stage: stageIn(letter),
    travel: firstSaying('travel', letter, (before) => !saysOneOf('notDone', language, before)),
    startDate: startDateIn(letter),
    conditions: firstSaying('conditional', letter, () => true),
    appliedLongAgo: longAgo(letter),
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
 * A sentence that says when the work begins, with a date; where it names an hour it is about the interview.
 */
function startDateIn({ sentences, language, original }: ToldLetter): Evidence | null {
  const how = { sent: original.date?.slice(0, 10) ?? null, language: null, monthFirst: false };
  const found = sentences.find(({ text }) => {
    const cue = phraseIn('workBegins', language, text);
    if (!cue) return false;
    const mentions = findMentions(text, how);
    const dated = mentions.some(({ date }) => date) || namesMonth(text, language);
    return dated && !mentions.some(({ time }) => time);
  });
  return found ? evidenceFrom(found) : null;
}
