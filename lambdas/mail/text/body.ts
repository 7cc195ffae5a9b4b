import { once } from '../../once.ts';
import { source } from '../clock/patterns.ts';
import { clientWords } from '../words/words.ts';

/** The parts of an original message's text that are read in different ways. */
export interface Body {
  /** What the sender wrote this time: the text without quoted history. */
  current: string;
  /** The signature block at the end of `current`, with where it begins. */
  signature: { text: string; offset: number };
}

const signOff = once(
  () =>
    new RegExp(
      `^(?:${Object.values(clientWords())
        .flatMap(({ forward }) => forward.signOffs.map(source))
        .join('|')}) ?[,!.]?$`,
      'iu',
    ),
);
/** Whether a line is what one writes above one's name: "Kind regards,". */
export const isSignOff = (line: string) => signOff().test(line);

const MAX_SIGNATURE_LINES = 14;

/**
 * Finds the signature in what a sender wrote now, which begins after a sign-off or at a line that is the
 * sender's name. Offsets are those of `current`.
 */
export function splitBody(current: string, sender: string | null): Body {
  const lines = current.split('\n');
  const opening = signatureLine(lines, sender);
  const offset = lines.slice(0, opening).join('\n').length + (opening > 0 ? 1 : 0);
  return { current, signature: { text: current.slice(Math.min(offset, current.length)), offset } };
}

/** Whether a name stands above what its bearer says, as sites show a message: a title's line is shorter. */
const isAboveProse = (lines: string[], at: number) =>
  lines
    .slice(at + 1)
    .filter((line) => line.trim())
    .slice(0, 2)
    .some((line) => line.length > LONGEST_TITLE);
const LONGEST_TITLE = 120;

function signatureLine(lines: string[], sender: string | null): number {
  const first = sender?.split(/[\s,]+/).find((word) => word.length > 1);
  let named = lines.length;
  let filled = 0;
  for (let at = lines.length - 1; at >= 0 && filled <= MAX_SIGNATURE_LINES; at--) {
    const line = (lines[at] ?? '').trim();
    if (line) filled++;
    if (/^-- ?$/.test(lines[at] ?? '') || isSignOff(line)) return at + 1;
    if (first && line.length < 60 && at > 1 && line.startsWith(first) && !isAboveProse(lines, at)) named = at;
  }
  return named;
}
