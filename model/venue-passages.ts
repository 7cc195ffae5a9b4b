import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rangesOfPlaces, rowsIn } from '../lambdas/mail/facts/structure.ts';
import { tokensOf } from '../lambdas/mail/facts/tokens.ts';
import type { VenueText } from '../lambdas/mail/facts/venue-words.ts';
import { languageOf } from '../lambdas/mail/text/language.ts';
import { findTimes } from '../lambdas/mail/when/when.ts';

/** A passage of a mail, and where in it the place of the interview stands: several pieces are one place. */
export interface Passage {
  id: string;
  text: VenueText;
  marks: [number, number][];
}

const FOLDER = join(import.meta.dirname, 'venues');
const SENT = '2026-11-20T09:00:00Z';

/** The passages of `model/venues`: each begins with `#### id`, and has its place in `[[…]]`. */
export const venuePassages = (): Passage[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/^#### +/m)
        .slice(1),
    )
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n');
      return { id, ...unmarked(lines.join('\n')) };
    });

function unmarked(written: string): Omit<Passage, 'id'> {
  const marks: Passage['marks'] = [];
  let plain = '';
  for (const part of written.split(/(\[\[|\]\])/)) {
    const open = marks.at(-1);
    if (part === '[[') marks.push([plain.length, plain.length]);
    else if (part === ']]' && open) open[1] = plain.length;
    else plain += part;
  }
  const language = languageOf(plain);
  const { moments, loose } = findTimes(plain, SENT, language);
  const text: VenueText = {
    tokens: tokensOf(plain, language),
    signed: plain.length,
    times: [...moments, ...loose].map(({ range }) => range),
    rows: rangesOfPlaces(rowsIn(plain)),
  };
  return { text, marks };
}
