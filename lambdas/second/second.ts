import { type Answer, SilentError } from './answer.ts';
import { readSecondConfig, type SecondConfig } from './config.ts';
import type { Question } from './question.ts';

export { type Answer, SILENCES, type Silence, SilentError } from './answer.ts';
export { type Question, questionOf } from './question.ts';

/** A language model that reads too. What it says is only claimed: `mail/second/` proves it or drops it. */
export interface SecondReader {
  /**
   * Asks once about a message.
   * @param withinMs as much of the time that it may take is left
   * @throws SilentError where nothing is to be had from it
   */
  ask(question: Question, withinMs?: number): Promise<Answer>;
}

/** The second reader that a function's environment asks for. */
export function secondReader(env: NodeJS.ProcessEnv): SecondReader {
  const config = readSecondConfig(env);
  return {
    async ask(question, withinMs = Number.POSITIVE_INFINITY) {
      if (!config || 'setting' in config) throw new SilentError('misconfigured');
      const signal = AbortSignal.timeout(Math.max(1, Math.min(config.timeoutMs, withinMs)));
      try {
        return await askBy(config, question, signal);
      } catch (error) {
        if (error instanceof SilentError) throw error;
        throw new SilentError(signal.aborted ? 'too-slow' : 'broken', { cause: error });
      }
    },
  };
}

/** Each client is loaded where it is asked for: most mails ask nobody. */
async function askBy(config: SecondConfig, question: Question, signal: AbortSignal): Promise<Answer> {
  if (config.api === 'openai') return (await import('./openai.ts')).askOpenAi(config, question, signal);
  return (await import('./bedrock.ts')).askBedrock(config.model, question, signal);
}
