import { findOlder, isQuoted } from '../forward/forward.ts';
import { isSentFrom, separatorKind } from '../text/forward-words.ts';

/** What the owner wrote now: the text without what it quotes, answers or is signed with by a phone. */
export function ownText(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n');
  const kept = written
    .map((line, at) => ({ line, introduces: introducesQuote(written, at) }))
    .filter(({ line }) => !isQuoted(line));
  const lines = kept.map(({ line }) => line);
  const older = findOlder(lines)?.first;
  const end = kept.findIndex(({ line, introduces }, at) => at === older || introduces || endsHere(line));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .join('\n')
    .trim();
}

/**
 * A line with a colon right above what is quoted says whose words follow, in whatever language: "On Tue,
 * Bowout wrote:".
 */
const introducesQuote = (lines: string[], at: number) =>
  /:\s*$/.test(lines[at] ?? '') && isQuoted(lines[at + 1] || lines[at + 2] || '');

const endsHere = (line: string) => /^--\s?$/.test(line) || separatorKind(line) !== null || isSentFrom(line);
