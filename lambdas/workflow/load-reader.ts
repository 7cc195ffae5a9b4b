import type { MessageRef } from '../interview/interview.ts';
import type { Reading } from '../mail/reading.ts';
import { ownAddresses } from '../send/around.ts';
import type { Desk } from './services.ts';

/** What reads mail is much code: it is loaded while the first requests are on their way. */
export const loadReader = () => import('../mail/reader.ts');

/** One of the messages in a raw mail that is kept, read again; null when it is no longer kept. */
export async function readAgain(
  { services, profile }: Desk,
  { rawKey, part = 0 }: Pick<MessageRef, 'rawKey' | 'part'>,
): Promise<Reading | null> {
  const raw = await services.rawMail.get(rawKey);
  if (!raw) return null;
  const { decode, readAll } = await loadReader();
  return (await readAll(await decode(raw), { own: ownAddresses(profile) }))[part] ?? null;
}

export type Reader = Awaited<ReturnType<typeof loadReader>>;
