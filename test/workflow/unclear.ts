import type { Reading } from '../../lambdas/mail/reading.ts';

/** What a test's mail says so that its reading is not sure. */
export const UNCLEAR = 'Whatever this may mean.';

/** What a test's mail says so that it is read as something else, and surely so. */
export const NOISE = 'Enjoy your week in the kitchen.';

/**
 * For `vi.mock` of lambdas/mail/read.ts: the reader as it is, not sure of what says UNCLEAR or
 * nothing, and sure of everything else, whatever today's weights make of it.
 */
export async function unsureReader(original: () => Promise<typeof import('../../lambdas/mail/read.ts')>) {
  const real = await original();
  const doubted = (reading: Reading): Reading => ({
    ...reading,
    ...(reading.original.text.includes(NOISE) ? { kind: 'other' as const, kindEvidence: null } : {}),
    sure: !reading.original.text.includes(UNCLEAR) && !reading.original.files,
  });
  return {
    ...real,
    readAll: async (...given: Parameters<typeof real.readAll>) => (await real.readAll(...given)).map(doubted),
  };
}
