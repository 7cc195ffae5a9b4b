import { createHash, randomBytes } from 'node:crypto';
import type { Offer } from '../interview/hold.ts';
import type { Interview } from '../interview/interview.ts';
import type { Language } from '../mail/words/languages.ts';
import { ownedKey } from './owned-items.ts';
import { ConflictError, IF_ABSENT, type Key, type Table, updateVersioned } from './table.ts';

export interface Profile {
  ownerId: string;
  version: number;
  /** Where the owner's mail goes and comes from. */
  email: string;
  /** The name that signs drafts; null until it is configured or read from the owner's own From. */
  name: string | null;
  /** What stands below the closing of a draft; without it name, telephone and LinkedIn do. */
  signature?: string | null;
  phone?: string | null;
  linkedIn?: string | null;
  /** The language of drafts; null follows the recruiter. */
  language?: Language | null;
  formality?: 'formal' | 'informal';
  /** Somebody whom the owner likes to recommend. */
  referral?: { name: string; contact: string } | null;
  /** Calendar months from a withdrawal to its nudge. */
  nudgeMonths?: number;
  /** The owner's own templates, by `kind/situation.language`. */
  templates?: Record<string, string>;
  /** IANA zone that follow-ups are planned in. */
  timeZone: string;
  inboxAddress: string;
  /** The address at the deployment's domain that letters come from. */
  senderAddress: string;
  /** The tag of the secret address `inbox+<tag>@…` for filter forwards. */
  secretTag: string;
  /** The links that carry it open something; those of another one never do again. Shown to nobody. */
  generation: string;
  /** When a mail made it, epoch ms; absent where none did, or an earlier program wrote it. */
  madeAt?: number;
  /** When a page was last asked for a fresh home link, epoch ms. */
  renewedAt?: number;
  /** Further addresses of the owner: invitations to them are theirs, and nothing is written to them. */
  aliases?: string[];
  /** The offers that the owner has accepted and not given back, newest last. */
  accepted?: AcceptedOffer[];
  /** What the owner has said of senders whose mail was unclear, newest last. */
  senders?: KnownSender[];
  /**
   * The last mails that several schedules may ask for, each by what it was about: all that waits on a day,
   * what could not wait longer, or what was set aside in a week.
   */
  told?: Partial<Record<'digest' | 'pressing' | 'aside', ToldMail>>;
  /** How many offers were accepted on the last of the owner's days on which one was. */
  acceptedOn?: { day: string; times: number };
  /** What the deployment said of its owner when this was written: what it says anew counts from then on. */
  configured?: Configured;
  /** Since when everything of this owner is being deleted (epoch ms); nothing new is begun meanwhile. */
  erasing?: number;
  /** Since when the operator has closed this post-box (epoch ms): what is kept stays, and nothing is done. */
  closed?: number;
}

/** What a deployment, or the environment on one machine, says of its first owner. */
export interface Configured {
  email: string;
  name: string | null;
  timeZone: string;
  inboxAddress: string;
  senderAddress: string;
}

/**
 * A mail that is being sent (since `at`, epoch ms) or has been, so that two schedules of one moment do not
 * both send it.
 */
export interface ToldMail {
  about: string;
  at: number;
  holder: string;
  sent: boolean;
}

/**
 * What mail from an address is about, in the owner's word: unclear mail about `hiring` is always asked about,
 * of `nothing` it is set aside without a question.
 */
export interface KnownSender {
  /** In lower case. */
  address: string;
  about: 'hiring' | 'nothing';
}

/** An owner's day and a kind of notice. */
interface NoticeDay {
  ownerId: string;
  /** "2026-11-28". */
  day: string;
  name: string;
  /** What causes it: tried again, it is counted once. */
  of?: string | undefined;
}

/** An accepted offer, as everything later needs it. */
export interface AcceptedOffer extends Offer {
  /** The offer's interview, or null for an offer from somewhere else. */
  interviewId: string | null;
  /** "Staff Engineer at Kiteworks", or the company, or null when neither is known. */
  title: string | null;
  /**
   * The one interview with a letter that it asked for, where it left nothing else to decide: the page of that
   * letter has no others to look for. Absent as soon as there are.
   */
  alone?: string;
}

export type Owners = ReturnType<typeof owners>;

const profileKey = (ownerId: string): Key => [`OWNER#${ownerId}`, 'PROFILE'];

/** The keys of a profile and, unless it is null, one of the owner's interviews, to be read together. */
export const profileAndInterview = (ownerId: string, interviewId: string | null): Key[] => [
  profileKey(ownerId),
  ...(interviewId ? [ownedKey(ownerId, 'INTERVIEW', interviewId)] : []),
];

/** Whose sender address one is; that of the deployment's first owner needs none. */
interface SenderItem {
  ownerId: string;
}

const senderKey = (addressId: string): Key => [`SENDER#${addressId}`, 'SENDER'];

/**
 * A profile as it counts now. That of the first owner follows the deployment; one of theirs from before the
 * deployment changed its domain keeps its things, and writes from where SES sends now. That of an owner whom
 * the operator added is as it was written; one that the operator has closed is nobody's.
 */
export function asConfigured(stored: Profile | null, configured: Configured): Profile | null {
  if (!stored) return null;
  if (isFirst(stored.ownerId, configured)) return asFirst(stored, configured);
  if (stored.closed !== undefined) return null;
  const { email, inboxAddress, senderAddress } = configured;
  return stored.email === email ? { ...stored, inboxAddress, senderAddress } : stored;
}

/** Whether an owner is the one that the deployment names. */
export const isFirst = (ownerId: string, { inboxAddress }: Configured) => ownerId === ownerIdOf(inboxAddress);

/**
 * The address is always the deployment's, or a mistaken one would keep the owner's links going to somebody
 * else for ever; a name or zone that is said anew replaces what was kept.
 */
function asFirst(stored: Profile, configured: Configured): Profile {
  const before = stored.configured;
  const { email, name, timeZone, inboxAddress, senderAddress } = configured;
  return {
    ...stored,
    email,
    inboxAddress,
    senderAddress,
    name: before && before.name !== name ? name : (stored.name ?? name),
    timeZone: before && before.timeZone !== timeZone ? timeZone : stored.timeZone,
    configured,
  };
}

/** What the profile of the deployment's first owner begins as. */
export const firstProfile = (configured: Configured): Profile => ({
  ...newProfile(configured),
  configured,
});

/** What the profile of an owner begins as. */
export const newProfile = (said: Configured): Profile => ({
  ...said,
  ownerId: ownerIdOf(said.inboxAddress),
  version: 1,
  secretTag: randomBytes(16).toString('hex'),
  generation: newGeneration(),
});

/** What no link carries yet. */
export const newGeneration = () => randomBytes(16).toString('hex');

/**
 * Owner profiles: `OWNER#<id>` / `PROFILE`. An owner's id follows from the inbox address.
 * @param configured what the deployment says of its owner
 */
export function owners(table: Table, configured: Configured) {
  const stored = (ownerId: string) => table.get<Profile>(profileKey(ownerId));
  const get = async (ownerId: string) => asConfigured(await stored(ownerId), configured);
  const firstId = ownerIdOf(configured.inboxAddress);
  const senderId = ownerIdOf(configured.senderAddress);
  return {
    get,
    /**
     * Whose inbox or sender addresses some are; without a tag or with one. One request, and a second one for
     * the sender address of an owner whom the operator added.
     */
    async at(addresses: string[]): Promise<Profile[]> {
      const ids = [...new Set(addresses.map(ownerIdOf).map((id) => (id === senderId ? firstId : id)))];
      const found = new Map<string, Profile | null>();
      const keep = (items: (object | null)[]) => {
        for (const item of items as (Profile | null)[])
          if (item) found.set(item.ownerId, asConfigured(item, configured));
      };
      if (ids.length === 1 && ids[0] === firstId) keep([await stored(firstId)]);
      else
        for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
          const some = ids.slice(from, from + MOST_AT_ONCE);
          const items = await table.getAll([...some.map(profileKey), ...some.map(senderKey)]);
          keep(items.slice(0, some.length));
          const senders = items.slice(some.length) as (SenderItem | null)[];
          const named = senders.flatMap((it) => (it && !found.has(it.ownerId) ? [it.ownerId] : []));
          if (named.length) keep(await table.getAll([...new Set(named)].map(profileKey)));
        }
      return [...found.values()].filter((profile) => profile !== null);
    },
    /** The profile and one of the owner's interviews (null asks for none), each null when it is not there. */
    async getWithInterview(
      ownerId: string,
      interviewId: string | null,
    ): Promise<{ profile: Profile | null; interview: Interview | null }> {
      const [profile, interview = null] = await table.getAll(profileAndInterview(ownerId, interviewId));
      return {
        profile: asConfigured(profile as Profile | null, configured),
        interview: interview as Interview | null,
      };
    },
    /**
     * The profile, made at first use from what a deployment says of its owner.
     * @param madeAt epoch ms, where a mail makes it
     */
    async ensure(seed: Configured, madeAt?: number): Promise<Profile> {
      const known = await get(ownerIdOf(seed.inboxAddress));
      if (known) return known;
      const profile = { ...firstProfile(seed), ...(madeAt === undefined ? {} : { madeAt }) };
      try {
        await table.put(profileKey(profile.ownerId), profile, IF_ABSENT);
        return profile;
      } catch (error) {
        const other = error instanceof ConflictError ? (error.current as Profile | null) : null;
        if (!other) throw error;
        return asFirst(other, configured);
      }
    },
    /**
     * Counts one more notice of a kind on an owner's day.
     * @param now epoch ms
     * @returns how many there have been
     */
    countNotice({ ownerId, day, name, of }: NoticeDay, now: number): Promise<number> {
      const expiresAt = Math.floor(now / 1000) + 3 * 86_400;
      return table.count([`OWNER#${ownerId}`, `NOTICES#${day}`], { counted: name, by: of }, expiresAt);
    },
    /** All owners that the table knows, as they are kept, closed ones too. It reads the whole table. */
    list: () => table.scan<Profile>({ sk: 'PROFILE' }),
    /**
     * Keeps an owner whom the operator adds. Cut off in between, the same again goes on.
     * @throws ConflictError when one of the addresses is another's
     */
    async create(profile: Profile): Promise<void> {
      const { ownerId, senderAddress } = profile;
      const sender: SenderItem = { ownerId };
      await table.put(senderKey(ownerIdOf(senderAddress)), sender, IF_ABSENT).catch((error: unknown) => {
        const holder = error instanceof ConflictError ? (error.current as SenderItem | null) : null;
        if (holder?.ownerId !== ownerId) throw error;
      });
      await table.put(profileKey(ownerId), profile, IF_ABSENT);
    },
    /**
     * Closes the post-box of an owner, or opens it again (null): mail, links and schedules find it or not.
     * @param closed epoch ms
     */
    setClosed: (ownerId: string, closed: number | null) =>
      updateVersioned<Profile>(
        {
          load: () => stored(ownerId),
          save: (next, condition) => table.put(profileKey(ownerId), next, condition),
        },
        ({ closed: _, ...profile }) => (closed === null ? profile : { ...profile, closed }),
      ),
    /**
     * Deletes the owner's items, the profile last: until then it can be done again.
     * @param link the key of the link by which it was asked for, if any: it goes with the profile, in one request
     */
    async erase(ownerId: string, link: Key | null = null): Promise<void> {
      const known = await stored(ownerId);
      const sender = senderKey(known ? ownerIdOf(known.senderAddress) : '');
      const holder = await table.get<SenderItem>(sender);
      if (holder?.ownerId === ownerId) await table.remove(sender);
      for (const kind of ['INTERVIEW', 'ACCEPTANCE#', 'MESSAGE#', 'NOTICES#'])
        await table.removeAll(`OWNER#${ownerId}`, kind);
      await table.remove(profileKey(ownerId), ...(link ? [link] : []));
    },
    /**
     * @param known the profile where it has just been read; only for a change that does not decide by what may
     * have become of it since
     */
    update: (ownerId: string, change: (profile: Profile) => Profile, known?: Profile) =>
      updateVersioned<Profile>(
        {
          load: () => get(ownerId),
          save: async (next, condition) => {
            try {
              await table.put(profileKey(ownerId), next, condition);
            } catch (error) {
              if (!(error instanceof ConflictError)) throw error;
              throw new ConflictError(asConfigured(error.current as Profile | null, configured));
            }
          },
        },
        change,
        known,
      ),
  };
}

/** Two keys each: Amazon DynamoDB Developer Guide, "BatchGetItem", takes 100. */
const MOST_AT_ONCE = 50;

/** The address that mailbox filters forward to: mail that comes there counts as the owner's. */
export const secretAddress = ({ inboxAddress, secretTag }: Profile) =>
  inboxAddress.replace('@', `+${secretTag}@`);

/** @param inboxAddress with or without a `+tag`; case does not matter */
export function ownerIdOf(inboxAddress: string): string {
  const plain = inboxAddress.toLowerCase().replace(/\+[^@]*@/, '@');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
