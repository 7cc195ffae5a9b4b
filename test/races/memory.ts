import type { Interview } from '../../lambdas/interview/interview.ts';
import { idIn, nameOf } from '../../lambdas/schedule/follow-up.ts';
import { NotSentError, OutcomeUnknownError } from '../../lambdas/send/outcome.ts';
import { links } from '../../lambdas/store/links.ts';
import { messages } from '../../lambdas/store/messages.ts';
import { ownedItems } from '../../lambdas/store/owned-items.ts';
import { owners } from '../../lambdas/store/owners.ts';
import { ConflictError, type Key, type Table } from '../../lambdas/store/table.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import { rawInMemory } from '../raw-in-memory.ts';

/** Lets another task run before or after a step; a property test decides which. */
export type Yield = <T>(step: () => T) => Promise<T>;

type Item = Record<string, unknown>;

/**
 * The one table in memory, with the two conditions that the store writes on; each request may be interleaved.
 */
export function memoryTable(items: Map<string, Item>, step: Yield): Table {
  const key = (pk: string, sk: string) => `${pk}|${sk}`;
  const copy = <T>(item: T): T => structuredClone(item);
  const having = (attributes: Record<string, string>) =>
    [...items.entries()].filter(([name, item]) =>
      Object.entries(attributes).every(
        ([attribute, value]) => (attribute === 'sk' ? name.split('|')[1] : item[attribute]) === value,
      ),
    );
  return {
    get: <T>([pk, sk]: Key) => step(() => copy((items.get(key(pk, sk)) as T | undefined) ?? null)),
    getAll: (keys) => step(() => keys.map(([pk, sk]) => copy(items.get(key(pk, sk)) ?? null))),
    putNew: (added) =>
      step(() => {
        for (const {
          key: [pk, sk],
          item,
        } of added)
          items.set(key(pk, sk), copy({ ...item }));
      }),
    put: ([pk, sk], item, condition) =>
      step(() => {
        const known = items.get(key(pk, sk));
        const version = condition.ExpressionAttributeValues?.[':version'];
        const holds =
          condition.ConditionExpression === 'attribute_not_exists(pk)' ? !known : known?.version === version;
        if (!holds) throw new ConflictError(copy(known ?? null));
        items.set(key(pk, sk), copy({ ...item }));
      }),
    count: ([pk, sk], { counted, by }) =>
      step(() => {
        const known = items.get(key(pk, sk)) ?? {};
        const isSame = by !== undefined && known[`${counted} by`] === by;
        const most = Number(known[counted] ?? 0) + (isSame ? 0 : 1);
        items.set(key(pk, sk), { ...known, [counted]: most, [`${counted} by`]: by });
        return most;
      }),
    remove: (...keys) => step(() => keys.forEach(([pk, sk]) => void items.delete(key(pk, sk)))),
    scan: <T>(attributes: Record<string, string>) =>
      step(() => having(attributes).map(([, item]) => copy(item) as T)),
    removeWhere: (attributes, but) =>
      step(() => {
        for (const [name] of having(attributes)) if (!but || name !== key(...but)) items.delete(name);
      }),
    removeAll: (pk, prefix) =>
      step(() => {
        for (const name of items.keys()) if (name.startsWith(`${pk}|${prefix}`)) items.delete(name);
      }),
    list: <T>(pk: string, prefix: string) =>
      step(() =>
        [...items.entries()]
          .filter(([name]) => name.startsWith(`${pk}|${prefix}`))
          .map(([, item]) => copy(item) as T),
      ),
  };
}

/** What the mail service does: `busy` is a refusal that passes by itself. */
export type Outcome = 'sent' | 'refused' | 'busy' | 'lost';

/** A mail that left for a recruiter, as far as anybody can know. */
export interface Left {
  draft: string;
  raw: string;
}

/**
 * All services in memory around the real store, with what the mail service answers; `notices` are the names
 * of the owner's mails.
 * @param items what is stored already
 */
export function memoryServices(step: Yield, outcomes: () => Outcome, items = new Map<string, Item>()) {
  const schedules = new Map<string, unknown>();
  const left: Left[] = [];
  const notices: string[] = [];
  const table = memoryTable(items, step);
  const owner = {
    email: 'jane@example.com',
    name: 'Jane Doe',
    timeZone: 'Europe/Lisbon',
    inboxAddress: 'inbox@bowout.example',
    senderAddress: 'jane@bowout.example',
  };
  const services: Services = {
    owners: owners(table, owner),
    interviews: ownedItems<Interview>(table, 'INTERVIEW'),
    acceptances: ownedItems(table, 'ACCEPTANCE'),
    messages: messages(table),
    links: links(table, owner),
    rawMail: rawInMemory(new Map()),
    schedules: {
      plan: (followUp, at) => step(() => void schedules.set(nameOf(followUp, at), followUp)),
      cancel: (followUp, at) => step(() => void schedules.delete(nameOf(followUp, at))),
      cancelAll: (ids) =>
        step(() => {
          for (const name of [...schedules.keys()]) if (ids.has(idIn(name))) schedules.delete(name);
        }),
    },
    mailer: {
      send: ({ raw, tags }) =>
        step(() => {
          if (!tags.draft) {
            notices.push(tags.notice ?? '');
            return '<notice@x>';
          }
          const outcome = outcomes();
          if (outcome === 'refused') throw new NotSentError('refused');
          if (outcome === 'busy') throw new NotSentError('Throttling', { passes: true });
          left.push({ draft: tags.draft, raw: Buffer.from(raw).toString('utf8') });
          if (outcome === 'lost') throw new OutcomeUnknownError('no answer');
          return `<${left.length}@eu-west-1.amazonses.com>`;
        }),
    },
    baseUrl: 'https://pages.example',
    undoSeconds: 0,
    second: null,
    nothingLeaves: false,
    owner,
  };
  return { services, schedules, left, notices };
}
