import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import type { AsyncInvoke } from '../async-invoke.ts';
import { isRecord, readSound } from '../damage.ts';
import { writeDurably } from '../files.ts';
import { addressesIn, fieldsIn, headerOf, receiptEvent, type Verdicts } from '../receipt.ts';
import { inboxAddressOf, type MailAccount } from './account.ts';
import { type Folders, holds } from './imap.ts';
import { openTaken } from './taken.ts';
import { type Whose, whoseIs } from './whose.ts';

export interface PickupOptions {
  account: MailAccount;
  dataDir: string;
  /** Where the receipt rule's S3 action puts raw mail. */
  mailDirectory: string;
  receive: Pick<AsyncInvoke, 'add' | 'idle'>;
  /** A mail that went out, by its Message-ID; null where it is none of ours. */
  find(messageId: string): Buffer | null;
  onProgress(progress: Progress): void;
  /** What else is to be done on the connection, after each mail: many may take hours. */
  between(client: ImapFlow, folders: Folders): Promise<void>;
  /** Whether to end between two mails. */
  isStopping(): boolean;
}

/** How far a folder has been taken in. */
export interface Progress {
  done: number;
  total: number;
}

export interface Pickup {
  /** Takes in what is new. @throws where the connection ends; what was not taken is taken the next time */
  pass(client: ImapFlow, folders: Folders): Promise<void>;
}

/** What is known of the folder and the inbox, as long as their UIDVALIDITY stays (RFC 9051 §2.3.1.1). */
interface Places {
  folder: FolderPlace;
  inbox: { uidValidity: string; next: number };
}

interface FolderPlace {
  uidValidity: string;
  /** What has a UID below this lay there before the first look: of it the owner says how far back to go. */
  before: number;
  /** The UIDs of mails that are dealt with and still there. */
  dealt: number[];
}

/** A mail as the server has it. */
interface Found {
  uid: number;
  raw: Buffer;
}

/** SES takes inbound mail of up to 40 MB (SES Developer Guide, "Service quotas"). */
const MOST_BYTES = 40 * 1024 * 1024;
/** A server may write its whole list of a folder for each move: one by one, ten thousand take hours. */
const MOVED_AT_ONCE = 50;
/** The mark of mails that are dealt with and cannot be moved. */
const DEALT = '$BowoutDone';
/** A mail of the owner's is in their Sent folder by then, whatever program they use. */
const PROVEN_WITHIN_MS = 10 * 60_000;

/** The owner's mailbox has looked for viruses and spam before; what they moved here they want to be read. */
const VERDICTS: Verdicts = { spf: 'PASS', dkim: 'GRAY', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS' };

/**
 * Takes mail out of the owner's mailbox as SES would hand it over: kept on disk before anything reads it,
 * each once. Then it goes to the folder "Done", or is marked where the server cannot move; nothing is deleted.
 */
export function pickup(options: PickupOptions): Pickup {
  const { account, dataDir, receive, isStopping } = options;
  const file = join(dataDir, 'mailbox', 'places.json');
  const taken = openTaken(dataDir);
  const waitingForProof = new Map<string, number>();
  const keep = (places: Places) => writeDurably(file, JSON.stringify(places));

  const takeOne = async (client: ImapFlow, folders: Folders, raw: Buffer): Promise<boolean> => {
    const hash = createHash('sha256').update(raw).digest('hex');
    if (taken.has(hash)) return true;
    const whose = ofUs(raw, options) ? null : whoseIs(raw, account);
    const arrival = whose && (await arrivalOf(client, folders, whose));
    if (arrival === 'later') return false;
    if (arrival) {
      const messageId = hash.slice(0, 40);
      writeDurably(join(options.mailDirectory, messageId), raw);
      const event = receiptEvent({ messageId, raw, source: account.address, ...arrival });
      receive.add(`${Date.now()}-${messageId}`, event);
    }
    taken.add(hash);
    await receive.idle();
    return true;
  };
  /** How a mail comes to the function; null for one that says nothing to Bowout. */
  const arrivalOf = async (
    client: ImapFlow,
    folders: Folders,
    whose: Whose,
  ): Promise<{ recipients: string[]; verdicts: Verdicts } | 'later' | null> => {
    const inbox = inboxAddressOf(account);
    /** With the mailbox as its envelope's sender it counts as what a rule of the owner's passes on. */
    if (whose.by === 'others') return { recipients: [inbox], verdicts: VERDICTS };
    if (whose.by === 'owner-to-others') return null;
    const about = whose.answers.flatMap((id) => replyAddressOf(options.find(id)))[0];
    const recipients = whose.to.length ? whose.to : [about ?? inbox];
    const id = whose.messageId;
    if (id && (await holds(client, folders.sent, id)))
      return { recipients, verdicts: { ...VERDICTS, dkim: 'PASS', dmarc: 'PASS' } };
    const since = waitingForProof.get(id ?? '') ?? performance.now();
    waitingForProof.set(id ?? '', since);
    if (performance.now() - since < PROVEN_WITHIN_MS) return 'later';
    return { recipients, verdicts: { ...VERDICTS, spf: 'GRAY' } };
  };

  /** @returns whether it is dealt with */
  const takeFromFolder = async (
    client: ImapFlow,
    folders: Folders,
    { uid, uidValidity }: { uid: number; uidValidity: string },
  ): Promise<boolean> => {
    const found = await inFolder(client, folders.in, (it) =>
      it.uidValidity === uidValidity ? fetchOne(client, uid) : null,
    );
    return found !== null && takeOne(client, folders, found.raw);
  };
  const passFolder = async (client: ImapFlow, folders: Folders, places: Places): Promise<void> => {
    const opened = await inFolder(client, folders.in, async ({ uidValidity, uidNext }) => {
      const known = places.folder.uidValidity === uidValidity ? places.folder : null;
      const place = known ?? { uidValidity, before: uidNext, dealt: [] };
      const all = await uidsOf(client, { deleted: false, draft: false });
      const old = account.since
        ? new Set(await uidsOf(client, { uid: `1:${place.before}`, before: account.since }))
        : new Set<number>();
      const isOld = (uid: number) => uid < place.before && old.has(uid);
      const marked = new Set(await uidsOf(client, { keyword: DEALT }).catch(() => []));
      const present = new Set(all);
      const dealt = place.dealt.filter((uid) => present.has(uid));
      const done = new Set(dealt);
      const isDealt = (uid: number) => marked.has(uid) || done.has(uid);
      return { place: { ...place, dealt }, uids: all.filter((uid) => !isOld(uid) && !isDealt(uid)) };
    });
    const { place, uids } = opened;
    places.folder = place;
    keep(places);
    const dealt: number[] = [];
    const putDealtAway = async () => {
      const some = dealt.splice(0);
      if (!some.length || (await inFolder(client, folders.in, () => putAway(client, folders, some)))) return;
      place.dealt.push(...some);
      keep(places);
    };
    for (const [done, uid] of uids.entries()) {
      if (isStopping()) break;
      options.onProgress({ done, total: uids.length });
      try {
        const { uidValidity } = place;
        if (await takeFromFolder(client, folders, { uid, uidValidity })) dealt.push(uid);
      } catch (error) {
        /** One mail that cannot be read must not keep the others from it. */
        if (!client.usable) throw error;
        console.error(`A mail in the folder waits: ${(error as Error).message}`);
      }
      if (dealt.length >= MOVED_AT_ONCE) await putDealtAway();
      await options.between(client, folders);
    }
    await putDealtAway();
    options.onProgress({ done: uids.length, total: uids.length });
  };

  /** Of the inbox only what the owner wrote to themselves is looked at, and of it what is for Bowout. */
  const passInbox = async (client: ImapFlow, folders: Folders, places: Places): Promise<void> => {
    const { uids, uidValidity, uidNext } = await inFolder(client, 'INBOX', async (it) => {
      const next = places.inbox.uidValidity === it.uidValidity ? places.inbox.next : it.uidNext;
      const range = { uid: `${next}:*`, from: account.address, deleted: false };
      const uids = next < it.uidNext ? await uidsOf(client, range) : [];
      return { ...it, uids: uids.filter((uid) => uid >= next) };
    });
    let next = uidNext;
    for (const uid of uids) {
      const found = await inFolder(client, 'INBOX', () => fetchOne(client, uid));
      const isForUs = found !== null && speaksToUs(found.raw, options);
      if (isForUs && !(await takeOne(client, folders, found.raw))) next = Math.min(next, uid);
    }
    places.inbox = { uidValidity, next };
    keep(places);
  };
  return {
    async pass(client, folders) {
      const places = readSound(file, isPlaces) ?? {
        folder: { uidValidity: '', before: 0, dealt: [] },
        inbox: { uidValidity: '', next: 0 },
      };
      await passInbox(client, folders, places);
      await passFolder(client, folders, places);
    },
  };
}

/** Whether a mail of the owner's own in the inbox is for Bowout: to its address, or in answer to a notice. */
function speaksToUs(raw: Buffer, options: PickupOptions): boolean {
  if (ofUs(raw, options) || isAutomatic(raw)) return false;
  const whose = whoseIs(raw, options.account);
  if (whose.by !== 'owner') return false;
  return whose.to.length > 0 || whose.answers.some((id) => options.find(id) !== null);
}

/** What a program writes in the owner's name is not their word (RFC 3834 §5). */
const isAutomatic = (raw: Buffer): boolean =>
  fieldsIn(headerOf(raw), 'auto-submitted').some((value) => /^auto-(?:generated|replied)/i.test(value));

/** A notice or letter of ours, which a label on a whole conversation brings back. */
const ofUs = (raw: Buffer, { find }: PickupOptions): boolean =>
  fieldsIn(headerOf(raw), 'message-id').some((id) => find(id) !== null);

/** Where the reply to a notice of ours goes, which says what it is about. */
const replyAddressOf = (sent: Buffer | null): string[] =>
  sent ? addressesIn(fieldsIn(headerOf(sent), 'reply-to')).slice(0, 1) : [];

interface Opened {
  uidValidity: string;
  uidNext: number;
}

/** Does something while a folder is open. */
async function inFolder<T>(
  client: ImapFlow,
  folder: string,
  work: (opened: Opened) => T | Promise<T>,
): Promise<T> {
  const lock = await client.getMailboxLock(folder);
  try {
    if (!client.mailbox) throw new Error('the connection ended');
    const { uidValidity, uidNext } = client.mailbox;
    return await work({ uidValidity: String(uidValidity), uidNext });
  } finally {
    lock.release();
  }
}

/** @throws Error where the server does not answer: an empty answer would be taken for an empty folder */
async function uidsOf(client: ImapFlow, query: object): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error('the folder cannot be searched');
  return found.toSorted((a, b) => a - b);
}

/** A mail, or null where it is not there any more, or larger than any mail that can be taken in. */
async function fetchOne(client: ImapFlow, uid: number): Promise<Found | null> {
  const about = await client.fetchOne(String(uid), { size: true, uid: true }, { uid: true });
  if (!about) return null;
  if ((about.size ?? 0) > MOST_BYTES) {
    console.error(`A mail of ${about.size} bytes in the folder is too large, and stays there.`);
    return null;
  }
  const found = await client.fetchOne(String(uid), { source: true }, { uid: true });
  const source = found ? found.source : undefined;
  return source ? { uid, raw: Buffer.from(source) } : null;
}

/**
 * Moves mails to the folder for what is done. A server that cannot move would have to copy and delete: there
 * they are marked and stay.
 * @returns whether they are gone from their folder
 */
async function putAway(client: ImapFlow, folders: Folders, uids: number[]): Promise<boolean> {
  const move = () => client.messageMove(uids, folders.done, { uid: true });
  if (client.capabilities.has('MOVE')) {
    if (await move()) return true;
    /** Its owner has taken the folder away. */
    await client.mailboxCreate(folders.done).catch(() => undefined);
    if (await move()) return true;
  }
  await client.messageFlagsAdd(uids, [DEALT], { uid: true });
  return false;
}

const isPlaces = (json: unknown): json is Places =>
  isRecord(json) &&
  isRecord(json.folder) &&
  typeof json.folder.uidValidity === 'string' &&
  typeof json.folder.before === 'number' &&
  Array.isArray(json.folder.dealt) &&
  isRecord(json.inbox) &&
  typeof json.inbox.uidValidity === 'string' &&
  typeof json.inbox.next === 'number';
