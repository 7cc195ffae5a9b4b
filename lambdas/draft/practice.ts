import type { SituationOf } from '../interview/situations.ts';
import type { Language } from '../mail/words/languages.ts';
import { composeWords } from './compose.ts';
import { sampleInterview } from './own-template.ts';
import { HARD_REPLIES, ROUNDS, type Round } from './practice-replies.ts';
import { checkTone, type Finding, wordCount } from './tone/check.ts';

/** What a reply asks for, as the coach sees it: what to do, and which of the delivered replies does it. */
const LESSONS: Record<Round, { name: string; tip: string; situation: SituationOf<'reply'> }> = {
  'asks-why': {
    name: 'They ask why',
    tip: 'One constructive line, or none. You owe no list of reasons, and each one can be argued with.',
    situation: 'why',
  },
  renegotiates: {
    name: 'They offer to negotiate',
    tip: 'Thank them, say that the decision is final, and name no figure, not even to refuse it.',
    situation: 'firm',
  },
  pushes: {
    name: 'They push',
    tip: 'Say the same once more in the same calm words, and take no call that you do not want.',
    situation: 'firm',
  },
  'asks-for-names': {
    name: 'They ask for names',
    tip: 'Name nobody who has not said yes. “Nobody comes to mind right now” is a whole answer.',
    situation: 'no-referral',
  },
  'keeps-open': {
    name: 'They keep the door open',
    tip: 'Say yes to staying in touch, and promise nothing about the new job.',
    situation: 'in-touch',
  },
};

/** One hard reply to practise on. */
export interface Exercise {
  round: Round;
  /** From 1. */
  number: number;
  of: number;
  name: string;
  reply: string;
}

/** The exercise of a round, from 1; the last one for any that is too high. */
export function exercise(number: number, language: Language): Exercise {
  const at = Math.min(Math.max(Math.trunc(number) || 1, 1), ROUNDS.length);
  const round = ROUNDS[at - 1] ?? ROUNDS[0];
  const { name } = LESSONS[round];
  return { round, number: at, of: ROUNDS.length, name, reply: HARD_REPLIES[language][round] };
}

/** What the coach says of an answer. */
export interface Comment {
  verdict: string;
  findings: Finding[];
  tip: string;
  /** A reply that Bowout would write. */
  example: string;
}

/** Longer answers than this give a pushing reader something to hold on to. */
const ENOUGH_WORDS = 60;

/**
 * What a coach would say of an answer. Nothing is kept of it.
 * @param now epoch ms
 */
export function coach(
  answer: string,
  { round, language }: { round: Round; language: Language },
  { name, now }: { name: string | null; now: number },
): Comment {
  const { tip, situation } = LESSONS[round];
  const request = { kind: 'reply', situation, language } as const;
  const interview = sampleInterview(now);
  const findings = [
    ...checkTone({ ...request, subject: '', text: answer }, interview),
    ...(round === 'asks-for-names' ? handsOn(answer) : []),
  ];
  const { text } = composeWords(interview, request, { profile: { name, timeZone: 'UTC' }, now });
  return { verdict: verdictOn(findings.length, wordCount(answer)), findings, tip, example: text };
}

/** How to reach somebody, whose yes nobody has asked for. */
function handsOn(answer: string): Finding[] {
  const reach = /\S+@\S+|\+?\d[\d ()/-]{4,}\d/.exec(answer)?.[0];
  const why = 'It hands on how to reach somebody.';
  return reach
    ? [{ kind: 'private', words: reach, why, better: 'Only once they have said yes.', stops: false }]
    : [];
}

function verdictOn(findings: number, words: number): string {
  if (findings) return findings === 1 ? 'One thing to look at.' : `${findings} things to look at.`;
  return words > ENOUGH_WORDS
    ? 'Kind and clear. Half as long would leave even less to argue with.'
    : 'That will do: kind, clear, and nothing to argue with.';
}
