import { createHash, randomBytes } from 'node:crypto';
import type { Interview } from '../interview/interview.ts';
import type { Language } from '../mail/language.ts';
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
  /** Epoch ms of the last notice about mail that could not be verified. */
  unverifiedNoticeAt: number | null;
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
    /** Deletes the owner's items, the profile last: until then it can be done again. */
    async erase(ownerId: string): Promise<void> {
      for (const kind of ['INTERVIEW#', 'ACCEPTANCE#', 'MESSAGE#', 'PROFILE'])
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
