import { describe, expect, test } from 'vitest';
import { coach, exercise } from '../../lambdas/draft/practice.ts';
import { HARD_REPLIES, ROUNDS } from '../../lambdas/draft/practice-replies.ts';
import { checkSpelling } from '../../lambdas/draft/spelling.ts';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';
import { type Asking, NoAnswerError } from '../../lib/owner/ask.ts';
import { practise } from '../../lib/owner/practise.ts';

const ME = { name: 'Jane Doe', now: Date.parse('2026-11-24T10:00:00Z') };

describe.each(LANGUAGES)('in %s', (language) => {
  test('five hard replies, each answered well by the reply that Bowout would write', async () => {
    expect(new Set(ROUNDS.map((round) => HARD_REPLIES[language][round])).size).toBe(5);
    for (const round of ROUNDS) {
      expect(await checkSpelling(HARD_REPLIES[language][round], language, [])).toEqual([]);
      const { example } = coach('x', { round, language }, ME);
      const { findings, verdict } = coach(example, { round, language }, ME);
      expect(findings, `${round}: ${example}`).toEqual([]);
      expect(verdict).toMatch(/^That will do/);
    }
  });
});

test.each([
  ['renegotiates', 'They pay me 95k, which you would never match. All the best!', 'money'],
  ['asks-why', 'Thank you for asking. Your process was chaotic and slow. All the best!', 'negativity'],
  ['asks-for-names', 'Thank you. Ask Bo, +351 910 000 000. All the best!', 'private'],
] as const)('%s: “%s” is commented on', (round, answer, kind) => {
  const { findings, verdict, tip } = coach(answer, { round, language: 'en' }, ME);
  expect(findings.map((found) => found.kind)).toContain(kind);
  expect(verdict).toMatch(/to look at/);
  expect(tip).not.toBe('');
});

test('the exercises are counted, and no number leads out of them', () => {
  expect([0, 1, 5, 9, Number.NaN].map((number) => exercise(number, 'en').number)).toEqual([1, 1, 5, 5, 1]);
});

test('at a terminal: five in turn, and an end wherever the answers end', async () => {
  const run = async (typed: string[]) => {
    const lines = [...typed];
    const asking: Asking = {
      ask: async () => {
        const line = lines.shift();
        if (line === undefined) throw new NoAnswerError('There is no answer to this.');
        return line;
      },
      askSecret: async () => '',
      close: () => undefined,
    };
    const printed: string[] = [];
    await practise({ asking, print: (line) => printed.push(line), language: 'de', now: ME.now });
    return printed.join('\n');
  };
  const answer = ['Vielen Dank. Meine Entscheidung steht fest.', 'Ich wünsche Ihnen alles Gute.', ''];
  const whole = await run(Array.from({ length: 5 }, () => answer).flat());
  expect(whole.match(/That will do/g)).toHaveLength(5);
  expect(whole).toContain('5 of 5');
  expect(whole).toMatch(/That was all five/);
  const begun = await run(answer);
  expect(begun).toContain('2 of 5');
  expect(begun).not.toContain('3 of 5');
});
