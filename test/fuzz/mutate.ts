import type { Dice } from './dice.ts';

/** The largest input that is tried, in bytes. */
export const MAX_BYTES = 400_000;

const CALM_BYTES = 20_000;
const INTERESTING = [0, 9, 10, 13, 32, 34, 38, 39, 45, 60, 61, 92, 123, 127, 128, 192, 226, 240, 254, 255];
const NUMBERS = ['0', '-1', '1', '59', '60', '255', '9999', '65536', '2147483648', '1e309', '9'.repeat(40)];

const latin1 = (text: string) => Buffer.from(text, 'latin1');

type Mutation = (dice: Dice, input: Buffer, other: Buffer, dictionary: readonly Buffer[]) => Buffer;

/** A piece of the input, mostly short. */
function range(dice: Dice, input: Buffer): [number, number] {
  const from = dice.below(input.length + 1);
  const length = dice.below(dice.roll() < 0.7 ? 32 : input.length + 1);
  return [from, Math.min(input.length, from + length)];
}

const insert = (input: Buffer, at: number, piece: Buffer, instead = 0) =>
  Buffer.concat([input.subarray(0, at), piece, input.subarray(at + instead)]);

function onLines(change: (dice: Dice, lines: string[]) => string[]): Mutation {
  return (dice, input) => {
    const end = input.includes('\r\n') ? '\r\n' : '\n';
    return latin1(change(dice, input.toString('latin1').split(end)).join(end));
  };
}

const MUTATIONS: Mutation[] = [
  (dice, input) => {
    const copy = Buffer.from(input);
    const at = dice.below(copy.length);
    if (copy.length) copy[at] = (copy[at] as number) ^ (1 << dice.below(8));
    return copy;
  },
  (dice, input) => {
    const copy = Buffer.from(input);
    if (copy.length) copy[dice.below(copy.length)] = dice.pick(INTERESTING);
    return copy;
  },
  (dice, input) => {
    const [from, to] = range(dice, input);
    return insert(input, from, Buffer.alloc(0), to - from);
  },
  (dice, input) => {
    const [from, to] = range(dice, input);
    return insert(input, dice.below(input.length + 1), Buffer.from(input.subarray(from, to)));
  },
  (dice, input, _, dictionary) => insert(input, dice.below(input.length + 1), dice.pick(dictionary)),
  (dice, input, _, dictionary) => {
    const word = dice.pick(dictionary);
    return insert(input, dice.below(input.length + 1), word, word.length);
  },
  (dice, input, other) => {
    const [from, to] = range(dice, other);
    return insert(input, dice.below(input.length + 1), Buffer.from(other.subarray(from, to)));
  },
  (dice, input, other) =>
    Buffer.concat([
      input.subarray(0, dice.below(input.length + 1)),
      other.subarray(dice.below(other.length + 1)),
    ]),
  (dice, input) => {
    const numbers = [...input.toString('latin1').matchAll(/\d+/g)];
    if (!numbers.length) return input;
    const number = dice.pick(numbers);
    return insert(input, number.index, latin1(dice.pick(NUMBERS)), number[0].length);
  },
  onLines((dice, lines) => lines.toSpliced(dice.below(lines.length), 1)),
  onLines((dice, lines) => lines.toSpliced(dice.below(lines.length), 0, dice.pick(lines))),
  onLines((dice, lines) => {
    const from = dice.below(lines.length);
    return lines.toSpliced(from, 1).toSpliced(dice.below(lines.length), 0, lines[from] as string);
  }),
];

/** A piece many times over: what costs more than its length shows itself. */
function swell(dice: Dice, input: Buffer): Buffer {
  const [from, to] = range(dice, input);
  const piece = Buffer.from(input.subarray(from, to));
  const room = dice.roll() < 0.1 ? MAX_BYTES : CALM_BYTES;
  const times = Math.max(1, Math.floor((dice.roll() * (room - input.length)) / Math.max(1, piece.length)));
  return insert(input, from, Buffer.concat(Array.from({ length: times }, () => piece)));
}

/**
 * An input changed in one to six ways.
 * @param other a second input, of which pieces are taken
 * @param dictionary words that mean something to the reader of the input
 */
export function mutate(
  dice: Dice,
  input: Uint8Array,
  other: Uint8Array,
  dictionary: readonly Buffer[],
): Uint8Array {
  let changed: Buffer = Buffer.from(input);
  const from = Buffer.from(other);
  for (let times = 1 + dice.below(6); times > 0; times--)
    changed = dice.pick(MUTATIONS)(dice, changed, from, dictionary);
  if (dice.roll() < 0.02) changed = swell(dice, changed);
  return changed.subarray(0, MAX_BYTES);
}
