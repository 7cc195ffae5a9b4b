import type { Features } from '../text/linear-model.ts';
import { CUES, type Cue, likelihoodOf } from './cues.ts';
import type { Signs, WeighedSentence } from './kind.ts';
import { sentenceAt } from './sentence-at.ts';

/** Below this likelihood a sentence says nothing, however many of its like there are. */
const FAINT = 0.25;
const CERTAIN = 0.97;
const MOST_SENTENCES = 60;
/** How much two concepts weigh that meet in one sentence. */
const PAIR = 0.4;
/** How much all words and pairs of words of a message weigh together. */
const ALL_WORDS = 6;
const WORD = /\p{L}[\p{L}\u2019'-]*|\d+|[?!€$£]/gu;
/** A mail says in its first sentences what it is about, and how much their words weigh together. */
const FIRST_SENTENCES = 3;
const FIRST_WORDS = 3;
/** As much of a word is its stem, alone and in a pair. */
const STEM = 5;
const SHORT_STEM = 4;

/** Concepts of what a mail does end so. */
const ACT = 'ACT';

const TELLING_CUES = CUES.filter((cue) => cue !== 'plain');

/**
 * What is weighed of a message: what its sentences do, what they speak of and what meets in one, its words,
 * and its structure.
 */
export function kindFeatures(signs: Signs): Features {
  const features: Features = new Map([['always', 1]]);
  addStructure(features, signs);
  addCues(features, signs);
  addConcepts(features, signs);
  addWords(features, signs);
  return features;
}

function addStructure(features: Features, signs: Signs): void {
  const { moments, answers, bulk, hasRole, ahead, invitations } = signs;
  const [event] = invitations;
  const held = {
    timed: moments.length > 0,
    times: moments.length > 1,
    'many times': moments.length > 3,
    asked: timedSentences(signs).some(({ text }) => text.includes('?')),
    answers,
    bulk,
    role: hasRole,
    [ahead]: true,
    event: event !== undefined,
    [`event ${event?.method}`]: event !== undefined,
  };
  for (const [name, is] of Object.entries(held)) if (is) features.set(name, 1);
}

const timedSentences = ({ sentences, moments }: Signs) => {
  const timed = new Set(moments.map(({ range }) => sentenceAt(sentences, range[0])));
  return sentences.filter((sentence) => timed.has(sentence));
};

function addCues(features: Features, signs: Signs): void {
  const atTimes = timedSentences(signs);
  for (const cue of TELLING_CUES) {
    const strength = together(signs.sentences, cue);
    set(features, cue, strength);
    set(features, `${cue}, ${signs.ahead}`, strength);
    set(features, `${cue} at a time`, together(atTimes, cue));
    set(features, `${cue} in the subject`, audible(signs.subject, cue));
  }
}

const set = (features: Features, name: string, strength: number) => strength && features.set(name, strength);

function addConcepts(features: Features, { subject, sentences, events, ahead }: Signs): void {
  for (const { concepts } of sentences.slice(0, MOST_SENTENCES))
    for (const [at, concept] of concepts.entries()) {
      features.set(concept, 1);
      if (concept.endsWith(ACT)) features.set(`${concept}, ${ahead}`, 1);
      for (const other of concepts.slice(at + 1)) features.set(`${concept}+${other}`, PAIR);
    }
  for (const concept of subject.concepts) features.set(`subject ${concept}`, 1);
  for (const { concepts } of events) for (const concept of concepts) features.set(`event ${concept}`, 1);
}

function addWords(features: Features, { subject, sentences }: Signs): void {
  const names = new Set<string>();
  for (const { text } of sentences.slice(0, MOST_SENTENCES)) addPairs(names, text, ':');
  addPairs(names, subject.text, 'subject:');
  for (const name of names) features.set(name, ALL_WORDS / Math.sqrt(names.size));
  const first = new Set<string>();
  for (const { text } of sentences.slice(0, FIRST_SENTENCES))
    for (const [word] of text.toLowerCase().matchAll(WORD)) first.add(`first:${word.slice(0, STEM)}`);
  for (const name of first) features.set(name, FIRST_WORDS / Math.sqrt(first.size));
}

/** The words of a text, their stems, and each two that follow each other. */
function addPairs(names: Set<string>, text: string, mark: string): void {
  let before = '';
  for (const [written] of text.toLowerCase().matchAll(WORD)) {
    const word = /^\d/.test(written) ? '0' : written;
    names.add(mark + word);
    names.add(`${mark}${word.slice(0, STEM)}*`);
    if (before) {
      names.add(`${mark}${before} ${word}`);
      names.add(`${mark}${before.slice(0, SHORT_STEM)}* ${word.slice(0, SHORT_STEM)}*`);
    }
    before = word;
  }
}

/** How likely a sentence is a cue; 0 where it is hardly one. */
function audible({ cues }: WeighedSentence, cue: Cue): number {
  const likelihood = likelihoodOf(cue, cues);
  return likelihood < FAINT ? 0 : likelihood;
}

/** How likely one of some sentences is a cue, each taken for itself. */
function together(sentences: WeighedSentence[], cue: Cue): number {
  let none = 1;
  for (const sentence of sentences) none *= 1 - Math.min(audible(sentence, cue), CERTAIN);
  return 1 - none;
}
