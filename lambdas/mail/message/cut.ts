const SHORT_BYTES = 40;
const MOST_SHORT_LINES = 20_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const HYPHEN = 45;
const LINE_BREAK = Buffer.from('\r\n');
/** No part has longer header fields than a decoder would read. */
const MOST_HEADER_BYTES = 8_192;

/** So much of one part, and of all of them, is read: more is no letter. */
const MOST_OF_PART = 1_000_000;
const MOST_OF_ALL = 4_000_000;

/** What of a raw message is worth decoding: a decoder and what reads after it hold it many times over. */
export const readable = (raw: Uint8Array): Uint8Array =>
  raw.length < MOST_SHORT_LINES ? raw : beforeShortLines(withoutBulk(raw));

/**
 * The beginning of a raw message up to its 20,000th line of fewer than 40 bytes. A decoder spends time and
 * memory on every line, and no mail that a person or a calendar writes has so many short ones; encoded
 * attachments have long ones (RFC 2045 §6.8: 76 characters).
 */
function beforeShortLines(raw: Uint8Array): Uint8Array {
  let short = 0;
  for (let start = 0; start < raw.length; ) {
    const end = raw.indexOf(LINE_FEED, start);
    if (end < 0) return raw;
    if (end - start < SHORT_BYTES && ++short === MOST_SHORT_LINES) return raw.subarray(0, end);
    start = end + 1;
  }
  return raw;
}

/**
 * Of a type that is never read (RFC 2046 §4); but any may be called a calendar or a mail, and bytes of no
 * type in a code.
 */
const UNREAD = /^content-type:\s*(?:application|image|audio|video|font)\//im;
const READ_ALL_THE_SAME = /^content-type:\s*application\/ics|\.(?:ics|eml)\b/im;
const UNTYPED = /^content-type:\s*application\/octet-stream/im;
const ENCODED_NAME = /name\*|=\?/i;
const BASE64 = /^content-transfer-encoding:\s*base64/im;

/**
 * A raw message whose encoded files are empty, and whose other parts end after a million bytes. A part begins
 * below a line that begins with two hyphens, and ends above the next one (RFC 2046 §5.1.1): no line of base64
 * does.
 */
function withoutBulk(raw: Uint8Array): Uint8Array {
  const kept: { from: number; to: number }[] = [];
  let left = MOST_OF_ALL;
  for (let start = 0; start < raw.length; ) {
    const next = delimiter(raw, start + 2);
    const most = Math.min(next, start + Math.min(MOST_OF_PART, left));
    const end = Math.min(most, bodyOfFile(raw, start, next) ?? most);
    const last = kept.at(-1);
    if (last?.to === start) last.to = end;
    else if (end > start) kept.push({ from: start, to: end });
    left -= end - start;
    start = next;
  }
  if (kept[0]?.to === raw.length) return raw;
  return Buffer.concat(kept.flatMap(({ from, to }) => [raw.subarray(from, to), LINE_BREAK]));
}

/** Where the next line that begins with two hyphens does, or the end. */
function delimiter(raw: Uint8Array, from: number): number {
  for (let at = from; ; ) {
    const hyphen = raw.indexOf(HYPHEN, at);
    if (hyphen < 0) return raw.length;
    if (raw[hyphen + 1] === HYPHEN && (hyphen === 0 || raw[hyphen - 1] === LINE_FEED)) return hyphen;
    at = hyphen + 1;
  }
}

/** Where the body of a part begins that is an encoded file, of one that has its delimiter at its start. */
function bodyOfFile(raw: Uint8Array, start: number, end: number): number | null {
  if (raw[start] !== HYPHEN) return null;
  const header = raw.indexOf(LINE_FEED, start) + 1;
  const until = Math.min(end, header + MOST_HEADER_BYTES);
  for (let at = header; at > 0 && at < until; at = raw.indexOf(LINE_FEED, at) + 1) {
    if (raw[at] !== LINE_FEED && (raw[at] !== CARRIAGE_RETURN || raw[at + 1] !== LINE_FEED)) continue;
    const fields = new TextDecoder('latin1').decode(raw.subarray(header, at));
    return isFile(fields) ? raw.indexOf(LINE_FEED, at) + 1 : null;
  }
  return null;
}

const isFile = (fields: string) =>
  BASE64.test(fields) &&
  UNREAD.test(fields) &&
  !READ_ALL_THE_SAME.test(fields) &&
  !(UNTYPED.test(fields) && ENCODED_NAME.test(fields));
