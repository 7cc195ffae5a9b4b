import { sampleMessages } from '../../lib/local/samples.ts';

const SAMPLES = sampleMessages(Date.now(), 'jane@example.com', 'inbox@bowout.example');

/**
 * A message of those that `npm start` begins with, by its number there (from 1), with its dates filled in.
 */
export const sample = (number: number) => String(SAMPLES[number - 1]);

export const INVITATION = sample(1);

/** An invitation of a company of its own. */
export const invitation = (number: number) =>
  INVITATION.replaceAll('Acme', `Acme${number}`).replaceAll('acme', `acme${number}`);
