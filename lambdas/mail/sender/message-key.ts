import { createHash } from 'node:crypto';

const IDENTIFYING = /^(?:from|date|subject|message-id):/i;

/**
 * Names a message by what its sender wrote: From, Date, Subject, Message-ID and the body, as SHA-256 in hex.
 * Trace fields (Received and what relays add, RFC 5321 §4.4) are left out, so that a second delivery of the
 * same mail has the same key. Bytes with neither those fields nor an end of the header are named by all that
 * they are: else every such message would be the first one again.
 */
export function messageKey(raw: Uint8Array): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf >= 0 ? lf : bytes.length;
  const fields = bytes
    .subarray(0, end)
    .toString('latin1')
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
    .filter((field) => IDENTIFYING.test(field))
    .toSorted();
  if (!fields.length && end === bytes.length) return createHash('sha256').update(bytes).digest('hex');
  return createHash('sha256').update(fields.join('\n'), 'latin1').update(bytes.subarray(end)).digest('hex');
}
