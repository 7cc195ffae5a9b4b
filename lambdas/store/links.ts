import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Interview } from '../interview/interview.ts';
import { DAY_MS } from '../interview/standing.ts';
import { asConfigured, type Configured, type Profile, profileAndInterview } from './owners.ts';
import type { Key, Table } from './table.ts';

const ID = v.string();
const SCOPE = v.variant('opens', [
  v.object({ opens: v.picklist(['home', 'review', 'calendar']) }),
  /** `mayBe` are the interviews that the owner was asked about: this one may be the same as one of them. */
  v.object({ opens: v.literal('interview'), interviewId: ID, mayBe: v.exactOptional(v.array(ID)) }),
  /** `acceptanceId`: it leads on to the other letters that the same acceptance asked for. */
  v.object({
    opens: v.literal('draft'),
    interviewId: ID,
    draftId: ID,
    acceptanceId: v.exactOptional(ID),
  }),
  v.object({ opens: v.literal('acceptance'), acceptanceId: ID }),
  v.object({ opens: v.literal('message'), messageKey: ID }),
]);
/** What a link opens, and nothing else: as little as its mail needs. */
export type Scope = v.InferOutput<typeof SCOPE>;

const LINK = v.object({
  ownerId: ID,
  scope: SCOPE,
  /** That of its owner when it was made. */
  generation: v.string(),
  /** Epoch ms. */
  madeAt: v.number(),
  /** Epoch seconds; also DynamoDB's TTL. */
  expiresAt: v.number(),
});
export type Link = v.InferOutput<typeof LINK>;

/** A link as it was stored. One that is not whole opens nothing: whoever holds it is anybody. */
const linkFrom = (item: object | null | undefined): Link | null => (v.is(LINK, item) ? item : null);

/** What a token opens, with what was read beside it; each null when it is not there. */
export interface Opened {
  link: Link;
  profile: Profile | null;
  interview: Interview | null;
}

export type Links = ReturnType<typeof links>;

/** For so long after it was made a link is fresh, and for so long one lives that is made to be. */
export const FRESH_MS = 10 * 60_000;

const LIVES_MS: Record<Scope['opens'], number> = {
  home: 30 * DAY_MS,
  review: FRESH_MS,
  calendar: 3650 * DAY_MS,
  interview: 90 * DAY_MS,
  draft: 90 * DAY_MS,
  acceptance: 90 * DAY_MS,
  message: 90 * DAY_MS,
};

/**
 * Whether a link was made just now, so that whoever holds it reads its owner's mail at this moment.
 * @param now epoch ms
 */
export const isFresh = ({ madeAt }: Link, now: number): boolean => Math.abs(now - madeAt) < FRESH_MS;

/** Whether a link is one of a profile's: not made for another, nor before all links were ended. */
export const isLinkOf = (link: Link, { ownerId, generation }: LinkOwner): boolean =>
  link.ownerId === ownerId && link.generation === generation;

/** Whose link it is to be. */
type LinkOwner = Pick<Profile, 'ownerId' | 'generation'>;

/** 32 random bytes in base64url, and a ULID. */
const SECRET_AND_INTERVIEW = /^[\w-]{43}([0-9A-HJKMNP-TV-Z]{26})$/;

/**
 * The interview that a token says it is about, or null: what a page shows can then be read together with the
 * link. It proves nothing: what the link opens is told by the link.
 */
export const interviewNamedIn = (token: string): string | null =>
  SECRET_AND_INTERVIEW.exec(token)?.[1] ?? null;

/**
 * Links: `LINK#<sha256 of the token>` / `LINK`. The token itself is stored nowhere.
 * @param configured what the deployment says of its owner
 */
export function links(table: Table, configured: Configured) {
  const make = async (
    { ownerId, generation }: LinkOwner,
    wanted: { scope: Scope; livesMs: number }[],
    now: number,
  ): Promise<string[]> => {
    const made = wanted.map(({ scope, livesMs }) => {
      const about = 'interviewId' in scope ? scope.interviewId : '';
      const expiresAt = Math.floor((now + livesMs) / 1000);
      const item: Link = { ownerId, scope, generation, madeAt: now, expiresAt };
      return { token: randomBytes(32).toString('base64url') + about, item };
    });
    await table.putNew(made.map(({ token, item }) => ({ key: keyOf(token), item })));
    return made.map(({ token }) => token);
  };
  const createAll = (owner: LinkOwner, scopes: Scope[], now: number): Promise<string[]> =>
    make(
      owner,
      scopes.map((scope) => ({ scope, livesMs: LIVES_MS[scope.opens] })),
      now,
    );
  return {
    /**
     * Makes a link for each scope, in as few requests as can be.
     * @param now epoch ms
     * @returns their tokens: 256 random bits each, in base64url, and the id of the interview that it is about
     */
    createAll,
    create: async (owner: LinkOwner, scope: Scope, now: number): Promise<string> =>
      (await createAll(owner, [scope], now))[0] ?? '',
    /** Makes a link that ends when it is no longer fresh. */
    createFresh: async (owner: LinkOwner, scope: Scope, now: number): Promise<string> =>
      (await make(owner, [{ scope, livesMs: FRESH_MS }], now))[0] ?? '',
    /** The link of a token, also when it has expired. */
    find: async (token: string): Promise<Link | null> => linkFrom(await table.get<object>(keyOf(token))),
    /** Deletes the links of an owner, wherever they lead. */
    removeAll: (ownerId: string): Promise<void> => table.removeWhere({ sk: 'LINK', ownerId }),
    /**
     * What a token opens, or null when it is unknown or has expired; in the same request the profile and the
     * interview that are likely its own.
     */
    async open(
      token: string,
      { ownerId, interviewId }: { ownerId: string; interviewId: string | null },
      now: number,
    ): Promise<Opened | null> {
      const found = await table.getAll([keyOf(token), ...profileAndInterview(ownerId, interviewId)]);
      const [item, profile, interview = null] = found as [object | null, Profile | null, Interview | null];
      const link = linkFrom(item);
      if (!link || link.expiresAt * 1000 <= now) return null;
      return { link, profile: asConfigured(profile, configured), interview };
    },
  };
}

const keyOf = (token: string): Key => [`LINK#${createHash('sha256').update(token).digest('hex')}`, 'LINK'];
