import { fromStored, type Item } from '../../lambdas/store/schema.ts';
import { ConflictError } from '../../lambdas/store/table.ts';
import { arriving, plannedFor, plannedForMessage } from './follow-ups.ts';
import type { Line } from './line.ts';
import type { Place } from './place.ts';

/** The file is no archive of Bowout's; the message says what is wrong with it. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** How many interviews, acceptances and messages came in, and how many were there before and stayed as they were. */
export interface Imported {
  added: number;
  known: number;
}

const SORT_KEYS = {
  profile: 'PROFILE',
  interview: 'INTERVIEW#',
  acceptance: 'ACCEPTANCE#',
  message: 'MESSAGE#',
} as const;

/**
 * Puts an archive into a place. The place keeps its owner's address and inbox; settings, interviews and messages become
 * theirs, and what is still to come is planned again. Doing it twice, or going on after a crash, adds nothing twice.
 * @param lines the archive's lines
 * @param now epoch ms
 * @throws ArchiveError, NewerSchemaError
 */
export async function importArchive(
  { services, putMail }: Place,
  lines: AsyncIterable<string>,
  now: number,
): Promise<Imported> {
  const imported: Imported = { added: 0, known: 0 };
  const create = async (write: Promise<void>) => {
    try {
      await write;
      imported.added++;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      imported.known++;
    }
  };
  let schema = 0;
  let number = 0;
  let profile = await services.owners.ensure(services.owner);
  const { ownerId, email, inboxAddress } = profile;
  const mine = <T>(kind: keyof typeof SORT_KEYS, item: T): T => ({
    ...(fromStored({ ...(item as Item), schema, sk: SORT_KEYS[kind] }) as T),
    ownerId,
  });
  for await (const text of lines) {
    number++;
    const line = parse(text, number);
    if (number === 1) {
      if (line.kind !== 'bowout')
        throw new ArchiveError('This is no archive of Bowout: its header is missing.');
      schema = line.schema;
      continue;
    }
    switch (line.kind) {
      case 'profile': {
        const { version: _, secretTag: __, told: ___, ...settings } = mine('profile', line.item);
        profile =
          (await services.owners.update(ownerId, (known) => ({
            ...known,
            ...settings,
            email,
            inboxAddress,
          }))) ?? profile;
        break;
      }
      case 'interview': {
        const interview = arriving(mine('interview', line.item), new Date(now).toISOString());
        await create(services.interviews.create(interview));
        for (const { followUp, at } of plannedFor(interview, profile.timeZone, now))
          await services.schedules.plan(followUp, at, now);
        break;
      }
      case 'acceptance': {
        const acceptance = mine('acceptance', line.item);
        await create(services.acceptances.create(acceptance));
        if (acceptance.state === 'drafting' || acceptance.state === 'undoing')
          await services.schedules.plan(
            { kind: 'acceptance', ownerId, acceptanceId: acceptance.id },
            now,
            now,
          );
        break;
      }
      case 'message': {
        const message = mine('message', line.item);
        await create(services.messages.create(message));
        for (const { followUp, at } of plannedForMessage(message, now))
          await services.schedules.plan(followUp, at, now);
        break;
      }
      case 'mail':
        await putMail(line.key, Buffer.from(line.base64, 'base64'));
        break;
      default:
        throw new ArchiveError(`Line ${number} says nothing that this program knows.`);
    }
  }
  if (!number) throw new ArchiveError('This is no archive of Bowout: it is empty.');
  return imported;
}

function parse(text: string, number: number): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    throw new ArchiveError(
      `Line ${number} is cut off or damaged. What came before it is in; nothing else was changed.`,
    );
  }
}
