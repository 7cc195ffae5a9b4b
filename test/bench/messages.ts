import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of those that `npm start` begins with. */
export const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../lib/local/samples', `${name}.eml`), 'utf8');

export const INVITATION = sample('1-gmail-invitation');

/** An invitation of a company of its own. */
export const invitation = (number: number) =>
  INVITATION.replaceAll('Acme', `Acme${number}`).replaceAll('acme', `acme${number}`);
