import fc from 'fast-check';

/** The largest input that is tried, in bytes. */
export const MAX_BYTES = 400_000;

/** A piece many times over mostly stays below this: most runs are to be short. */
const CALM_BYTES = 20_000;
const INTERESTING = [0, 9, 10, 13, 32, 34, 38, 39, 45, 60, 61, 92, 123, 127, 128, 192, 226, 240, 254, 255];
const NUMBERS = ['0', '-1', '1', '59', '60', '255', '9999', '65536', '2147483648', '1e309', '9'.repeat(40)];

type Change = (input: Buffer) => Buffer;

const replace = (input: Buffer, from: number, to: number, piece: Uint8Array) =>
  Buffer.concat([input.subarray(0, from), piece, input.subarray(to)]);

/** A place in any input, from its first byte (0) to its end (1): places are told before the input is known. */
const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 20 })).map((it) => it / 2 ** 20);
const at = (input: Uint8Array, where: number) => Math.floor(where * input.length);

/** A piece of any input, mostly short. */
const piece = fc
  .tuple(place, fc.oneof({ weight: 3, arbitrary: fc.nat(32) }, fc.nat(MAX_BYTES)))
  .map(([where, length]) => (input: Uint8Array) => {
    const from = at(input, where);
    return { from, to: Math.min(input.length, from + length), bytes: input.subarray(from, from + length) };
  });

/** Changes lines, whatever ends them. */
const onLines =
  (change: (lines: string[]) => string[]): Change =>
  (input) => {
    const end = input.includes('\r\n') ? '\r\n' : '\n';
    return Buffer.from(change(input.toString('latin1').split(end)).join(end), 'latin1');
  };

const lineAt = (lines: string[], where: number) =>
  Math.min(lines.length - 1, Math.floor(where * lines.length));

/** One change of an input: bytes, pieces, lines and numbers of it, words of the dictionary, a piece of another input. */
function changes(dictionary: Buffer[], inputs: Uint8Array[]): fc.Arbitrary<Change> {
  const byte = fc.oneof(fc.constantFrom(...INTERESTING), fc.nat(255));
  return fc.oneof(
    fc.tuple(place, byte).map(
      ([where, value]): Change =>
        (input) => {
          const from = at(input, where);
          return replace(input, from, from + 1, Buffer.of(value));
        },
    ),
    piece.map(
      (of): Change =>
        (input) =>
          replace(input, of(input).from, of(input).to, Buffer.alloc(0)),
    ),
    fc.tuple(fc.constantFrom(...dictionary), place, fc.boolean()).map(
      ([word, where, instead]): Change =>
        (input) => {
          const from = at(input, where);
          return replace(input, from, instead ? from + word.length : from, word);
        },
    ),
    fc.tuple(fc.option(fc.constantFrom(...inputs)), piece, place).map(
      ([other, of, to]): Change =>
        (input) => {
          const into = at(input, to);
          return replace(input, into, into, of(other ?? input).bytes);
        },
    ),
    fc.tuple(place, fc.constantFrom(...NUMBERS)).map(
      ([where, number]): Change =>
        (input) => {
          const found = [...input.toString('latin1').matchAll(/\d+/g)];
          const old = found[Math.min(found.length - 1, Math.floor(where * found.length))];
          return old ? replace(input, old.index, old.index + old[0].length, Buffer.from(number)) : input;
        },
    ),
    place.map((where) => onLines((lines) => lines.toSpliced(lineAt(lines, where), 1))),
    fc
      .tuple(place, place)
      .map(([where, to]) =>
        onLines((lines) => lines.toSpliced(lineAt(lines, to), 0, lines[lineAt(lines, where)] ?? '')),
      ),
    fc.tuple(place, place).map(([where, to]) =>
      onLines((lines) => {
        const [a, b] = [lineAt(lines, where), lineAt(lines, to)];
        return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
      }),
    ),
  );
}

/** A piece many times over: what costs more than its length shows itself. */
const swell = fc
  .tuple(piece, place, fc.oneof({ weight: 9, arbitrary: fc.constant(CALM_BYTES) }, fc.constant(MAX_BYTES)))
  .map(
    ([of, share, room]): Change =>
      (input) => {
        const { from, bytes } = of(input);
        const size = Math.max(0, share * (room - input.length));
        return bytes.length ? replace(input, from, from, Buffer.alloc(size, bytes)) : input;
      },
  );

/**
 * One of some inputs, changed in one to six ways.
 * @param dictionary words that mean something to the reader of the input
 */
export function mutated(inputs: Uint8Array[], dictionary: string[]): fc.Arbitrary<Uint8Array> {
  const words = dictionary.map((word) => Buffer.from(word));
  const change = fc.oneof({ weight: 60, arbitrary: changes(words, inputs) }, swell);
  return fc
    .tuple(fc.constantFrom(...inputs), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([input, all]) =>
      all.reduce<Buffer>((changed, apply) => apply(changed), Buffer.from(input)).subarray(0, MAX_BYTES),
    );
}
