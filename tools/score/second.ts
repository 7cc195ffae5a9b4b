import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../lambdas/mail/claims.ts';
import { toContract } from '../../lambdas/mail/contract.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { readAll, takeApartAt } from '../../lambdas/mail/read.ts';
import { type Facts, type Proposed, type Reading, timeIn } from '../../lambdas/mail/reading.ts';
import { openIn, provableOf, prove, withSecond } from '../../lambdas/mail/second/second.ts';
import { questionOf } from '../../lambdas/second/question.ts';
import { batchMessages } from '../../model/batch.ts';
import { type Contract, instant, type Value } from './facts.ts';
import { countFact, countMessage, emptyScore, printScore, type Score } from './figures.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures');
const RECORDED = join(FIXTURES, 'second/recorded.json');

/** What the second reader may speak of, as a message's own expected values have it. */
const FACTS: Record<string, (contract: Contract) => Value> = {
  kind: ({ kind }) => kind,
  company: ({ interview }) => interview?.company ?? null,
  role: ({ interview }) => interview?.role ?? null,
  'recruiter.name': ({ interview }) => interview?.recruiter.name ?? null,
  'recruiter.email': ({ interview }) => interview?.recruiter.email ?? null,
  start: ({ interview }) => instant(interview?.start) ?? interview?.startLocal ?? null,
};

/** A message with what it says. */
interface Expected {
  id: string;
  raw: Uint8Array;
  fact: (name: string) => Value;
}

const flat = ({ expected, id, raw }: ReturnType<typeof batchMessages>[number]): Expected => ({
  ...{ id, raw },
  fact: (name) => (name === 'start' ? instant(expected.start) : null) ?? expected[name] ?? null,
});

function inFolder(folder: string): Expected[] {
  const names = readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.eml'));
  return names.sort().map((name) => {
    const file = join(FIXTURES, folder, name);
    const expected = JSON.parse(readFileSync(file.replace(/eml$/, 'json'), 'utf8')) as Contract;
    return { id: name, raw: readFileSync(file), fact: (fact) => FACTS[fact]?.(expected) ?? null };
  });
}

/** The sets that are read: those that rules were made with, those that nobody tuned for, and hard ones. */
const SETS: [string, () => Expected[]][] = [
  ['mail', () => inFolder('mail')],
  ['blind', () => inFolder('blind')],
  ['everyday', () => batchMessages(join(FIXTURES, 'everyday/everyday.txt')).map(flat)],
  ['second', () => batchMessages(join(FIXTURES, 'second/open.txt')).map(flat)],
];

/** What an owner has after their yes to all that is proposed; what the rules read stays. */
const withYes = ({ facts, proposed = {}, ...rest }: Reading): Reading => ({
  ...rest,
  facts: { ...gapsIn(facts, proposed), ...facts },
});

function gapsIn(facts: Facts, { start, localStart, ...named }: Proposed): Facts {
  return timeIn(facts)
    ? named
    : { ...named, ...(start ? { start } : {}), ...(localStart ? { localStart } : {}) };
}

const loose = (value: Value) =>
  value
    ?.toLowerCase()
    .replace(/[\s,.()]+/g, ' ')
    .trim() ?? null;

/** What came of it. */
export interface Scored {
  before: Score;
  after: Score;
  /** Of each set: how many messages there are, about how many it was asked, and with how many characters. */
  asked: Asked[];
  claims: number;
  proved: number;
  /** Ids of messages that were asked about, and have no recorded answer. */
  unrecorded: string[];
}

interface Asked {
  name: string;
  all: number;
  asked: number;
  signs: number;
}

/**
 * The same of a reading, whatever kind it is taken for: what is asked about may be taken for no interview. Of what
 * has nothing to do with one only the kind counts: whoever says so keeps no fact of it.
 */
const READ: Record<keyof typeof FACTS, (reading: Reading) => Value> = {
  kind: ({ kind }) => kind,
  company: ({ facts }) => facts.company?.value ?? null,
  role: ({ facts }) => facts.role?.value ?? null,
  'recruiter.name': ({ facts }) => facts.recruiterName?.value ?? null,
  'recruiter.email': ({ facts }) => facts.recruiterEmail?.value ?? null,
  start: ({ facts }) => instant(facts.start?.value) ?? facts.localStart?.value ?? null,
};

function count(score: Score, reading: Reading, { id, fact }: Expected): void {
  countMessage(score, toContract(reading), fact('kind') ?? 'other');
  const isNone = fact('kind') === 'other';
  for (const [name, factOf] of Object.entries(READ).filter(([name]) => name === 'kind' || !isNone))
    countFact(score, { message: id, fact: name }, [loose(factOf(reading)), loose(fact(name))]);
}

/**
 * Reads every message by the rules, and where they leave something open with the recorded answers of a second
 * reader. A proposal counts as the owner's yes would make it.
 */
export async function readRecorded(): Promise<Scored> {
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, Claim[]>;
  const scored: Scored = {
    before: emptyScore(),
    after: emptyScore(),
    asked: [],
    claims: 0,
    proved: 0,
    unrecorded: [],
  };
  for (const [name, messages] of SETS)
    scored.asked.push({ name, ...(await scoreSet(messages(), recorded, scored)) });
  return scored;
}

/** Prints how often the second reader was asked, and the facts of those messages before and after. */
export async function scoreSecond(): Promise<void> {
  const scored = await readRecorded();
  for (const { name, all, asked, signs } of scored.asked) {
    const mean = asked ? `, with ${Math.round(signs / asked)} characters each` : '';
    console.log(`${name}: asked about ${asked} of ${all} messages${mean}`);
  }
  console.log(`${scored.claims} claims, ${scored.proved} proved`);
  if (scored.unrecorded.length) console.log(`no recorded answer: ${scored.unrecorded.join(', ')}`);
  printScore('by the rules alone, of the messages that were asked about', scored.before);
  printScore('with the second reader, and the owner’s yes to all of it', scored.after);
  for (const { text } of scored.after.misses) console.log(`  ${text}`);
}

async function scoreSet(
  messages: Expected[],
  recorded: Record<string, Claim[]>,
  scored: Scored,
): Promise<Omit<Asked, 'name'>> {
  let asked = 0;
  let signs = 0;
  for (const message of messages) {
    const mail = await decode(message.raw);
    const [rules] = await readAll(mail);
    const open = rules ? openIn(rules) : [];
    const parts = open.length ? await takeApartAt(mail, 0) : null;
    if (!rules || !parts || !provableOf(open, parts, rules).length) continue;
    asked++;
    const { system, text } = questionOf(parts.clues.letter);
    signs += system.length + text.length;
    /** What the rules have come to leave open since the answers were recorded: a reader that says nothing. */
    const claims = recorded[message.id] ?? [];
    if (!recorded[message.id]) scored.unrecorded.push(message.id);
    const proved = prove(parts, rules.facts, claims);
    scored.claims += claims.length;
    scored.proved += Object.keys(proved.facts).length + (proved.kind ? 1 : 0);
    count(scored.before, rules, message);
    count(scored.after, withYes(withSecond(rules, proved)), message);
  }
  return { all: messages.length, asked, signs };
}
