import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import { isRecord } from '../damage.ts';
import type { Outcome, Outgoing, Post } from '../post.ts';
import type { MailAccount } from './account.ts';
import { type Folders, holds } from './imap.ts';
import { openSpool, type Spool } from './spool.ts';
import type { Submission } from './submission.ts';

export interface OwnerPostOptions {
  account: MailAccount;
  dataDir: string;
  /** Hands a letter to the owner's SMTP server. */
  submit(mail: Submission): Promise<Outcome>;
  /** Something waits to be put into the mailbox. */
  onWaiting(): void;
}

/** The owner's own mailbox as the post: letters leave by SMTP, notices are put into the inbox by IMAP. */
export interface OwnerPost extends Post {
  /** Puts into the mailbox what waits, and looks what became of letters whose answer was lost. */
  deliver(client: ImapFlow, folders: Folders): Promise<void>;
  /** Whether something still waits for its time in the mailbox. */
  isWaiting(): boolean;
}

/** Providers that keep letters in the Sent folder by themselves have done so by then. */
const COPY_AFTER_MS = 10_000;
/** A letter whose answer was lost is looked for in the Sent folder so long; then only the owner can know. */
const LOOK_FOR_MS = 24 * 3_600_000;

/**
 * What leaves is on disk before it does. A letter is handed over once; of one whose answer was lost, or that
 * a crash cut off, only the Sent folder is asked whether it has left. A notice has its Message-ID, so it is
 * put into the mailbox once, however often that is begun.
 */
export function ownerPost({ account, dataDir, submit, onWaiting }: OwnerPostOptions): OwnerPost {
  const spool = (name: string) => openSpool(join(dataDir, 'mailbox', name));
  const notices = spool('notices');
  const letters = spool('letters');
  const copies = spool('copies');
  const onTheirWay = new Set<string>();
  let settle: (mail: Outgoing) => void = () => undefined;
  let count = 0;
  const nameOf = (id: string) => {
    const stamp = new Date().toISOString().replace(/[-:]/g, '');
    return `${stamp}-${String(++count).padStart(4, '0')}-${id.split('@')[0]}`;
  };

  const post = async (mail: Outgoing): Promise<Outcome> => {
    const name = nameOf(mail.id);
    letters.add(name, textOf(mail));
    onTheirWay.add(name);
    try {
      const outcome = await submit(mail);
      if (outcome.state === 'unknown') return outcome;
      if (outcome.state === 'taken') {
        copies.add(name, mail.raw);
        settle(mail);
      }
      letters.remove(name);
      return outcome;
    } finally {
      onTheirWay.delete(name);
      onWaiting();
    }
  };
  return {
    domain: account.address.split('@')[1] ?? '',
    onTaken(then) {
      settle = then;
    },
    isWaiting: () => [notices, copies, letters].some((each) => each.names().length > 0),
    async hand(mail) {
      const kind = kindOf(mail, account);
      if (kind === 'letter') return post(mail);
      if (kind === 'neither')
        return { state: 'refused', passes: false, says: `This mailbox is that of ${account.address}.` };
      notices.add(nameOf(mail.id), asNotice(mail.raw, account));
      settle(mail);
      onWaiting();
      return { state: 'taken' };
    },
    async deliver(client, folders) {
      for (const name of notices.names()) await putOnce(client, { spool: notices, name, folder: 'INBOX' });
      for (const name of copies.names())
        if (copies.age(name) > COPY_AFTER_MS)
          await putOnce(client, { spool: copies, name, folder: folders.sent, flags: ['\\Seen'] });
      for (const name of letters.names().filter((it) => !onTheirWay.has(it))) {
        const mail = mailIn(letters.read(name).toString('utf8'));
        if (mail && (await holds(client, folders.sent, `<${mail.id}>`))) settle(mail);
        else if (mail && letters.age(name) < LOOK_FOR_MS) continue;
        letters.remove(name);
      }
    },
  };
}

/** A letter goes to a recruiter, a notice to the owner; anything else has no business in this mailbox. */
function kindOf({ tags, from, to }: Outgoing, { address }: MailAccount): 'letter' | 'notice' | 'neither' {
  if (to.toLowerCase() === address) return 'notice';
  return tags.draft && from.toLowerCase() === address ? 'letter' : 'neither';
}

/** Where a mail is to be put, by IMAP APPEND. */
interface Put {
  spool: Spool;
  name: string;
  folder: string;
  flags?: string[];
}

/**
 * A mail is in the folder afterwards, once: the provider may have put it there, or an earlier attempt whose
 * answer was lost.
 */
async function putOnce(client: ImapFlow, { spool, name, folder, flags = [] }: Put): Promise<void> {
  const raw = spool.read(name);
  const id = /^message-id:\s*(<[^>]+>)/im.exec(raw.subarray(0, 10_000).toString('latin1'))?.[1] ?? '';
  const isNew = !flags.length && !spool.hasBegun(name);
  if (isNew || !(await holds(client, folder, id))) {
    spool.begin(name);
    await client.append(folder, raw, flags);
  }
  spool.remove(name);
}

/** Where tags reach nobody (RFC 5233 is not for all), what the owner replies comes to their plain address. */
const asNotice = (raw: Buffer, { plus, address }: MailAccount): Buffer => {
  if (plus) return raw;
  const end = raw.indexOf('\r\n\r\n');
  const header = raw.subarray(0, end).toString('latin1');
  const plain = header.replace(/^reply-to:.*(?:\r\n[ \t].*)*/im, `Reply-To: ${address}`);
  return Buffer.concat([Buffer.from(plain, 'latin1'), raw.subarray(end)]);
};

const textOf = (mail: Outgoing) => JSON.stringify({ ...mail, raw: mail.raw.toString('base64') });

function mailIn(text: string): Outgoing | null {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || typeof json.raw !== 'string') return null;
    return { ...(json as unknown as Outgoing), raw: Buffer.from(json.raw, 'base64') };
  } catch {
    return null;
  }
}
