import { CUES, likelihoodOf, sentenceAt, type WeighedSentence } from '../kind/kind.ts';
import type { Evidence, Fact, Facts, InterviewFormat } from '../reading.ts';
import { type Choice, choose, met, noChoice, propose } from '../text/choice.ts';
import { evidenceIn } from '../text/evidence.ts';
import model from './fact-model.json' with { type: 'json' };
import { type Mention, mentionsIn } from './format.ts';
import type { Venue } from './venue.ts';

/** What a message says of how people meet. */
export interface Ways {
  /** All that it writes now: a place may stand below a sign-off. */
  text: string;
  /** What it writes above the signature, its sentences, and where those name a time. */
  main: string;
  sentences: WeighedSentence[];
  moments: readonly { range: [number, number] }[];
  subject: string;
  /** Of the calendar's event: its place, title and text. */
  event: string;
  /** The values of rows that say how or where. */
  rows: { value: string; range: [number, number] }[];
  meetingUrl: Facts['meetingUrl'];
  /** A place that a calendar or markup tells. */
  told: Facts['location'];
  /** The place that the text names. */
  venue: Venue | undefined;
}

/** How an interview is held: the way that learned weights favour; nothing where none is likely enough. */
export function readWay(ways: Ways): Fact<InterviewFormat> | undefined {
  const chosen = choose(wayChoice(ways), model.format);
  return chosen ? { value: chosen.value as InterviewFormat, evidence: chosen.evidence() } : undefined;
}

/** The ways that a message may mean, each with all that speaks for it. */
export function wayChoice(ways: Ways): Choice {
  const choice = noChoice();
  const { text, main, subject, event, rows, meetingUrl, told, venue } = ways;
  const add = (format: InterviewFormat, features: string[], evidence: () => Evidence) =>
    propose(choice, format, {
      value: format,
      evidence,
      features: features.flatMap((feature) => [feature, met(format, feature)]),
    });
  for (const { format, range } of mentionsIn(event))
    add(format, ['event'], () => evidenceIn('invite', event, range));
  if (meetingUrl) add('video', ['link', met('link', meetingUrl.evidence.where)], () => meetingUrl.evidence);
  if (told) add('onsite', ['told', met('told', told.evidence.where)], () => told.evidence);
  for (const { value, range } of rows)
    for (const { format } of mentionsIn(value).slice(0, 1))
      add(format, ['row'], () => evidenceIn('body', main, range));
  if (venue) add('onsite', venueFeatures(ways, venue), () => evidenceIn('body', text, venue.range));
  for (const [at, mention] of mentionsIn(main).entries())
    add(mention.format, mentionFeatures(ways, mention, at), () => evidenceIn('body', main, mention.range));
  for (const { format, range } of mentionsIn(subject))
    add(format, ['subject'], () => evidenceIn('subject', subject, range));
  const all = [...choice.candidates.keys()];
  const timed = [...choice.candidates].flatMap(([format, { features }]) =>
    features.has('said with a time') || features.has('place with a time') ? [`${format} with a time`] : [],
  );
  for (const [format, { features }] of choice.candidates)
    for (const other of [...all, ...timed])
      if (!other.startsWith(format)) {
        const beside = met('beside', other);
        features.add(met(format, beside));
        for (const one of PAIRED) if (features.has(one)) features.add(met(met(format, one), beside));
      }
  choice.none.add(`none of ${all.length}`);
  return choice;
}

const PAIRED = ['place with a time', 'place', 'said with a time', 'said', 'link', 'told', 'row', 'event'];

/** What is so of a way that the text names. */
function mentionFeatures(ways: Ways, { range }: Mention, at: number): string[] {
  const sentence = sentenceAt(ways.sentences, range[0]);
  return [
    'said',
    ...(sentence && hasTime(ways, sentence) ? ['said with a time'] : []),
    ...(at === 0 ? ['said first'] : []),
    ...(sentence ? sentenceFeatures(sentence).map((so) => met('said', so)) : []),
  ];
}

/** What is so of the place that the text names. */
function venueFeatures(ways: Ways, { value, range, isLabelled }: Venue): string[] {
  const sentence = sentenceAt(ways.sentences, range[0]);
  const isTimed = sentence !== undefined && hasTime(ways, sentence);
  const sort = isLabelled ? 'labelled' : /\d/.test(value) ? 'address' : 'room';
  return [
    'place',
    sort,
    ...(isTimed ? ['place with a time', `${sort} with a time`] : []),
    `place parts=${Math.min(value.split(',').length, MOST_PARTS)}`,
    ...(isAlone(ways.main, range) ? ['place alone'] : []),
    ...(sentence ? sentenceFeatures(sentence).map((so) => met('place', so)) : []),
  ];
}

const MOST_PARTS = 4;

/** Whether a place has lines of its own. */
const isAlone = (text: string, [from, to]: Venue['range']) =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 20), from)) &&
  /^[.)]?\s*(?:\n|$)/.test(text.slice(to, to + 20));

const hasTime = ({ moments }: Ways, { range: [from, to] }: WeighedSentence) =>
  moments.some(({ range }) => range[0] >= from && range[0] < to);

/** From this likelihood on a sentence counts as one that does something. */
const AUDIBLE = 0.35;

function sentenceFeatures({ text, concepts, cues }: WeighedSentence): string[] {
  return [
    ...CUES.filter((cue) => likelihoodOf(cue, cues) > AUDIBLE),
    ...concepts,
    ...(text.includes('?') ? ['asked'] : []),
  ];
}
