import type { Interview } from '../interview/interview.ts';
import { IF_ABSENT, type Key, type Table, updateVersioned } from './table.ts';
import { withinItem } from './within-item.ts';

interface OwnedItem {
  ownerId: string;
  /** A ULID. */
  id: string;
  version: number;
}

export type OwnedItems<T extends OwnedItem> = ReturnType<typeof ownedItems<T>>;

type Kind = 'INTERVIEW' | 'ACCEPTANCE';

export const ownedKey = (ownerId: string, kind: Kind, id: string): Key => [
  `OWNER#${ownerId}`,
  `${kind}#${id}`,
];

/** Interviews grow with each mail: they are kept within what an item can hold. */
const fitted = <T extends OwnedItem>(kind: Kind, item: T): T =>
  kind === 'INTERVIEW' ? (withinItem(item as OwnedItem as Interview) as OwnedItem as T) : item;

/** The items of one kind that an owner has: `OWNER#<owner id>` / `<PREFIX>#<ulid>`. */
export function ownedItems<T extends OwnedItem>(table: Table, kind: Kind) {
  const key = (ownerId: string, id: string) => ownedKey(ownerId, kind, id);
  const get = (ownerId: string, id: string) => table.get<T>(key(ownerId, id));
  return {
    get,
    list: (ownerId: string) => table.list<T>(`OWNER#${ownerId}`, `${kind}#`),
    /** @throws ConflictError when the id is taken */
    create: (item: T) => table.put(key(item.ownerId, item.id), fitted(kind, item), IF_ABSENT),
    /**
     * @param known the item where it has just been read
     * @returns the item afterwards, or null where there is none
     */
    update: (ownerId: string, id: string, change: (item: T) => T, known?: T | null) =>
      updateVersioned<T>(
        {
          load: () => get(ownerId, id),
          save: (next, condition) => table.put(key(ownerId, id), next, condition),
        },
        (before) => {
          const changed = change(before);
          return changed === before ? before : fitted(kind, changed);
        },
        known,
      ),
  };
}
