import { shortKey } from '../interview/id.ts';
import { type Interview, StateError } from '../interview/interview.ts';
import { keyOf } from '../store/links.ts';
import type { MessageRecord } from '../store/messages.ts';
import { isFirst, ownerIdOf, type Profile } from '../store/owners.ts';
import type { Key } from '../store/table.ts';
import type { Desk } from './services.ts';
import { tellOwner } from './tell-owner.ts';

/** An erasure that has not ended by then has died in the middle. */
const ERASING_MS = 120_000;

/** Whether an owner's erasure was begun and never ended: what is left is theirs again until they ask anew. */
export const isHalfErased = ({ erasing }: Profile, now: number): boolean =>
  erasing !== undefined && now - erasing > ERASING_MS;

/**
 * Deletes everything that is kept of an owner: schedules, every raw mail that came for them, links, items;
 * the profile goes last, with the link by which it was asked for. First it is marked, so that nothing new is begun.
 * After a crash in between, pressing again deletes the rest.
 * @param token of that link; null where it was not asked for by one
 * @throws StateError while a message is being read: what comes of it would be left
 */
export async function eraseEverything(desk: Desk, token: string | null = null): Promise<void> {
  try {
    await erase(desk, token === null ? null : keyOf(token));
  } catch (error) {
    /** Whoever asks by mail for a new link would be refused until the mark is old. */
    await markCutOff(desk).catch(() => undefined);
    throw error;
  }
}

const markCutOff = ({ services, profile, now }: Desk) =>
  services.owners.update(profile.ownerId, (known) =>
    known.erasing === undefined ? known : { ...known, erasing: now - ERASING_MS - 1 },
  );

async function erase(desk: Desk, link: Key | null): Promise<void> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  await services.owners.update(ownerId, (known) => ({ ...known, erasing: now }));
  const messages = await services.messages.list(ownerId);
  if (messages.some((message) => isBeingRead(message, now))) {
    await services.owners.update(ownerId, ({ erasing: _, ...known }) => known);
    throw new StateError(
      'A message is being read at this moment, so nothing has been deleted yet. Please press again in two ' +
        'minutes.',
    );
  }
  const interviews = await services.interviews.list(ownerId);
  const acceptances = await services.acceptances.list(ownerId);
  await services.schedules.cancelAll(
    new Set([
      ownerId,
      ...interviews.flatMap(idsIn),
      ...acceptances.map(({ id }) => id),
      ...messages.map(({ key }) => shortKey(key)),
    ]),
  );
  await services.rawMail.removeAll(ownerId, await isOfOthers(desk, messages));
  await tellOwner(desk, 'erased', { first: isFirst(ownerId, services.owner) });
  await services.links.removeAll(ownerId, link);
  await services.owners.erase(ownerId, link);
}

const isBeingRead = ({ state, leaseUntil }: MessageRecord, now: number) =>
  state === 'reading' && leaseUntil > now;

const idsIn = ({ id, drafts }: Interview) => [id, ...drafts.map((draft) => draft.id)];

/**
 * Tells by its key whether a raw mail may be another owner's: one that they keep, or one that nobody has
 * looked at yet and whose header does not name an address of the owner's.
 * @param read the owner's own messages
 */
async function isOfOthers(
  { services, profile }: Desk,
  read: MessageRecord[],
): Promise<(rawKey: string) => Promise<boolean>> {
  const { ownerId, inboxAddress, senderAddress } = profile;
  const others = (await services.owners.list()).filter((other) => other.ownerId !== ownerId);
  const messages = await Promise.all(others.map((other) => services.messages.list(other.ownerId)));
  const kept = new Set(messages.flat().map(({ rawKey }) => rawKey));
  const own = new Set(read.map(({ rawKey }) => rawKey));
  const addresses = [inboxAddress, senderAddress].map(ownerIdOf);
  return async (rawKey) => {
    if (kept.has(rawKey)) return true;
    if (!others.length || own.has(rawKey)) return false;
    const raw = Buffer.from((await services.rawMail.get(rawKey)) ?? []).toString('latin1');
    const [header = ''] = raw.split(/\r?\n\r?\n/, 1);
    return !(header.match(/[^\s@<>,;:"]+@[^\s@<>,;:"]+/g) ?? []).some((it) =>
      addresses.includes(ownerIdOf(it)),
    );
  };
}
