import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Interview, KeptLink } from '../interview/interview.ts';
import { DAY_MS } from '../interview/standing.ts';
import { ownedKey } from './owned-items.ts';
import { asConfigured, type Configured, ownerIdOf, type Profile, profileAndInterview } from './owners.ts';
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

/** 32 random bytes in base64url, and the ULID of what it is about; a sign between them says that it is kept there. */
const TOKEN = /^[\w-]{43}([-_]?)([0-9A-HJKMNP-TV-Z]{26})$/;
const SIGN = { INTERVIEW: '-', ACCEPTANCE: '_' } as const;

/**
 * The interview that a token says it is about, or null: what a page shows can then be read together with the
 * link. It proves nothing: what the link opens is told by the link.
 */
export function interviewNamedIn(token: string): string | null {
  const [, sign, id = null] = TOKEN.exec(token) ?? [];
  return sign === SIGN.ACCEPTANCE ? null : id;
}

/** The key of the item that a token says to be kept in; null for one that has an item of its own. */
function placeOf(token: string, ownerId: string): Key | null {
  const [, sign, id = ''] = TOKEN.exec(token) ?? [];
  if (!sign) return null;
  return ownedKey(ownerId, sign === SIGN.ACCEPTANCE ? 'ACCEPTANCE' : 'INTERVIEW', id);
}

/** The link of a token within the item that it is kept in. */
function linkWithin(item: object | null, token: string): Link | null {
  const { ownerId, links = [] } = (item ?? {}) as { ownerId?: string; links?: KeptLink[] };
  const found = links.find(({ hash }) => hash === hashOf(token));
  return found ? linkFrom({ ...found, ownerId }) : null;
}

/** A link that is yet to be written, with the item that it is about. */
export interface LinkBeside {
  token: string;
  kept: KeptLink;
}

/**
 * Makes a link that is written with the item that it is about, and so costs no request of its own. Only for the
 * deployment's first owner: whose item another's token names is not known before it is found.
 * @param now epoch ms
 * @returns null for a link that is about no such item
 */
export function makeLinkBeside({ generation }: LinkOwner, scope: Scope, now: number): LinkBeside | null {
  const about = aboutOf(scope);
  if (!about) return null;
  const sign = scope.opens === 'acceptance' ? SIGN.ACCEPTANCE : SIGN.INTERVIEW;
  const token = `${randomBytes(32).toString('base64url')}${sign}${about}`;
  const expiresAt = Math.floor((now + LIVES_MS[scope.opens]) / 1000);
  return { token, kept: { hash: hashOf(token), scope, generation, madeAt: now, expiresAt } };
}

/**
 * Links: `LINK#<sha256 of the token>` / `LINK`. The token itself is stored nowhere.
 * @param configured what the deployment says of its owner
 */
export function links(table: Table, configured: Configured) {
  const firstId = ownerIdOf(configured.inboxAddress);
  const make = async (
    { ownerId, generation }: LinkOwner,
    wanted: { scope: Scope; livesMs: number }[],
    now: number,
  ): Promise<string[]> => {
    const made = wanted.map(({ scope, livesMs }) => {
      const about = 'interviewId' in scope ? aboutOf(scope) : '';
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
    async find(token: string): Promise<Link | null> {
      const place = placeOf(token, firstId);
      if (place) return linkWithin(await table.get<object>(place), token);
      return linkFrom(await table.get<object>(keyOf(token)));
    },
    /**
     * Deletes the links of an owner, wherever they lead.
     * @param but the key of one that stays, if any
     */
    removeAll: (ownerId: string, but: Key | null = null): Promise<void> =>
      table.removeWhere({ sk: 'LINK', ownerId }, but),
    /**
     * What a token opens, or null when it is unknown or has expired; in the same request the profile and the
     * interview that are likely its own.
     */
    async open(
      token: string,
      { ownerId, interviewId }: { ownerId: string; interviewId: string | null },
      now: number,
    ): Promise<Opened | null> {
      const place = placeOf(token, firstId);
      const beside = profileAndInterview(ownerId, interviewId);
      /** Nothing may be asked for twice in one request. */
      const known = beside.findIndex(([pk, sk]) => place?.[0] === pk && place[1] === sk);
      const keys = known < 0 ? [...beside, place ?? keyOf(token)] : beside;
      const found = await table.getAll(keys);
      const [profile, interview = null] = found.slice(0, beside.length) as [Profile | null, Interview?];
      const item = found[known < 0 ? beside.length : known] ?? null;
      const link = place ? linkWithin(item, token) : linkFrom(item);
      if (!link || link.expiresAt * 1000 <= now) return null;
      return { link, profile: asConfigured(profile, configured), interview };
    },
  };
}

/** The id of the interview or acceptance that a link is about; of other links none. */
function aboutOf(scope: Scope): string {
  if ('interviewId' in scope) return scope.interviewId;
  return scope.opens === 'acceptance' ? scope.acceptanceId : '';
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** The key of a link that has an item of its own. */
export const keyOf = (token: string): Key => [
  `LINK#${createHash('sha256').update(token).digest('hex')}`,
  'LINK',
];
