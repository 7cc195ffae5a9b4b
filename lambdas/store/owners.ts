import { createHash, randomBytes } from 'node:crypto';
import type { Company } from '../interview/company.ts';
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
  /** The tag of the secret address `inbox+<tag>@…` for filter forwards. */
  secretTag: string;
  /** Further addresses of the owner: invitations to them are theirs, and nothing is written to them. */
  aliases?: string[];
  /** The offers that the owner has accepted and not given back, newest last. */
  accepted?: AcceptedOffer[];
  /** What the owner has said of senders whose mail was unclear, newest last. */
  senders?: KnownSender[];
  /**
   * The last mails that several schedules may ask for, each by what it was about: all that waits on a day, what could not wait
   * longer, or what was set aside in a week.
   */
  told?: Partial<Record<'digest' | 'pressing' | 'aside', ToldMail>>;
  /** Epoch ms of the last notice about mail that could not be verified. */
  unverifiedNoticeAt: number | null;
}

/** A mail that is being sent (since `at`, epoch ms) or has been, so that two schedules of one moment do not both send it. */
export interface ToldMail {
  about: string;
  at: number;
  holder: string;
  sent: boolean;
}

/**
 * What mail from an address is about, in the owner's word: unclear mail about `hiring` is always asked about, of `nothing` it is
 * set aside without a question.
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
}

/** An accepted offer, as everything later needs it. */
export interface AcceptedOffer {
  acceptanceId: string;
  /** The offer's interview, or null for an offer from somewhere else. */
  interviewId: string | null;
  /** "Staff Engineer at Kiteworks", or the company, or null when neither is known. */
  title: string | null;
  company: Company;
}

export type Owners = ReturnType<typeof owners>;

const profileKey = (ownerId: string): Key => [`OWNER#${ownerId}`, 'PROFILE'];

/** The keys of a profile and, unless it is null, one of the owner's interviews, to be read together. */
export const profileAndInterview = (ownerId: string, interviewId: string | null): Key[] => [
  profileKey(ownerId),
  ...(interviewId ? [ownedKey(ownerId, 'INTERVIEW', interviewId)] : []),
];

/** Owner profiles: `OWNER#<id>` / `PROFILE`. An owner's id follows from the inbox address. */
export function owners(table: Table) {
  const get = (ownerId: string) => table.get<Profile>(...profileKey(ownerId));
  return {
    get,
    /** The profile and one of the owner's interviews (null asks for none), each null when it is not there. */
    async getWithInterview(
      ownerId: string,
      interviewId: string | null,
    ): Promise<{ profile: Profile | null; interview: Interview | null }> {
      const [profile, interview = null] = await table.getAll(profileAndInterview(ownerId, interviewId));
      return { profile: profile as Profile | null, interview: interview as Interview | null };
    },
    /** The profile, made at first use from what the deployment says of its owner. */
    async ensure(seed: Pick<Profile, 'email' | 'name' | 'timeZone' | 'inboxAddress'>): Promise<Profile> {
      const ownerId = ownerIdOf(seed.inboxAddress);
      const known = await get(ownerId);
      if (known) return known;
      const profile: Profile = {
        ...seed,
        ownerId,
        version: 1,
        secretTag: randomBytes(16).toString('hex'),
        unverifiedNoticeAt: null,
      };
      try {
        await table.put(...profileKey(ownerId), profile, IF_ABSENT);
        return profile;
      } catch (error) {
        const other = error instanceof ConflictError ? (error.current as Profile | null) : null;
        if (!other) throw error;
        return other;
      }
    },
    /**
     * Counts one more notice of a kind on an owner's day.
     * @param now epoch ms
     * @returns how many there have been
     */
    async countNotice({ ownerId, day, name }: NoticeDay, now: number): Promise<number> {
      const key = [`OWNER#${ownerId}`, `NOTICES#${day}`] as const;
      const first = { version: 1, counts: { [name]: 1 }, expiresAt: Math.floor(now / 1000) + 3 * 86_400 };
      try {
        await table.put(...key, first, IF_ABSENT);
        return 1;
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
        const counted = await updateVersioned<typeof first>(
          () => table.get(...key),
          (next, condition) => table.put(...key, next, condition),
          (it) => ({ ...it, counts: { ...it.counts, [name]: (it.counts[name] ?? 0) + 1 } }),
          error.current as typeof first | null,
        );
        return counted?.counts[name] ?? 1;
      }
    },
    /** Deletes the owner's items, the profile last: until then it can be done again. */
    async erase(ownerId: string): Promise<void> {
      for (const kind of ['INTERVIEW#', 'ACCEPTANCE#', 'MESSAGE#', 'NOTICES#', 'PROFILE'])
        await table.removeAll(`OWNER#${ownerId}`, kind);
    },
    update: (ownerId: string, change: (profile: Profile) => Profile) =>
      updateVersioned(
        () => get(ownerId),
        (next, condition) => table.put(...profileKey(ownerId), next, condition),
        change,
      ),
  };
}

/** The address that mailbox filters forward to: mail that comes there counts as the owner's. */
export const secretAddress = ({ inboxAddress, secretTag }: Profile) =>
  inboxAddress.replace('@', `+${secretTag}@`);

/** @param inboxAddress with or without a `+tag`; case does not matter */
export function ownerIdOf(inboxAddress: string): string {
  const plain = inboxAddress.toLowerCase().replace(/\+[^@]*@/, '@');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
