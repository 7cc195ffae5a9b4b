import { describe, expect, test } from 'vitest';
import { Patterns } from '../../../lambdas/draft/tone/pattern.ts';
import { SHAPES } from '../../../lambdas/draft/tone/shapes.ts';
import { PARTS, WORDED_SORTS } from '../../../lambdas/draft/tone/sorts.ts';
import { IDEAS } from '../../../lambdas/draft/tone/words/schema.ts';
import { TONE_WORDS } from '../../../lambdas/draft/tone/words/words.ts';
import { entriesIn } from '../../../lambdas/mail/text/entry-list.ts';
import { LANGUAGES } from '../../../lambdas/mail/words/languages.ts';

describe.each(LANGUAGES)('the words of %s', (language) => {
  const words = TONE_WORDS[language];
  const patterns = new Patterns(words, language);
  const line = { line: ' nothing of any sort ' };

  test('have every idea, and every sort its turns and its excuses', () => {
    for (const idea of IDEAS) expect(entriesIn(words.ideas[idea]), idea).not.toEqual([]);
    for (const sort of WORDED_SORTS) expect(entriesIn(words.turns[sort]), sort).not.toEqual([]);
    for (const sort of WORDED_SORTS) expect(entriesIn(words.kind[sort]), sort).not.toEqual([]);
  });

  test('have what a letter says, does and does not count for each part', () => {
    for (const part of PARTS)
      for (const entries of Object.values(words.parts[part]))
        expect(entriesIn(entries), part).not.toEqual([]);
  });

  test('name only ideas that there are', () => {
    const all = [
      ...IDEAS,
      ...Object.values(SHAPES),
      ...Object.values(words.turns),
      ...Object.values(words.kind),
      ...PARTS.flatMap((part) => Object.values(words.parts[part])),
    ];
    for (const entries of all) expect(() => patterns.has(line, entries), entries.slice(0, 40)).not.toThrow();
    expect(() => patterns.has(line, 'NO_SUCH_IDEA')).toThrow('no idea');
  });
});
