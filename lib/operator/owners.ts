import { isFirst, newProfile, ownerIdOf, type Profile } from '../../lambdas/store/owners.ts';
import { ConflictError } from '../../lambdas/store/table.ts';
import { isTimeZone } from '../../lambdas/time-zone.ts';
import { eraseEverything } from '../../lambdas/workflow/erase.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import { planAgain } from '../archive/follow-ups.ts';
import { OptionError } from './context.ts';

/**
 * What the operator says of an owner to be added; what is left out follows from the address and the first owner.
 */
export interface Wanted {
  email: string;
  name?: string | undefined;
  zone?: string | undefined;
  /** The local part at the deployment's domain, or the whole address. */
  inbox?: string | undefined;
  sender?: string | undefined;
}

/** RFC 5321 §4.5.3.1.1 gives a local part 64 octets, and the longest tag of ours takes 34 of them. */
const LONGEST = 30;
const LOCAL_PART = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
/** RFC 5321 §4.5.1 and RFC 2142: mail to them is for whoever runs the domain. */
const RESERVED = new Set(['postmaster', 'abuse', 'hostmaster', 'webmaster', 'mailer-daemon']);

/**
 * Adds an owner, or opens the post-box of one who was removed again.
 * @param now epoch ms
 * @throws OptionError that says what cannot be right, or whose an address is
 */
export async function addOwner(services: Services, wanted: Wanted, now: number): Promise<Profile> {
  const profile = profileOf(services, wanted);
  const all = await allOwners(services);
  const known = all.find(({ ownerId }) => ownerId === profile.ownerId);
  if (known?.closed !== undefined && known.email === profile.email) {
    const opened = await services.owners.setClosed(known.ownerId, null);
    await planAgain(services, opened ?? known, now);
    return opened ?? known;
  }
  refuseTaken(profile, all);
  try {
    await services.owners.create(profile);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new OptionError(`Somebody has just taken ${profile.inboxAddress} or ${profile.senderAddress}.`);
  }
  await services.schedules.plan({ kind: 'welcome', ownerId: profile.ownerId }, now, now);
  return profile;
}

/** Whose an address is, is known before anything is written: nobody gets another's mail. */
function refuseTaken(profile: Profile, all: Profile[]): void {
  const boxOf = ({ inboxAddress, closed }: Profile) =>
    `${inboxAddress}${closed === undefined ? '' : ', which was removed and is kept'}`;
  const same = all.find(({ email }) => email === profile.email);
  if (same) throw new OptionError(`${profile.email} has a post-box already: ${boxOf(same)}.`);
  for (const [option, address] of [
    ['inbox', profile.inboxAddress],
    ['sender', profile.senderAddress],
  ] as const) {
    const holder = all.find((it) => [it.inboxAddress, it.senderAddress].includes(address));
    if (holder)
      throw new OptionError(
        `${address} is taken: it belongs to the post-box ${boxOf(holder)}. Choose another: --${option} NAME`,
      );
  }
}

function profileOf({ owner }: Services, { email: said, name, zone, inbox, sender }: Wanted): Profile {
  const domain = domainOf(owner.inboxAddress);
  const email = said.trim().toLowerCase();
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(email))
    throw new OptionError(`“${said}” is no mail address; it should look like jo@example.org.`);
  if (domainOf(email) === domain)
    throw new OptionError(`${email} is at Bowout’s own domain. Say where this person reads their mail.`);
  const timeZone = zone?.trim() || owner.timeZone;
  if (!isTimeZone(timeZone))
    throw new OptionError(`“${timeZone}” is no IANA time zone; it should look like Europe/Berlin.`);
  if (name !== undefined && !/^[^\r\n<>]{1,80}$/.test(name.trim()))
    throw new OptionError(`“${name}” cannot be a name: at most 80 letters, on one line, without < and >.`);
  const local = localPartOf(email);
  const inboxAddress = addressAt(domain, { option: 'inbox', said: inbox ?? `${local}-inbox` });
  const senderAddress = addressAt(domain, { option: 'sender', said: sender ?? local });
  if (inboxAddress === senderAddress)
    throw new OptionError(
      `${inboxAddress} cannot be both: forwards come to the inbox, letters leave from the sender.`,
    );
  return newProfile({ email, name: name?.trim() ?? null, timeZone, inboxAddress, senderAddress });
}

const domainOf = (address: string) => address.split('@').at(-1) ?? '';

/** "jo.park+jobs@example.org" is jo.park here. */
const localPartOf = (email: string) =>
  (email.split(/[@+]/)[0] ?? '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/[._-]{2,}/g, '-')
    .slice(0, LONGEST - '-inbox'.length)
    .replace(/^[._-]+|[._-]+$/g, '') || 'owner';

function addressAt(domain: string, { option, said }: { option: 'inbox' | 'sender'; said: string }): string {
  const [local = '', at = domain] = said.trim().toLowerCase().split('@');
  if (at !== domain)
    throw new OptionError(`--${option} is “${said}”; it has to be at ${domain}, where Bowout receives mail.`);
  if (!LOCAL_PART.test(local) || local.length > LONGEST)
    throw new OptionError(
      `--${option} is “${said}”; it should look like jo-inbox: letters a to z, digits, single dots and ` +
        `hyphens within, at most ${LONGEST}.`,
    );
  if (RESERVED.has(local))
    throw new OptionError(
      `${local}@${domain} is for whoever runs the domain. Choose another: --${option} NAME`,
    );
  return `${local}@${domain}`;
}

/**
 * All owners, the deployment's first one as the deployment says now, also before anything is kept of them;
 * removed ones too.
 */
export async function allOwners({ owners, owner }: Services): Promise<Profile[]> {
  const others = (await owners.list()).filter(({ ownerId }) => !isFirst(ownerId, owner));
  const first = (await owners.get(ownerIdOf(owner.inboxAddress))) ?? newProfile(owner);
  return [first, ...others.toSorted((a, b) => a.inboxAddress.localeCompare(b.inboxAddress))];
}

/**
 * The owner whom the operator names: by inbox (its local part is enough), sender, own address or id.
 * @throws OptionError
 */
export async function ownerNamed(services: Services, name: string | undefined): Promise<Profile> {
  if (!name)
    throw new OptionError(
      'Say whose post-box: its inbox, such as jo-inbox. All of them: npm run owner -- list',
    );
  const wanted = name.trim().toLowerCase();
  const found = (await allOwners(services)).find(({ ownerId, email, inboxAddress, senderAddress }) =>
    [ownerId, email, inboxAddress, senderAddress, inboxAddress.split('@')[0]].includes(wanted),
  );
  if (!found) throw new OptionError(`Nobody has the post-box “${name}”. All of them: npm run owner -- list`);
  return found;
}

/**
 * Closes a post-box. What is kept stays until it is erased; `add` opens it again.
 * @param now epoch ms
 * @throws OptionError for the first owner, and while a letter leaves
 */
export async function removeOwner(services: Services, profile: Profile, now: number): Promise<void> {
  if (isFirst(profile.ownerId, services.owner))
    throw new OptionError(
      `${profile.inboxAddress} is the deployment’s own post-box and goes with it: npm run destroy. Another ` +
        'owner for it: npm run deploy -- --owner you@example.com',
    );
  const interviews = await services.interviews.list(profile.ownerId);
  const leaving = interviews.some(({ drafts }) =>
    drafts.some(({ state }) => state === 'approved' || state === 'sending'),
  );
  if (leaving)
    throw new OptionError('A letter is about to leave from there. Please try again in two minutes.');
  await services.owners.setClosed(profile.ownerId, now);
}

/** How much there was of an owner. */
export interface ErasedCounts {
  interviews: number;
  messages: number;
}

/**
 * Deletes everything of an owner, then looks whether anything is left.
 * @param now epoch ms
 * @throws OptionError when something is left, so that it can be done again
 */
export async function eraseOwner(services: Services, profile: Profile, now: number): Promise<ErasedCounts> {
  const { ownerId } = profile;
  const had = await kept(services, ownerId);
  await eraseEverything({ services, profile, now });
  const left = await kept(services, ownerId);
  if (left.interviews || left.messages || left.acceptances)
    throw new OptionError('Something came in meanwhile and is left. Erase again.');
  return had;
}

async function kept({ interviews, messages, acceptances }: Services, ownerId: string) {
  const [a, b, c] = await Promise.all([interviews, messages, acceptances].map((it) => it.list(ownerId)));
  return { interviews: a?.length ?? 0, messages: b?.length ?? 0, acceptances: c?.length ?? 0 };
}
