import type { Letter } from '../letter.ts';
import type { Item } from '../message/message.ts';
import type { Facts, Kind } from '../reading.ts';
import { lettersSenders } from './agreement.ts';
import { readCompany } from './company.ts';
import { readPerson } from './person.ts';
import { placesOf } from './places.ts';
import { readRole } from './role.ts';
import { markedUp } from './structure.ts';
import { linkFacts, type Meeting, readPlace } from './where.ts';
import { readRecruiter } from './who.ts';

export { passedByBoard } from './board.ts';
export { type Candidates, candidatesIn, nameKey, recruiterIn } from './candidates.ts';
export { inviteFacts, onItsClock, twoTimes } from './invited.ts';
export { kindOfNote, readNote } from './note.ts';
export { readSigns } from './sign.ts';

/** What the facts of a letter are read from: its places and its senders, and the role that it names. */
export type Clues = ReturnType<typeof cluesOf>;

/** Looks once at what several facts are read from. */
export function cluesOf(letter: Letter) {
  const places = placesOf(letter);
  const senders = lettersSenders(letter, places);
  return { letter, places, senders, role: readRole(letter, places, senders) };
}

/** Who wrote, for which company and role. */
export function letterFacts({ letter, places, senders, role }: Clues): Facts {
  const company = readCompany(letter, places, { senders, role });
  const person = readPerson(letter, places, { senders, company: company?.value ?? null });
  const who = readRecruiter(letter, places, { senders, company, person });
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...who,
  };
}

/** Kinds of mail whose interview is ahead, or may be: only there it is asked where and how it is held. */
const MEETS = new Set<Kind>([
  'interview-invitation',
  'interview-scheduled',
  'interview-rescheduled',
  'interview-cancelled',
  'outreach',
]);

/** Whether a mail of a kind may have an interview ahead. */
export const hasMeeting = (kind: Kind): boolean => MEETS.has(kind);

/** Where and how an interview is held, and what a posting's markup says; a cold approach has only links. */
export function meetingFacts(
  { letter: { original, body, links, language }, places }: Clues,
  { kind, ...said }: { kind: Kind } & Omit<Meeting, 'original' | 'body' | 'links' | 'language' | 'places'>,
): Facts {
  const { items } = said;
  const place = readPlace({ original, body, links, language, places, ...said });
  const { meetingUrl, withdrawUrl } = place;
  const { company, role } = markedUp(items).facts;
  return {
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(kind === 'outreach'
      ? { ...(meetingUrl ? { meetingUrl } : {}), ...(withdrawUrl ? { withdrawUrl } : {}) }
      : place),
  };
}

/** Where an application can be taken back on the company's own page. */
export function linkToWithdraw({ letter }: Clues): Pick<Facts, 'withdrawUrl'> {
  const { withdrawUrl } = linkFacts(letter);
  return withdrawUrl ? { withdrawUrl } : {};
}

/** A time that markup says is the interview's, whatever the text says. */
export function markedUpTimes(items: Item[]): Facts {
  const { start, localStart, end } = markedUp(items).facts;
  return {
    ...(start ? { start } : {}),
    ...(localStart ? { localStart } : {}),
    ...(end ? { end } : {}),
  };
}
