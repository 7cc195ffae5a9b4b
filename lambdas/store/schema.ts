import { ShownError } from '../shown-error.ts';
import { unpack } from './packed.ts';

/**
 * The form that items are written in. A change of the form counts it up and adds the step from the form
 * before.
 */
export const SCHEMA = 12;

/** An item was written by a newer program: changing it could lose what this one does not know of. */
export class NewerSchemaError extends ShownError {
  override name = 'NewerSchemaError';
}

export type Item = Record<string, unknown>;

/** From a form to the next one, by the form that it starts with. `sk` tells what kind of item it is. */
const STEPS: Record<number, (item: Item, sk: string) => Item> = {
  /** Until then a draft counted its reminders only once there was one. */
  1: (item, sk) =>
    sk.startsWith('INTERVIEW#')
      ? { ...item, drafts: (item.drafts as Item[]).map((draft) => ({ reminders: 0, ...draft })) }
      : item,
  /**
   * Until then "missed" and "short notice" were situations, a draft carried the fields of every state, and
   * history only said in words what had happened: of older entries the last one led to today's state.
   */
  2: (item, sk) => (sk.startsWith('INTERVIEW#') ? toThirdForm(item) : item),
  /**
   * Until then nobody was asked what a message is: profiles and messages only gained fields, which an older
   * program would lose.
   */
  3: (item) => item,
  /** Until then a profile said nothing of what its deployment had said, nor of being deleted. */
  4: (item, sk) => (sk === 'PROFILE' ? withoutUnverifiedNotice(item) : item),
  /** Until then links were of no generation, which counts as one, and did not say when they were made. */
  5: (item, sk) => {
    if (sk === 'PROFILE') return { generation: '', ...item };
    return sk === 'LINK' ? { generation: '', madeAt: 0, ...item } : item;
  },
  /** Until then interviews were not packed, and what was only noted stood in its message's own record. */
  6: (item) => item,
  /** Until then only the rules read: a message keeps what a second reader proved, an interview asks. */
  7: (item) => item,
  /**
   * Until then an application that nobody had answered was no process, and only noted; there were no letters
   * while an offer is decided on, and messages did not say their manner.
   */
  8: (item) => item,
  /** Until then no interview held what its newest message says, and its pages fetched the mail for it. */
  9: (item) => item,
  /**
   * Until then a question stood in its mail alone, and what the mail said of its message was kept nowhere; no
   * interview asked which of two times is right, nor told a time by a zone known before.
   */
  10: (item) => item,
  /**
   * Until then a time did not say which message it was read from, nor a message what it had changed: which of
   * two mails was written last was not asked.
   */
  11: (item) => item,
};

/** It is counted with the other notices now. */
const withoutUnverifiedNotice = ({ unverifiedNoticeAt: _, ...profile }: Item): Item => profile;

const FOR_TIME: Record<string, string> = { missed: 'missed', 'short-notice': 'near' };

function toThirdForm(item: Item): Item {
  const history = (item.history as Item[]).map((entry, index, all) => ({
    ...entry,
    state: index === all.length - 1 ? item.state : 'pending',
  }));
  const { metAt, ...interview } = item;
  return {
    ...interview,
    ...(metAt ? { met: { by: 'next-round', words: metAt } } : {}),
    history,
    drafts: (item.drafts as Item[]).map(toThirdDraft),
  };
}

function toThirdDraft({ claimedAt, sentAt, messageId, failure, leavesAt, calledAt, ...draft }: Item): Item {
  const situation = String(draft.situation);
  const isTimed = Object.hasOwn(FOR_TIME, situation);
  const { deliveredAt: _, complainedAt: __, ...letter } = draft;
  const fates: Record<string, Item> = {
    approved: { leavesAt: leavesAt ?? draft.createdAt },
    sending: { claimedAt },
    unknown: { claimedAt },
    failed: { failure: failure ?? 'no reason given' },
    sent: {
      sentAt,
      messageId,
      claimedAt,
      ...(draft.deliveredAt ? { deliveredAt: draft.deliveredAt } : {}),
      ...(draft.complainedAt ? { complainedAt: draft.complainedAt } : {}),
    },
  };
  return {
    ...letter,
    ...(fates[String(draft.state)] ?? {}),
    ...(calledAt ? { called: { at: calledAt, outcome: 'reached' } } : {}),
    situation: isTimed ? 'accepted-offer' : situation,
    drawnFor: FOR_TIME[situation] ?? 'ahead',
    sentAs: messageId ? [messageId] : [],
  };
}

/**
 * An item in the form of today, without what the table adds to it.
 * @throws NewerSchemaError; RangeError for what unpacks to more than any item of ours
 */
export function fromStored({ pk: _pk, sk, schema, writtenBy: _by, ...stored }: Item): Item {
  const written = typeof schema === 'number' ? schema : 1;
  if (written > SCHEMA) {
    const message =
      `${sk} was written by a newer Bowout (form ${written}, this one knows ${SCHEMA}): deploy that ` +
      'one again';
    throw new NewerSchemaError(message);
  }
  let item = unpack(stored);
  for (let form = written; form < SCHEMA; form++) item = STEPS[form]?.(item, String(sk)) ?? item;
  return item;
}
