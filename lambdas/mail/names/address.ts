import type { Mailbox } from '../reading.ts';

const ADDRESS = /^[^\s@<>(),;:"[\]\\\p{Cc}]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;

/**
 * An address as a header or a calendar gives it, in lower case, or null when it is none (RFC 5321 §4.1.2
 * without quoted local parts, RFC 6531 §3.3 for other letters).
 */
export function asAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return ADDRESS.test(address) ? address : null;
}

/** What stands behind an address's "@". */
export const domainOf = (address: string) => address.split('@').at(-1) ?? '';

/** What stands in front of it. */
export const localOf = (address: string) => address.split('@')[0] ?? '';

/** An address without its tag (RFC 5233): "jane+r.2b7@bowout.example" is "jane@bowout.example". */
export const withoutTag = (address: string) => address.replace(/\+[^@]*@/, '@');

/** Whether an address, or the one that it is with a tag, is among some; all in lower case. */
export const isAmong = (addresses: readonly string[], address: string | null | undefined): boolean =>
  Boolean(address) && (addresses.includes(address ?? '') || addresses.includes(withoutTag(address ?? '')));

/** A mailbox as a header has it. */
export const writtenMailbox = (mailbox: Mailbox | null | undefined): string =>
  mailbox?.name && mailbox.address
    ? `${mailbox.name} <${mailbox.address}>`
    : (mailbox?.address ?? mailbox?.name ?? '');
