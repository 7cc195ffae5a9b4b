/** The parts of an original message's text that are read in different ways. */
export interface Body {
  /** What the sender wrote this time: the text without quoted history. */
  current: string;
  /** The signature block at the end of `current`, with where it begins. */
  signature: { text: string; offset: number };
}

const HISTORY = /^(?:on .{6,200} wrote:|-{2,} ?original message ?-{2,}|_{20,}|>.*)$/i;
const SIGN_OFF =
  /^(?:(?:kind|best|warm|warmest|many)?\s*(?:regards|wishes|thanks)|best|cheers|thanks(?: again| so much)?|thank you|sincerely|yours (?:sincerely|truly)|all the best|speak soon|talk soon|see you (?:soon|then))\s*[,!.]?$/i;
const MAX_SIGNATURE_LINES = 14;

/** Splits the text of a message into what was written now and its signature. Offsets are those of `text`. */
export function splitBody(text: string): Body {
  const lines = text.split('\n');
  let end = lines.length;
  for (let at = 1; at < lines.length; at++) {
    if (HISTORY.test((lines[at] ?? '').trim())) {
      end = at;
      break;
    }
  }
  const kept = lines.slice(0, end);
  const current = kept.join('\n');
  const opening = signatureLine(kept);
  const offset = kept.slice(0, opening).join('\n').length + (opening > 0 ? 1 : 0);
  return { current, signature: { text: current.slice(Math.min(offset, current.length)), offset } };
}

function signatureLine(lines: string[]): number {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    const filled = lines.slice(at).filter((below) => below.trim()).length;
    if (filled > MAX_SIGNATURE_LINES) break;
    if (/^-- ?$/.test(lines[at] ?? '') || SIGN_OFF.test(line)) return at + 1;
  }
  return lines.length;
}
