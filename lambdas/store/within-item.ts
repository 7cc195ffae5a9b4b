import { type Draft, isLeavingState, waits } from '../interview/draft.ts';
import { type Interview, isOpen, type MessageRef } from '../interview/interview.ts';

/**
 * An item has at most 400 KB (Amazon DynamoDB Developer Guide, "Quotas"), and an approval is refused from
 * 350,000 bytes on, so that there is room for what becomes of it. Counted as JSON, which is never less than
 * what is stored of it.
 */
const MOST_BYTES = 300_000;

/** So many are kept of what there are many of: of the longest lists at first, then of ever more. */
const KEPT = [200, 50, 10, 3, 1];

/** Shortens one list of an interview to the newest `most`; in this order, what is least missed first. */
const SHORTEN: ((interview: Interview, most: number) => Interview)[] = [
  (it, most) => ({ ...it, history: it.history.slice(-most) }),
  (it, most) => withFewer(it, most, ({ state }) => state === 'discarded'),
  /** The first message says how it began. */
  (it, most) => ({ ...it, messages: it.messages.filter((_, at, { length }) => !at || at >= length - most) }),
  (it, most) => ({ ...it, invitations: it.invitations.slice(-most) }),
  (it, most) => withFewer(it, most, (draft) => !waits(draft) && !isLeavingState(draft.state)),
];

/** Of each kind of draft the newest `most` stay of those that an interview can do without. */
function withFewer(interview: Interview, most: number, isOver: (draft: Draft) => boolean): Interview {
  const drafts = interview.drafts.filter((draft, at, all) => {
    const newer = all.slice(at + 1).filter((other) => isOver(other) && other.kind === draft.kind);
    return !isOver(draft) || newer.length < most;
  });
  return { ...interview, drafts };
}

const bytesOf = (interview: Interview) => Buffer.byteLength(JSON.stringify(interview));

/** Only the newest message of an open interview is read again on its pages; any other is fetched where it is. */
function withoutOldTexts(interview: Interview): Interview {
  const newest = isOpen(interview) ? interview.messages.length - 1 : -1;
  const isOld = ({ text }: MessageRef, at: number) => text !== undefined && at !== newest;
  if (!interview.messages.some(isOld)) return interview;
  const messages = interview.messages.map((message, at) => {
    if (!isOld(message, at)) return message;
    const { text: _, ...kept } = message;
    return kept;
  });
  return { ...interview, messages };
}

/**
 * The interview as it fits into an item: as it is, but for old texts and for one on which so much has come together that the
 * next step could not be written. What was said longest ago is left out of it then; its mails stay where they
 * are kept. A draft that waits or is on its way is never touched.
 */
export function withinItem(written: Interview): Interview {
  const interview = withoutOldTexts(written);
  if (bytesOf(interview) <= MOST_BYTES) return interview;
  let shorter: Interview = { ...interview, shortened: true };
  for (const most of KEPT)
    for (const shorten of SHORTEN) {
      shorter = shorten(shorter, most);
      if (bytesOf(shorter) <= MOST_BYTES) return shorter;
    }
  return shorter;
}
