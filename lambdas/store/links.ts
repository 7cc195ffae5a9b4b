import { createHash, randomBytes } from 'node:crypto';
import type { Table } from './table.ts';

/** What a link opens, and nothing else. */
export type Scope =
  | { opens: 'home' }
  | { opens: 'profile' }
  | { opens: 'review' }
  | { opens: 'calendar' }
  | { opens: 'interview'; interviewId: string }
  | { opens: 'draft'; interviewId: string; draftId: string }
  | { opens: 'acceptance'; acceptanceId: string }
  | { opens: 'message'; messageKey: string };

export interface Link {
  ownerId: string;
  scope: Scope;
  /** Epoch seconds; also DynamoDB's TTL. */
  expiresAt: number;
}

export type Links = ReturnType<typeof links>;

const DAYS: Record<Scope['opens'], number> = {
  home: 30,
  profile: 30,
  review: 30,
  calendar: 3650,
  interview: 90,
  draft: 90,
  acceptance: 90,
  message: 90,
};

/** Links: `LINK#<sha256 of the token>` / `LINK`. The token itself is stored nowhere. */
export function links(table: Table) {
  const createAll = async (ownerId: string, scopes: Scope[], now: number): Promise<string[]> => {
    const made = scopes.map((scope) => {
      const expiresAt = Math.floor(now / 1000) + DAYS[scope.opens] * 86_400;
      return { token: randomBytes(32).toString('base64url'), item: { ownerId, scope, expiresAt } };
    });
    await table.putNew(made.map(({ token, item }) => ({ key: [`LINK#${hash(token)}`, 'LINK'], item })));
    return made.map(({ token }) => token);
  };
  return {
    /**
     * Makes a link for each scope, in as few requests as can be.
     * @param now epoch ms
     * @returns their tokens: 256 random bits each, in base64url
     */
    createAll,
    create: async (ownerId: string, scope: Scope, now: number): Promise<string> =>
      (await createAll(ownerId, [scope], now))[0] ?? '',
    /** Whose a token was, also when it has expired. */
    async ownerOf(token: string): Promise<string | null> {
      return (await table.get<Link>(`LINK#${hash(token)}`, 'LINK'))?.ownerId ?? null;
    },
    /** What a token opens, or null when it is unknown or has expired. */
    async resolve(token: string, now: number): Promise<Link | null> {
      const link = await table.get<Link>(`LINK#${hash(token)}`, 'LINK');
      return link && link.expiresAt * 1000 > now ? link : null;
    },
  };
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
