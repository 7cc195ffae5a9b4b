import { separatorKind } from '../forward/forward-words.ts';
import { findHeaderBlock, unquote } from '../forward/header-block.ts';
import { entriesOf, plain } from './lexicon.ts';

const WROTE = entriesOf('wrote').join('|');
/** A date or an address is in it: "Acme wrote:" is the owner's. */
const ATTRIBUTION = new RegExp(`^(?=.*[\\d@]).{4,300}\\b(?:${WROTE})\\b[^:]{0,120}:$`);
/** Any such line counts above a quotation. */
const ABOVE_QUOTATION = new RegExp(`^.{4,300}\\b(?:${WROTE})\\b[^:]{0,120}:$`);
const SENT_FROM = new RegExp(`^(?:${entriesOf('sentFrom').join('|')})\\b`);
const MOST_LINES_OF_ATTRIBUTION = 3;

/** What the owner wrote now: the text without what it quotes, answers or is signed with by a phone. */
export function ownText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n');
  const block = findHeaderBlock(lines);
  const end = lines.findIndex((line, at) => at === block?.first || endsHere(lines, line, at));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => unquote(line) === line)
    .join('\n')
    .trim();
}

function endsHere(lines: string[], line: string, at: number): boolean {
  if (/^--\s?$/.test(line) || separatorKind(line) || SENT_FROM.test(plain(line.trim()))) return true;
  // Clients wrap "On … wrote:" at 78 letters; unread, its address would be the owner's words.
  for (let many = 1; many <= MOST_LINES_OF_ATTRIBUTION; many++) {
    const joined = lines.slice(at, at + many).map((part) => part.trim());
    if (joined.includes('')) return false;
    const [whole, next = ''] = [plain(joined.join(' ')), lines[at + many]];
    if (ATTRIBUTION.test(whole) || (/^\s?>/.test(next) && ABOVE_QUOTATION.test(whole))) return true;
  }
  return false;
}
