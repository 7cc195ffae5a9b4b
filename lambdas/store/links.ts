import { createHash, randomBytes } from 'node:crypto';
import type { Interview } from '../interview/interview.ts';
import { type Profile, profileAndInterview } from './owners.ts';
import type { Key, Table } from './table.ts';

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

/** What a token opens, with what was read beside it; each null when it is not there. */
export interface Opened {
  link: Link;
  profile: Profile | null;
  interview: Interview | null;
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

/** 32 random bytes in base64url, and a ULID. */
const SECRET_AND_INTERVIEW = /^[\w-]{43}([0-9A-HJKMNP-TV-Z]{26})$/;

/**
 * The interview that a token says it is about, or null: what a page shows can then be read together with the link. It
 * proves nothing: what the link opens is told by the link.
 */
export const interviewNamedIn = (token: string): string | null =>
  SECRET_AND_INTERVIEW.exec(token)?.[1] ?? null;

/** Links: `LINK#<sha256 of the token>` / `LINK`. The token itself is stored nowhere. */
export function links(table: Table) {
  const createAll = async (ownerId: string, scopes: Scope[], now: number): Promise<string[]> => {
    const made = scopes.map((scope) => {
      const expiresAt = Math.floor(now / 1000) + DAYS[scope.opens] * 86_400;
      const about = 'interviewId' in scope ? scope.interviewId : '';
      return { token: randomBytes(32).toString('base64url') + about, item: { ownerId, scope, expiresAt } };
    });
    await table.putNew(made.map(({ token, item }) => ({ key: keyOf(token), item })));
    return made.map(({ token }) => token);
  };
  return {
    /**
     * Makes a link for each scope, in as few requests as can be.
     * @param now epoch ms
     * @returns their tokens: 256 random bits each, in base64url, and the id of the interview that it is about
     */
    createAll,
    create: async (ownerId: string, scope: Scope, now: number): Promise<string> =>
      (await createAll(ownerId, [scope], now))[0] ?? '',
    /** Whose a token was, also when it has expired. */
    async ownerOf(token: string): Promise<string | null> {
      return (await table.get<Link>(...keyOf(token)))?.ownerId ?? null;
    },
    /**
     * What a token opens, or null when it is unknown or has expired; in the same request the profile and the interview
     * that are likely its own.
     */
    async open(
      token: string,
      { ownerId, interviewId }: { ownerId: string; interviewId: string | null },
      now: number,
    ): Promise<Opened | null> {
      const found = await table.getAll([keyOf(token), ...profileAndInterview(ownerId, interviewId)]);
      const [link, profile, interview = null] = found as [Link | null, Profile | null, Interview | null];
      return link && link.expiresAt * 1000 > now ? { link, profile, interview } : null;
    },
  };
}

const keyOf = (token: string): Key => [`LINK#${createHash('sha256').update(token).digest('hex')}`, 'LINK'];
