import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../lambdas/mail/text/beginnings.ts';
import { phrasesIn } from '../../lambdas/mail/text/phrases.ts';

describe('the words that a phrase may begin with', () => {
  it.each([
    ['thanks for', ['than']],
    ['(?:a|the) talk', ['a', 'the']],
    ['(?:our )?visit|trip', ['our', 'visi', 'trip']],
    ['[sz]oo', ['soo', 'zoo']],
    ['(?!no )we met', ['we']],
    ['conversations?(?! room)', ['conv']],
    ['am?is? talk', ['ai', 'ais', 'ami', 'amis']],
    ["l'(?:appel|entretien)", ['l']],
    [String.raw`so\s+good`, ['so']],
    ['Ihr(?:em)? Besuch', ['ihr', 'ihre']],
  ])('%s', (pattern, words) => {
    expect([...(beginningsOf(pattern) ?? [])].sort()).toEqual(words.sort());
  });

  it.each([String.raw`\p{L}+ talk`, String.raw`(?:\p{L}+ )?talk`, 'x?', '.+ talk', '[a-c]b', '(?:ab)+c'])(
    '%s may begin with any',
    (pattern) => {
      expect(beginningsOf(pattern)).toBeNull();
    },
  );
});

describe('phrases in a sentence', () => {
  const said = (text: string) => phrasesIn('spoken', 'de', text).map(([from, to]) => text.slice(from, to));

  it('are found at the words that they begin with, also those of English', () => {
    expect(said('Liebe Jane, danke für das Gespräch gestern.')).not.toEqual([]);
    expect(said('It was great to meet you on Monday.')).toHaveLength(1);
  });

  it('are not found within a word', () => {
    expect(said('Sit was great to meetup.')).toEqual([]);
  });
});
