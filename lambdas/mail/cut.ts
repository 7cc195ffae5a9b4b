const SHORT_BYTES = 40;
const MOST_SHORT_LINES = 20_000;
const LINE_FEED = 10;

/**
 * The beginning of a raw message that is worth reading: up to its 20,000th line of fewer than 40 bytes. A decoder
 * spends time and memory on every line, and no mail that a person or a calendar writes has so many short ones;
 * encoded attachments have long ones (RFC 2045 §6.8: 76 characters).
 */
export function readable(raw: Uint8Array): Uint8Array {
  let short = 0;
  for (let start = 0; start < raw.length; ) {
    const end = raw.indexOf(LINE_FEED, start);
    if (end < 0) return raw;
    if (end - start < SHORT_BYTES && ++short === MOST_SHORT_LINES) return raw.subarray(0, end);
    start = end + 1;
  }
  return raw;
}
