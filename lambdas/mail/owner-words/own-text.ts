import { isSentFrom, separatorKind } from '../forward/forward-words.ts';
import { isQuoted } from '../forward/header-block.ts';
import { findOlder } from '../forward/older.ts';

/** What the owner wrote now: the text without what it quotes, answers or is signed with by a phone. */
export function ownText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .filter((line) => !isQuoted(line));
  const older = findOlder(lines)?.first;
  const end = lines.findIndex((line, at) => at === older || endsHere(line));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .join('\n')
    .trim();
}

const endsHere = (line: string) => /^--\s?$/.test(line) || separatorKind(line) !== null || isSentFrom(line);
