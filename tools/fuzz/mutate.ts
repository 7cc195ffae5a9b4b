import fc from 'fast-check';

/** The largest input that is tried, in bytes. */
export const MAX_BYTES = 400_000;

/** A piece many times over mostly stays below this: most runs are to be short. */
const CALM_BYTES = 20_000;
const INTERESTING = [0, 9, 10, 13, 32, 34, 38, 39, 45, 60, 61, 92, 123, 127, 128, 192, 226, 240, 254, 255];
const NUMBERS = ['0', '-1', '1', '59', '60', '255', '9999', '65536', '2147483648', '1e309', '9'.repeat(40)];
const WAYS = ['byte', 'cut', 'copy', 'splice', 'word', 'number', 'lines'] as const;

/**
 * A place in any input, from its first byte (0) to its end (1): places are told before the input is known.
 */
const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 20 - 1 })).map((it) => it / 2 ** 20);

/** One change: in which way, and all that any way may need. */
const change = (inputs: Uint8Array[], dictionary: string[]) =>
  fc.record({
    way: fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...WAYS) }, fc.constant('swell' as const)),
    from: place,
    to: place,
    length: fc.oneof({ weight: 3, arbitrary: fc.nat(32) }, fc.nat(MAX_BYTES)),
    other: fc.constantFrom(...inputs),
    byte: fc.oneof(fc.constantFrom(...INTERESTING), fc.nat(255)),
    word: fc.constantFrom(...dictionary),
    number: fc.constantFrom(...NUMBERS),
    room: fc.oneof({ weight: 9, arbitrary: fc.constant(CALM_BYTES) }, fc.constant(MAX_BYTES)),
    lines: fc.constantFrom('drop' as const, 'repeat' as const, 'swap' as const),
  });
type Change = ReturnType<typeof change> extends fc.Arbitrary<infer Value> ? Value : never;

/** Puts a piece into an input. @param instead how many bytes go for it */
const put = (input: Buffer, at: number, piece: Uint8Array, instead = 0) =>
  Buffer.concat([input.subarray(0, at), piece, input.subarray(at + instead)]);

function apply(input: Buffer, { way, length, other, byte, word, number, room, ...rest }: Change): Buffer {
  const [from, to] = [rest.from, rest.to].map((where) => Math.floor(where * input.length)) as [
    number,
    number,
  ];
  const piece = input.subarray(from, from + length);
  switch (way) {
    case 'byte':
      return put(input, from, Buffer.of(byte), 1);
    case 'cut':
      return put(input, from, Buffer.alloc(0), length);
    case 'copy':
      return put(input, to, piece);
    case 'splice': {
      const start = Math.floor(rest.from * other.length);
      return put(input, to, other.subarray(start, start + length));
    }
    case 'word':
      return put(input, from, Buffer.from(word), length % 2 ? word.length : 0);
    case 'number': {
      const old = /\d+/.exec(input.toString('latin1', from));
      return old ? put(input, from + old.index, Buffer.from(number), old[0].length) : input;
    }
    case 'lines':
      return onLines(input, rest);
    // What costs more than its length shows itself in a piece many times over.
    case 'swell':
      return piece.length
        ? put(input, from, Buffer.alloc(Math.max(0, rest.to * (room - input.length)), piece))
        : input;
  }
}

/** Drops, repeats or swaps lines, whatever ends them. */
function onLines(input: Buffer, { from, to, lines: how }: Pick<Change, 'from' | 'to' | 'lines'>): Buffer {
  const end = input.includes('\r\n') ? '\r\n' : '\n';
  const lines = input.toString('latin1').split(end);
  const [a, b] = [from, to].map((where) => Math.floor(where * lines.length)) as [number, number];
  const [lineA, lineB] = [lines[a] ?? '', lines[b] ?? ''];
  const changed = {
    drop: lines.toSpliced(a, 1),
    repeat: lines.toSpliced(b, 0, lineA),
    swap: lines.with(a, lineB).with(b, lineA),
  };
  return Buffer.from(changed[how].join(end), 'latin1');
}

/**
 * One of some inputs, changed in one to six ways.
 * @param dictionary words that mean something to the reader of the input
 */
export const mutated = (inputs: Uint8Array[], dictionary: string[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...inputs), fc.array(change(inputs, dictionary), { minLength: 1, maxLength: 6 }))
    .map(([input, changes]) => changes.reduce(apply, Buffer.from(input)).subarray(0, MAX_BYTES));
