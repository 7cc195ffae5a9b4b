import { createHash } from 'node:crypto';
import { encodeTime } from 'ulid';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 16;

/**
 * A ULID that is the same each time for the same moment and seed, so that work done twice meets itself.
 * @param at ISO 8601 instant
 */
export function idFrom(at: string, seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, RANDOM_CHARACTERS);
  return encodeTime(Date.parse(at), 10) + [...bytes].map((byte) => CROCKFORD[byte % 32]).join('');
}
