import { expect, test } from 'vitest';
import { CLIENT_WORDS } from '../../lambdas/mail/words/at-once.ts';

/** An "İ" has two letters in lower case, and no label begins with it. */
const isLowerCase = (text: string) => text === text.toLowerCase();

test.each(Object.entries(CLIENT_WORDS))('%s has what a mail client writes', (_, { forward }) => {
  for (const field of ['from', 'date', 'subject', 'to', 'replyTo'] as const)
    expect(forward.labels[field], field).not.toBe('');
  for (const label of Object.values(forward.labels)) expect(label).toSatisfy(isLowerCase);
  for (const prefixes of Object.values(forward.prefixes)) expect(prefixes).toSatisfy(isLowerCase);
  for (const pattern of [forward.passedOn, forward.wrote, forward.sentFrom, ...forward.signOffs]) {
    expect(pattern).not.toBe('');
    expect(new RegExp(`^(?:${pattern})`, 'iu').test('')).toBe(false);
  }
});
