import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ShownError } from '../shared.ts';

/** Asks a person at a terminal, or what is piped in. */
export interface Asking {
  /** The answer, without spaces around it; `otherwise` for an empty one. */
  ask(question: string, otherwise?: string): Promise<string>;
  /** The same for a secret, which is not shown while it is typed. */
  askSecret(question: string): Promise<string>;
  close(): void;
}

/** Nobody answers any more: what was piped in has ended. */
export class NoAnswerError extends ShownError {
  override name = 'NoAnswerError';
}

export function asking(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asking {
  let isMuted = false;
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!isMuted) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: shown, terminal: input.isTTY ?? false });
  const answers = lines[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    const { value, done } = await answers.next();
    if (done) throw new NoAnswerError('There is no answer to this.');
    return String(value).trim();
  };
  return {
    async ask(question, otherwise = '') {
      output.write(`${question}${otherwise ? ` [${otherwise}]` : ''} `);
      return (await answer()) || otherwise;
    },
    async askSecret(question) {
      output.write(`${question} `);
      isMuted = true;
      try {
        return await answer();
      } finally {
        isMuted = false;
        output.write('\n');
      }
    },
    close: () => lines.close(),
  };
}
