/** The largest input that is tried, in bytes. */
export const MAX_BYTES = 400_000;

const CALM_BYTES = 20_000;
const INTERESTING = [0, 9, 10, 13, 32, 34, 38, 39, 45, 60, 61, 92, 123, 127, 128, 192, 226, 240, 254, 255];
const NUMBERS = ['0', '-1', '1', '59', '60', '255', '9999', '65536', '2147483648', '1e309', '9'.repeat(40)];

const below = (limit: number) => Math.floor(Math.random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const latin1 = (text: string) => Buffer.from(text, 'latin1');

type Mutation = (input: Buffer, other: Buffer, dictionary: readonly Buffer[]) => Buffer;

/** A piece of the input, mostly short. */
function range(input: Buffer): [number, number] {
  const from = below(input.length + 1);
  const length = below(Math.random() < 0.7 ? 32 : input.length + 1);
  return [from, Math.min(input.length, from + length)];
}

const insert = (input: Buffer, at: number, piece: Buffer, instead = 0) =>
  Buffer.concat([input.subarray(0, at), piece, input.subarray(at + instead)]);

function onLines(change: (lines: string[]) => string[]): Mutation {
  return (input) => {
    const end = input.includes('\r\n') ? '\r\n' : '\n';
    return latin1(change(input.toString('latin1').split(end)).join(end));
  };
}

const MUTATIONS: Mutation[] = [
  (input) => {
    const copy = Buffer.from(input);
    const at = below(copy.length);
    if (copy.length) copy[at] = (copy[at] as number) ^ (1 << below(8));
    return copy;
  },
  (input) => {
    const copy = Buffer.from(input);
    if (copy.length) copy[below(copy.length)] = pick(INTERESTING);
    return copy;
  },
  (input) => {
    const [from, to] = range(input);
    return insert(input, from, Buffer.alloc(0), to - from);
  },
  (input) => {
    const [from, to] = range(input);
    return insert(input, below(input.length + 1), Buffer.from(input.subarray(from, to)));
  },
  (input, _, dictionary) => insert(input, below(input.length + 1), pick(dictionary)),
  (input, _, dictionary) => {
    const word = pick(dictionary);
    return insert(input, below(input.length + 1), word, word.length);
  },
  (input, other) => {
    const [from, to] = range(other);
    return insert(input, below(input.length + 1), Buffer.from(other.subarray(from, to)));
  },
  (input, other) =>
    Buffer.concat([input.subarray(0, below(input.length + 1)), other.subarray(below(other.length + 1))]),
  (input) => {
    const numbers = [...input.toString('latin1').matchAll(/\d+/g)];
    if (!numbers.length) return input;
    const number = pick(numbers);
    return insert(input, number.index, latin1(pick(NUMBERS)), number[0].length);
  },
  onLines((lines) => lines.toSpliced(below(lines.length), 1)),
  onLines((lines) => lines.toSpliced(below(lines.length), 0, pick(lines))),
  onLines((lines) => {
    const from = below(lines.length);
    return lines.toSpliced(from, 1).toSpliced(below(lines.length), 0, lines[from] as string);
  }),
];

/** A piece many times over: what costs more than its length shows itself. */
function swell(input: Buffer): Buffer {
  const [from, to] = range(input);
  const piece = Buffer.from(input.subarray(from, to));
  const room = Math.random() < 0.1 ? MAX_BYTES : CALM_BYTES;
  const times = Math.max(1, Math.floor((Math.random() * (room - input.length)) / Math.max(1, piece.length)));
  return insert(input, from, Buffer.concat(Array.from({ length: times }, () => piece)));
}

/**
 * An input changed in one to six ways.
 * @param other a second input, of which pieces are taken
 * @param dictionary words that mean something to the reader of the input
 */
export function mutate(input: Uint8Array, other: Uint8Array, dictionary: readonly Buffer[]): Uint8Array {
  let changed: Buffer = Buffer.from(input);
  const from = Buffer.from(other);
  for (let times = 1 + below(6); times > 0; times--) changed = pick(MUTATIONS)(changed, from, dictionary);
  if (Math.random() < 0.02) changed = swell(changed);
  return changed.subarray(0, MAX_BYTES);
}
