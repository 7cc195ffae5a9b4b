import type { Acceptance } from '../interview/interview.ts';
import { IF_ABSENT, type Table, updateVersioned } from './table.ts';

export type Acceptances = ReturnType<typeof acceptances>;

/** Acceptances: `OWNER#<id>` / `ACCEPTANCE#<ulid>`. */
export function acceptances(table: Table) {
  const key = (ownerId: string, id: string) => [`OWNER#${ownerId}`, `ACCEPTANCE#${id}`] as const;
  const get = (ownerId: string, id: string) => table.get<Acceptance>(...key(ownerId, id));
  return {
    get,
    list: (ownerId: string) => table.list<Acceptance>(`OWNER#${ownerId}`, 'ACCEPTANCE#'),
    /** @throws ConflictError when it was begun already */
    create: (acceptance: Acceptance) =>
      table.put(...key(acceptance.ownerId, acceptance.id), acceptance, IF_ABSENT),
    update: (ownerId: string, id: string, change: (acceptance: Acceptance) => Acceptance) =>
      updateVersioned(
        () => get(ownerId, id),
        (next, condition) => table.put(...key(ownerId, id), next, condition),
        change,
      ),
  };
}
