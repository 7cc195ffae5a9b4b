import type { EntryList } from '../words/schema.ts';

/** The entries of a list, as its author wrote them: parted by commas, over as many lines as it takes. */
export const entriesIn = (list: EntryList): string[] =>
  (list.includes('\n') ? list.replace(/\s\s+|\n/g, ' ') : list)
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
