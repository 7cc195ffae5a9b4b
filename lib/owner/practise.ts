import { coach, exercise } from '../../lambdas/draft/practice.ts';
import type { Finding } from '../../lambdas/draft/tone/check.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';
import { type Asking, NoAnswerError } from './ask.ts';

/** Where the practice is shown, by whom and in which language. */
interface Practising {
  asking: Asking;
  print: (line: string) => void;
  language: Language;
  /** Epoch ms. */
  now: number;
}

/**
 * Five hard replies, one after the other: the owner answers each in one or more lines and an empty one, and
 * hears what a coach would say. Nothing leaves, and nothing is kept.
 */
export async function practise({ asking, print, language, now }: Practising): Promise<void> {
  print('Five hard replies to a withdrawal. Answer each as you would; an empty line ends your answer.');
  print('Nothing is sent, and nothing is kept.');
  for (let number = 1; number <= exercise(number, language).of; number++) {
    const { round, of, name, reply } = exercise(number, language);
    print(`\n${number} of ${of}. ${name}:\n\n  ${reply}\n`);
    const answer = await answerFrom(asking);
    if (answer === null) return;
    const { verdict, findings, tip, example } = coach(answer, { round, language }, { name: null, now });
    print(`\n${verdict}`);
    for (const finding of findings) print(`  – ${said(finding)}`);
    print(`  ${tip}\n\nOne way to say it:\n\n${example.replace(/^/gm, '  ').trimEnd()}`);
  }
  print('\nThat was all five. The real ones are easier: there Bowout writes the first draft.');
}

const said = ({ words, why, better }: Finding) => `${words ? `“${words}”: ` : ''}${why} ${better}`;

/** The lines up to an empty one; null once nobody answers any more. */
async function answerFrom(asking: Asking): Promise<string | null> {
  const lines: string[] = [];
  try {
    for (;;) {
      const line = await asking.ask('>');
      if (line) lines.push(line);
      else if (lines.length) return lines.join('\n');
    }
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return lines.length ? lines.join('\n') : null;
  }
}
