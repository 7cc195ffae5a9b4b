import type { ImapFlow } from 'imapflow';
import type { MailAccount } from './account.ts';
import { type Folders, openFolders, openImap } from './imap.ts';
import type { Tokens } from './oauth.ts';
import type { OwnerPost } from './owner-post.ts';
import type { Pickup, PickupOptions, Progress } from './pickup.ts';
import { type TroubleError, type TroubleKind, troubleOf } from './trouble.ts';

/** How it stands with the owner's mailbox. */
export type MailboxStatus =
  | { state: 'connecting' }
  | { state: 'open'; progress: Progress | null }
  /** `since`: epoch ms of the machine's own time. */
  | { state: 'closed'; because: TroubleKind; says: string; since: number };

export interface Mailbox {
  status(): MailboxStatus;
  /** Looks at once, also where it would wait for a while. */
  wake(): void;
  /** Ends after the mail that it is at. */
  close(): Promise<void>;
}

export interface MailboxOptions {
  account: MailAccount;
  tokens: Tokens;
  post: OwnerPost;
  /** What takes mail in: tells how far it is, and ends between two mails when asked. */
  pickup(telling: Pick<PickupOptions, 'onProgress' | 'between' | 'isStopping'>): Pickup;
}

/** New mail in the folder is told by the server (IDLE); this finds what is new in the inbox. */
const LOOK_EVERY_MS = 60_000;
/** Something waits for its time. */
const LOOK_AGAIN_MS = 5_000;
/** How long after each failure in a row the mailbox is tried again. */
const AGAIN_MS = [2_000, 10_000, 30_000, 60_000];
/** What only the owner can put right is not tried more often: providers lock out who guesses passwords. */
const HOPELESS_MS = 15 * 60_000;
/** So many at once are told of in the terminal. */
const MANY = 100;
/** How long a mail that is being taken may go on at the end. */
const END_MS = 1_500;

/** Keeps a connection to the owner's mailbox, and goes on by itself whatever becomes of it. */
export function startMailbox(options: MailboxOptions): Mailbox {
  const { account, tokens, post } = options;
  let status: MailboxStatus = { state: 'connecting' };
  let isStopping = false;
  const deliver = async (opened: ImapFlow, folders: Folders) => {
    try {
      await post.deliver(opened, folders);
    } catch (error) {
      /** A full mailbox takes no notice, and must not keep what comes in from being read. */
      if (!opened.usable) throw error;
      console.error(`Mailbox ${account.address}: ${troubleOf(error, account).message}`);
    }
  };
  const pickup = options.pickup({
    between: deliver,
    isStopping: () => isStopping,
    onProgress(progress) {
      const { done, total } = progress;
      if (total >= MANY && done % MANY === 0) console.log(`Taken in: ${done} of ${total} mails.`);
      status = { state: 'open', progress: done < total ? progress : null };
    },
  });
  let client: ImapFlow | null = null;
  let nudge: () => void = () => undefined;
  let isNudged = false;
  const wake = () => {
    isNudged = true;
    nudge();
  };
  const rest = async (ms: number) => {
    if (!isNudged && !isStopping) {
      const { promise, resolve } = Promise.withResolvers<void>();
      nudge = resolve;
      const timer = setTimeout(resolve, ms);
      await promise;
      clearTimeout(timer);
    }
    isNudged = false;
  };
  const failed = (trouble: TroubleError) => {
    const isNews = status.state !== 'closed' || status.because !== trouble.kind;
    if (isNews) console.error(`Mailbox ${account.address}: ${trouble.message}`);
    const since = status.state === 'closed' ? status.since : performance.timeOrigin + performance.now();
    status = { state: 'closed', because: trouble.kind, says: trouble.message, since };
  };
  const visit = async () => {
    client = await openImap(account, tokens);
    const folders = await openFolders(client, account);
    if (status.state === 'closed') console.error(`Mailbox ${account.address}: open again.`);
    status = { state: 'open', progress: null };
    client.on('exists', wake);
    client.on('close', wake);
    while (!isStopping && client.usable) {
      await deliver(client, folders);
      await pickup.pass(client, folders);
      await rest(post.isWaiting() ? LOOK_AGAIN_MS : LOOK_EVERY_MS);
    }
  };
  const run = async () => {
    for (let failures = 0; !isStopping; ) {
      try {
        await visit();
        failures = 0;
      } catch (error) {
        if (isStopping) return;
        if (status.state === 'open') failures = 0;
        failed(troubleOf(error, account));
        const last = AGAIN_MS[Math.min(failures++, AGAIN_MS.length - 1)] ?? 0;
        const { because } = status as Extract<MailboxStatus, { state: 'closed' }>;
        client?.close();
        await rest(because === 'sign-in' || because === 'certificate' ? HOPELESS_MS : last);
      }
    }
  };
  const running = run();
  return {
    status: () => status,
    wake,
    async close() {
      isStopping = true;
      nudge();
      const timer = setTimeout(() => client?.close(), END_MS);
      await running;
      clearTimeout(timer);
      await client?.logout().catch(() => undefined);
    },
  };
}
