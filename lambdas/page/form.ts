import * as v from 'valibot';
import { ShownError } from '../shown-error.ts';

/** What the owner typed cannot be right; the message says what to do. */
export class CorrectionError extends ShownError {
  override name = 'CorrectionError';
  /** The field that it is about, where it is about one. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

/** The fields of a form as they were sent. */
export type Typed = Record<string, string>;

/** What was sent, as it was; '' where nothing was. */
export const TEXT = v.optional(v.string(), '');
/** One line, without white space around it. */
export const LINE = v.pipe(
  TEXT,
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
);
/** Several lines. */
export const LINES = v.pipe(
  TEXT,
  v.transform((text) => text.replace(/\r\n?/g, '\n').trim()),
);
/** One line, or null where nothing was typed. */
export const LINE_OR_NULL = v.pipe(
  LINE,
  v.transform((line) => line || null),
);
export const IS_YES = v.pipe(
  TEXT,
  v.transform((said) => said === 'yes'),
);
/** NaN where it is no number, which is the revision of nothing. */
export const REVISION = v.pipe(TEXT, v.transform(Number));

/** One of some words; any other is told. */
export const oneOf = <const Word extends string>(words: readonly Word[], message: string) =>
  v.pipe(TEXT, v.picklist(words, message));
/** One of some words, or undefined. */
export const maybeOneOf = <const Word extends string>(words: readonly Word[]) =>
  v.fallback(v.optional(v.picklist(words)), undefined);
export const wholeNumber = (least: number, most: number, message: string) =>
  v.pipe(
    TEXT,
    v.transform(Number),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );

/**
 * What a form says.
 * @throws CorrectionError with the message of the first field that cannot be right
 */
export function readForm<Fields extends v.ObjectEntries>(
  fields: Fields,
  typed: Typed,
): v.InferOutput<v.ObjectSchema<Fields, undefined>> {
  const read = v.safeParse(v.object(fields), typed, { abortEarly: true });
  if (!read.success) {
    const [{ message, path }] = read.issues;
    throw new CorrectionError(message, path ? String(path[0].key) : null);
  }
  return read.output;
}
