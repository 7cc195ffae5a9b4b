/**
 * One thing that schema.org markup describes, with its properties by name: texts, and things of their own.
 */
export interface Item {
  /** As "Event" or "JobPosting", without the vocabulary's address. */
  type: string;
  properties: Readonly<Record<string, readonly (string | Item)[]>>;
}

/** The properties while they are gathered. */
export interface OpenItem extends Item {
  properties: Record<string, (string | Item)[]>;
}

/** No mail has more, and no thing in another stands deeper. */
const MOST_ITEMS = 50;
const DEEPEST = 8;
const LONGEST_JSON = 100_000;

/** "http://schema.org/Event" as "Event". */
const typeName = (written: string) =>
  written
    .trim()
    .split(/[\s/#]+/)
    .at(-1) ?? '';

export const openItem = (type: string): OpenItem => ({
  type: typeName(type),
  properties: Object.create(null),
});

/** Adds a value to a thing's property, which may be named with several names (HTML §5.2.3: itemprop). */
export function addValue(item: OpenItem, names: string, value: string | Item): void {
  for (const name of names.split(/\s+/)) {
    if (!name) continue;
    const values = item.properties[name] ?? [];
    if (values.length < MOST_ITEMS) item.properties[name] = [...values, value];
  }
}

/**
 * The things that a JSON-LD script describes, also in a list or a "@graph"; none where it is no JSON (JSON-LD
 * 1.1 §2.2).
 */
export function itemsInJson(script: string): Item[] {
  if (script.length > LONGEST_JSON) return [];
  try {
    return thingsIn(JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), DEEPEST);
  } catch {
    return [];
  }
}

function thingsIn(json: unknown, depth: number): Item[] {
  if (depth === 0 || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.slice(0, MOST_ITEMS).flatMap((one) => thingsIn(one, depth - 1));
  const { '@graph': graph, '@type': type, ...rest } = json as Record<string, unknown>;
  const item = openItem(String(Array.isArray(type) ? type[0] : (type ?? '')));
  for (const [name, value] of Object.entries(rest).slice(0, MOST_ITEMS)) {
    for (const one of (Array.isArray(value) ? value : [value]).slice(0, MOST_ITEMS)) {
      if (typeof one === 'string' || typeof one === 'number') addValue(item, name, String(one));
      else for (const thing of thingsIn(one, depth - 1)) addValue(item, name, thing);
    }
  }
  const described =
    item.type || Object.keys(item.properties).some((name) => !name.startsWith('@')) ? [item] : [];
  return [...described, ...thingsIn(graph, depth - 1)];
}
