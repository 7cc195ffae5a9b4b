import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWords } from '../../lambdas/draft/tone.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';
import type { Figures } from './figures.ts';

const FOLDER = join(import.meta.dirname, '../../test/fixtures/tone');

/**
 * How the tone check fares on single sentences, good ones and bad ones with what is wrong with them: `read` counts
 * alarms, `said` bad sentences. They were written before the check and are no part of its word lists.
 */
export function scoreTone(): { figures: Figures; sentences: number; misses: string[] } {
  const figures: Figures = { right: 0, read: 0, said: 0 };
  const misses: string[] = [];
  let sentences = 0;
  for (const file of readdirSync(FOLDER)) {
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean)) {
      const [, verdict, kind, text = ''] = /^(good|bad) ?(\w*): (.*)$/.exec(line) ?? [];
      const found = checkWords(text, basename(file, '.txt') as Language).map((finding) => finding.kind);
      sentences++;
      if (found.length) figures.read++;
      if (verdict === 'bad') figures.said++;
      if (verdict === 'bad' && found.includes(kind ?? '')) figures.right++;
      if (verdict === 'good' ? found.length : !found.includes(kind ?? ''))
        misses.push(`${file}  ${text} (${found.join(', ') || 'nothing found'})`);
    }
  }
  return { figures, sentences, misses };
}
