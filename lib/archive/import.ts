import type { Profile } from '../../lambdas/store/owners.ts';
import { fromStored, type Item, SCHEMA } from '../../lambdas/store/schema.ts';
import { ConflictError } from '../../lambdas/store/table.ts';
import { ShownError } from '../shared.ts';
import { arriving, plannedFor, plannedForMessage } from './follow-ups.ts';
import type { Line } from './line.ts';
import type { Place } from './place.ts';
import { problemIn } from './shape.ts';

/** The file is no archive of Bowout's; the message says what is wrong with it. */
export class ArchiveError extends ShownError {
  override name = 'ArchiveError';
}

/**
 * How many interviews, acceptances and messages came in, and how many were there before and stayed as they
 * were.
 */
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
 * Puts an archive into a place. The place keeps its owner's address and inbox; settings that it has none of,
 * interviews and messages become theirs, and what is still to come is planned again. Doing it twice, or
 * going on after a crash, adds nothing twice. Nothing is written before every line has been read and found
 * sound.
 * @param linesOf opens the archive's lines; it is called twice
 * @param now epoch ms
 * @throws ArchiveError, NewerSchemaError
 */
export async function importArchive(
  { services, putMail }: Place,
  linesOf: () => AsyncIterable<string>,
  now: number,
): Promise<Imported> {
  for await (const _ of soundLines(linesOf()));
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
  let profile = await services.owners.ensure(services.owner);
  const { ownerId } = profile;
  const mine = <T extends object>(item: T): T => ({ ...item, ownerId });
  for await (const line of soundLines(linesOf())) {
    switch (line.kind) {
      case 'bowout':
        break;
      case 'profile': {
        const { item } = line;
        profile = (await services.owners.update(ownerId, (known) => withSettings(known, item))) ?? profile;
        break;
      }
      case 'interview': {
        const interview = arriving(mine(line.item), new Date(now).toISOString());
        await create(services.interviews.create(interview));
        for (const { followUp, at } of plannedFor(interview, profile.timeZone, now))
          await services.schedules.plan(followUp, at, now);
        break;
      }
      case 'acceptance': {
        const acceptance = mine(line.item);
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
        const message = mine(line.item);
        await create(services.messages.create(message));
        for (const { followUp, at } of plannedForMessage(message, now))
          await services.schedules.plan(followUp, at, now);
        break;
      }
      case 'mail':
        await putMail(line.key, Buffer.from(line.base64, 'base64'));
        break;
    }
  }
  return imported;
}

/**
 * A profile with the settings of the archive. One that nobody has changed yet takes them all; else what is
 * there stays, and only what is not there comes in. What belongs to the place is never taken over.
 */
function withSettings(known: Profile, archived: Profile): Profile {
  const { version: _version, secretTag: _, told: __, configured: ___, ...kept } = archived;
  const { erasing: _erasing, closed: _closed, ...settings } = kept;
  const { ownerId, email, inboxAddress, senderAddress, generation } = known;
  const isUntouched = known.version === 1;
  const own = Object.entries(known).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...known,
    ...settings,
    ...(isUntouched ? {} : Object.fromEntries(own)),
    ...{ version: known.version, ownerId, email, inboxAddress, senderAddress, generation },
  };
}

/**
 * The lines of an archive, each in the form of today.
 * @throws ArchiveError that names the line and what is wrong with it, NewerSchemaError
 */
async function* soundLines(lines: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let schema = 0;
  for await (const text of lines) {
    const line = parse(text, ++number);
    if (number === 1) {
      if (line?.kind !== 'bowout')
        throw new ArchiveError('This is no archive of Bowout: its header is missing.');
      schema = schemaOf(line);
      yield line;
    } else yield soundLine(line, { number, schema });
  }
  if (!number) throw new ArchiveError('This is no archive of Bowout: it is empty.');
}

function schemaOf({ schema }: Line & { kind: 'bowout' }): number {
  if (Number.isInteger(schema) && schema > 0) return schema;
  throw new ArchiveError(
    `Line 1 is damaged: it should name the form of the archive, a number up to ${SCHEMA}. ${UNCHANGED}`,
  );
}

function soundLine(line: Line | null, { number, schema }: { number: number; schema: number }): Line {
  switch (line?.kind) {
    case 'profile':
    case 'interview':
    case 'acceptance':
    case 'message': {
      const item = today(line, { number, schema });
      const problem = problemIn(line.kind, item);
      if (problem) throw wrong(number, `In this ${line.kind}, ${problem}.`);
      return { ...line, item } as Line;
    }
    case 'mail': {
      const problem = problemIn('mail', line);
      if (problem) throw wrong(number, `In this mail, ${problem}.`);
      return line;
    }
    default:
      throw wrong(number, 'It says nothing that this program knows.');
  }
}

function today(
  line: Exclude<Line, { kind: 'bowout' | 'mail' }>,
  { number, schema }: { number: number; schema: number },
): object {
  try {
    return fromStored({ ...(line.item as unknown as Item), schema, sk: SORT_KEYS[line.kind] });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrong(number, `This ${line.kind} is not whole: ${error.message}.`);
  }
}

const UNCHANGED = 'Nothing was changed.';

const wrong = (number: number, why: string) =>
  new ArchiveError(`Line ${number} cannot be brought in. ${why} ${UNCHANGED}`);

function parse(text: string, number: number): Line | null {
  try {
    return JSON.parse(text) as Line | null;
  } catch {
    throw new ArchiveError(`Line ${number} is cut off or damaged. ${UNCHANGED}`);
  }
}
