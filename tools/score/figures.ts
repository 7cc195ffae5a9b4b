import type { Contract, Value } from './facts.ts';

/** How one fact fared over a set of messages. */
export interface Figures {
  right: number;
  /** Values that were read, right or wrong. */
  read: number;
  /** Values that the messages say. */
  said: number;
}

/** What came of reading a set of messages. */
export interface Score {
  messages: number;
  /** Of the kinds called sure: `read` counts these, `said` all messages. */
  sure: Figures;
  facts: Map<string, Figures>;
  misses: { fact: string; text: string }[];
}

export const emptyScore = (): Score => ({
  messages: 0,
  sure: { right: 0, read: 0, said: 0 },
  facts: new Map(),
  misses: [],
});

/** Counts a message, and whether its kind was called sure. */
export function countMessage(score: Score, got: Contract, kind: string): void {
  score.messages++;
  score.sure.said++;
  if (got.sure) score.sure.read++;
  if (got.sure && got.kind === kind) score.sure.right++;
}

/** Counts one fact of a message: what was read, and what it says. */
export function countFact(score: Score, of: { message: string; fact: string }, values: [Value, Value]): void {
  const [read, said] = values;
  const figures = score.facts.get(of.fact) ?? { right: 0, read: 0, said: 0 };
  if (read !== null) figures.read++;
  if (said !== null) figures.said++;
  if (read !== null && read === said) figures.right++;
  score.facts.set(of.fact, figures);
  if (read === said) return;
  const text = `${of.message}  ${of.fact}: ${JSON.stringify(read)} instead of ${JSON.stringify(said)}`;
  score.misses.push({ fact: of.fact, text });
}

export const precision = ({ right, read }: Figures) => (read ? right / read : 1);
export const recall = ({ right, said }: Figures) => (said ? right / said : 1);
export const share = (part: number, whole: number) => (whole ? part / whole : 1).toFixed(3);

function f1(figures: Figures): number {
  const sum = precision(figures) + recall(figures);
  return sum ? (2 * precision(figures) * recall(figures)) / sum : 0;
}

/** Prints a score: how much of it is sure and how much of that is right, then a line for each fact. */
export function printScore(name: string, { messages, sure, facts }: Score): void {
  console.log(`\n${name}: ${messages} messages`);
  console.log(`sure ${share(sure.read, sure.said)}, of those right ${share(sure.right, sure.read)}\n`);
  const row = (fact: string, cells: string[]) =>
    console.log(`${fact.padEnd(20)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  row('fact', ['precision', 'recall', 'F1', 'said']);
  for (const [fact, figures] of facts) {
    const shares = [precision(figures), recall(figures), f1(figures)].map((value) => value.toFixed(3));
    row(fact, [...shares, String(figures.said)]);
  }
}
