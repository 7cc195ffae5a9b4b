import * as v from 'valibot';
import { CLAIMED, type Claim } from '../mail/claims.ts';

/** Why nothing is to be had from the second reader. `docs/runbook.md` says what each means. */
export const SILENCES = [
  'misconfigured',
  'limit',
  'too-slow',
  'unreachable',
  'not-allowed',
  'too-busy',
  'broken',
  'declined',
  'cut-off',
  'nonsense',
] as const;
export type Silence = (typeof SILENCES)[number];

/** The second reader has given no answer that can be used. */
export class SilentError extends Error {
  override name = 'SilentError';
  readonly because: Silence;

  constructor(because: Silence, options?: ErrorOptions) {
    super(because, options);
    this.because = because;
  }
}

/** What was paid for, where the service says so. */
export interface Tokens {
  input: number;
  output: number;
}

/** What the second reader says. */
export interface Answer {
  claims: Claim[];
  tokens: Tokens | null;
}

const MOST_CLAIMS = 24;
const MOST_VALUE = 300;
const MOST_QUOTE = 1_000;

const CLAIMS = v.strictObject({
  claims: v.pipe(
    v.array(
      v.strictObject({
        fact: v.picklist(CLAIMED),
        value: v.pipe(v.string(), v.maxLength(MOST_VALUE)),
        quote: v.pipe(v.string(), v.maxLength(MOST_QUOTE)),
      }),
    ),
    v.maxLength(MOST_CLAIMS),
  ),
});

/** The claims in what the tool was called with. @throws SilentError for anything else */
export function claimsIn(given: unknown): Claim[] {
  const read = v.safeParse(CLAIMS, given);
  if (!read.success) throw new SilentError('nonsense');
  return read.output.claims;
}

/** What a status means that is no success. */
export function silenceOf(status: number | undefined): Silence {
  if (status === 429) return 'too-busy';
  if (status === undefined) return 'unreachable';
  return status >= 500 ? 'broken' : 'not-allowed';
}
