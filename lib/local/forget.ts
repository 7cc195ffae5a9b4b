import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AsyncInvoke } from './async-invoke.ts';
import { damagesIn, isRecord, readSound } from './damage.ts';
import { sweep } from './data-dir.ts';
import { writeDurably } from './files.ts';
import { forgetTaken } from './mailbox/taken.ts';
import type { Outbound } from './ses-outbound.ts';
import type { Stores } from './stores.ts';
import type { Turnstile } from './turnstile.ts';

export interface ForgetOptions {
  dataDir: string;
  stores: Pick<Stores, 'isBeingErased' | 'ownerEmails' | 'forgetDeleted' | 'mailDirectory'>;
  outbound: Pick<Outbound, 'forget'>;
  events: Record<'receive' | 'delivery' | 'followUp', AsyncInvoke>;
  turns: Turnstile;
  /** The address of the owner whom the settings name. */
  firstOwner: string;
}

/** Whose everything is deleted, and the last file of the outbox that belongs to it. */
interface Erased {
  owner: string;
  last: string;
}

/** What knows on disk that something is to be forgotten, so that a crash in between does not keep it. */
export function forgetter(options: ForgetOptions) {
  const { dataDir, turns } = options;
  const file = join(dataDir, 'forgetting.json');
  const resume = async () => {
    const erased = readSound(file, isErased);
    if (erased) await forget(erased, options);
    rmSync(file, { force: true });
  };
  return {
    /** The notice has gone out: once the function that deletes has ended, the machine forgets too. */
    begin(erased: Erased): void {
      writeDurably(file, JSON.stringify(erased));
      void turns.alone(resume);
    },
    /** Goes on with what a crash cut off. */
    resume: () => turns.alone(resume),
  };
}

const isErased = (json: unknown): json is Erased =>
  isRecord(json) && typeof json.owner === 'string' && typeof json.last === 'string';

/**
 * Takes from this machine what AWS would not keep: mails that went out, events, damaged files, what the
 * table's files still hold. An erasure that was cut off is left to be asked for again. What came in since
 * stays.
 */
async function forget({ owner, last }: Erased, options: ForgetOptions): Promise<void> {
  const { dataDir, stores, outbound, events } = options;
  if (await stores.isBeingErased(owner)) return;
  const isFirst = !(await stores.ownerEmails()).includes(options.firstOwner);
  await outbound.forget({ last, owner, isFirst });
  events.receive.forget((event) => !existsSync(join(stores.mailDirectory, mailNamedBy(event))));
  events.delivery.forget((event) => {
    const named = ownerNamedBy(event);
    return named === owner || (isFirst && named === undefined);
  });
  events.followUp.forget(({ ownerId }) => ownerId === owner);
  for (const damage of damagesIn(dataDir))
    rmSync(join(dataDir, damage.file), { recursive: true, force: true });
  for (const note of ['told.json', 'imported.txt']) rmSync(join(dataDir, note), { force: true });
  forgetTaken(dataDir);
  sweep(dataDir);
  await stores.forgetDeleted();
}

/** SES Developer Guide, "Event record for a Lambda action": the name of the raw mail. */
const mailNamedBy = (event: object) =>
  (event as { Records?: { ses?: { mail?: { messageId?: string } } }[] }).Records?.[0]?.ses?.mail?.messageId ??
  'none';

/** SES Developer Guide, "Event data": the tag of every mail but those of the machine itself. */
const ownerNamedBy = (event: object) =>
  (event as { detail?: { mail?: { tags?: { owner?: string[] } } } }).detail?.mail?.tags?.owner?.[0];
