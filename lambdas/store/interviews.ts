import type { Interview } from '../interview/interview.ts';
import { IF_ABSENT, type Table, updateVersioned } from './table.ts';

export type Interviews = ReturnType<typeof interviews>;

/** The owner's interviews: `OWNER#<id>` / `INTERVIEW#<ulid>`. */
export function interviews(table: Table) {
  const key = (ownerId: string, id: string) => [`OWNER#${ownerId}`, `INTERVIEW#${id}`] as const;
  const get = (ownerId: string, id: string) => table.get<Interview>(...key(ownerId, id));
  return {
    get,
    list: (ownerId: string) => table.list<Interview>(`OWNER#${ownerId}`, 'INTERVIEW#'),
    /** @throws ConflictError when the id is taken */
    create: (interview: Interview) =>
      table.put(...key(interview.ownerId, interview.id), interview, IF_ABSENT),
    /** @returns the interview afterwards, or null where there is none */
    update: (ownerId: string, id: string, change: (interview: Interview) => Interview) =>
      updateVersioned(
        () => get(ownerId, id),
        (next, condition) => table.put(...key(ownerId, id), next, condition),
        change,
      ),
  };
}
