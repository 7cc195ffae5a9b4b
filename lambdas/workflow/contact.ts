import { whenOf } from '../draft/fact-rows.ts';
import { spokenDay } from '../draft/words.ts';
import { sentAtOf } from '../interview/draft.ts';
import { type Interview, type MessageRef, title } from '../interview/interview.ts';
import { momentOf, writtenStart } from '../interview/standing.ts';
import { personFacts } from '../send/notice-facts.ts';
import { vcardOf } from '../send/vcard.ts';
import type { Desk } from './services.ts';

const MOST_QUOTED = 300;

/** When either side wrote last: ISO 8601 in UTC, null where nobody is known to have. */
export function lastContact({ messages, drafts }: Pick<Interview, 'messages' | 'drafts'>): string | null {
  const received = messages.filter(({ automatic }) => !automatic).map(({ receivedAt }) => receivedAt);
  const sent = drafts.flatMap((draft) => sentAtOf(draft) ?? []);
  return [...received, ...sent].toSorted().at(-1) ?? null;
}

/** What the owner may have forgotten of somebody in six months, for the mail that asks whether to say hello. */
export function contactOf(interview: Interview, desk: Pick<Desk, 'profile' | 'now'>) {
  const { timeZone } = desk.profile;
  const { drafts, messages, attended, met, facts } = interview;
  const day = (at: string) => spokenDay(at, timeZone);
  const sent = drafts.filter((draft) => sentAtOf(draft) !== null);
  const last = sent.at(-1);
  const withdrew = sent.findLast(({ kind }) => kind === 'withdrawal');
  const heard = messages.findLast(({ automatic, from }) => from && !automatic);
  const was = attended?.answer === 'there' && attended.start === writtenStart(interview);
  const card = vcardOf(facts);
  return {
    title: title(interview),
    withdrew: withdrew ? day(sentAtOf(withdrew) ?? '') : null,
    met: was
      ? `at the interview, ${whenOf(interview, timeZone)}`
      : met && met.by !== 'next-round'
        ? met.words
        : null,
    heard: heard ? `${day(writtenAt(heard))}${heard.subject ? `: “${heard.subject}”` : ''}` : null,
    facts: personFacts(interview, momentOf(desk)),
    last: last ? { on: day(sentAtOf(last) ?? ''), text: clipped(last.text) } : null,
    card: card !== null,
    contact: card,
  };
}

/** When a message was written, where it says so with its zone; else when it came. */
const writtenAt = ({ date, receivedAt }: MessageRef) =>
  date && /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : receivedAt;

const clipped = (text: string) =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).trimEnd()}…` : text;
