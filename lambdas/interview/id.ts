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

const SHORT = 26;

/**
 * What names a message where its whole key is too long, as in an address (RFC 5321 §4.5.3.1.1: 64 letters
 * before the @): 104 bits of it, and which of several messages in one mail it is ("5f…c-2").
 * @param key SHA-256 in hexadecimal digits, with the part behind a point unless it is the first
 */
export function shortKey(key: string): string {
  const [digits = '', part] = key.split('.');
  return part ? `${digits.slice(0, SHORT)}-${part}` : digits.slice(0, SHORT);
}
