import type { MessageRef } from '../interview/interview.ts';
import { weeklyAt } from '../interview/urgency.ts';
import { logNotActedOn } from '../log.ts';
import type { Kind, Reading } from '../mail/reading.ts';
import type { RequestInNote } from '../send/notices.ts';
import type { Scope } from '../store/links.ts';
import type { MessageRecord } from '../store/messages.ts';
import { BUSY_MS, claimMail, markMailed } from './claim-mail.ts';
import type { Desk } from './services.ts';
import { tellOwner, urlsTo } from './tell-owner.ts';
import { tellNotRecorded } from './tell-recorded.ts';

/** Mail that needs no word of its own when a filter passes it on. */
const GATHERED: ReadonlySet<Kind> = new Set(['other', 'application-received', 'outreach']);

/** A message that opens and changes no interview. */
interface SetAside {
  record: MessageRecord;
  reading: Reading;
  message: MessageRef;
  /** A rule of the owner's mailbox passed it on, not their own hand. */
  byRule: boolean;
  /** The owner has said that mail from there has nothing to do with interviews. */
  asSaid?: boolean;
  /** What the owner's note above it asks for. */
  request?: RequestInNote | null;
}

/**
 * Tells the owner that a message was set aside: at once what they forwarded themselves, once a week what a
 * rule passes on. The week's mail is planned before the message is noted for it, so that a crash in between
 * forgets nothing.
 */
export async function setAside(desk: Desk, aside: SetAside): Promise<void> {
  const { services, profile, now } = desk;
  const { record, reading, message, byRule, asSaid = false, request = null } = aside;
  logNotActedOn('set-aside', { kind: reading.kind });
  if (!byRule || !(asSaid || GATHERED.has(reading.kind))) {
    const sender = asSaid ? (reading.original.from?.address ?? null) : null;
    return tellNotRecorded(desk, { messageKey: message.key, reading, sender, request });
  }
  const at = weeklyAt(now, profile);
  const tellAt = new Date(at).toISOString();
  await services.schedules.plan({ kind: 'aside', ownerId: profile.ownerId, tellAt }, at, now);
  record.aside = [...(record.aside ?? []), { message, tellAt }];
}

/** So many are named in one mail. */
const MOST_NAMED = 30;

/**
 * The mail about all that was set aside in a week, the newest first, without what the owner has spoken of
 * since. Whoever claims it sends it, so that a schedule that fires twice does not send it twice.
 */
export async function tellAside(desk: Desk, tellAt: string): Promise<void> {
  const { services, now } = desk;
  const { ownerId } = desk.profile;
  const messages = (await services.messages.list(ownerId))
    .filter(({ answers }) => !answers)
    .flatMap(({ aside = [] }) => aside)
    .filter((aside) => aside.tellAt === tellAt)
    .map(({ message }) => message)
    .toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt) || a.key.localeCompare(b.key));
  if (!messages.length) return;
  const claim = await claimMail(desk, 'aside', tellAt);
  if (claim === 'sent') return;
  if (claim === 'busy') {
    await services.schedules.plan({ kind: 'aside', ownerId, tellAt }, now + BUSY_MS, now);
    return;
  }
  const named = messages.slice(0, MOST_NAMED);
  const scopeOf = ({ key }: MessageRef): Scope => ({ opens: 'message', messageKey: key });
  const urlOf = await urlsTo(desk, named.map(scopeOf));
  const context = {
    count: messages.length,
    one: messages.length === 1,
    lines: named.map((message) => ({ label: lineOf(message), url: urlOf(scopeOf(message)) })),
    rest: messages.length - named.length || null,
    oneLeft: messages.length - named.length === 1,
  };
  await tellOwner(desk, 'set-aside', context);
  await markMailed(desk, 'aside', tellAt);
}

const lineOf = ({ subject, from }: MessageRef) =>
  `${subject ?? 'Without a subject'} (${from?.name ?? from?.address ?? 'from nobody named'})`;
