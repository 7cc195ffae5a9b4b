import type { Reading } from '../../lambdas/mail/reading.ts';

/** What a test's mail says so that its reading is not sure. */
export const UNCLEAR = 'Whatever this may mean.';

/**
 * For `vi.mock` of lambdas/mail/read.ts: the reader as it is, and not sure of any message that says UNCLEAR, whatever today's weights
 * make of its other words.
 */
export async function unsureReader(original: () => Promise<typeof import('../../lambdas/mail/read.ts')>) {
  const real = await original();
  const doubted = (reading: Reading): Reading =>
    reading.original.text.includes(UNCLEAR) ? { ...reading, sure: false } : reading;
  return {
    ...real,
    readAll: async (...given: Parameters<typeof real.readAll>) => (await real.readAll(...given)).map(doubted),
  };
}
