/** The form that items are written in. A change of the form counts it up and adds the step from the form before. */
export const SCHEMA = 2;

/** An item was written by a newer program: changing it could lose what this one does not know of. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

export type Item = Record<string, unknown>;

/** From a form to the next one, by the form that it starts with. `sk` tells what kind of item it is. */
const STEPS: Record<number, (item: Item, sk: string) => Item> = {
  /** Until then a draft counted its reminders only once there was one. */
  1: (item, sk) =>
    sk.startsWith('INTERVIEW#')
      ? { ...item, drafts: (item.drafts as Item[]).map((draft) => ({ reminders: 0, ...draft })) }
      : item,
};

/**
 * An item in the form of today, without what the table adds to it.
 * @throws NewerSchemaError
 */
export function fromStored({ pk: _pk, sk, schema, writtenBy: _by, ...stored }: Item): Item {
  const written = typeof schema === 'number' ? schema : 1;
  if (written > SCHEMA) {
    const message = `${sk} was written by a newer Bowout (form ${written}, this one knows ${SCHEMA}): deploy that one again`;
    throw new NewerSchemaError(message);
  }
  let item = stored;
  for (let form = written; form < SCHEMA; form++) item = STEPS[form]?.(item, String(sk)) ?? item;
  return item;
}
