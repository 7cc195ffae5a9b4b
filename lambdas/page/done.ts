import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Profile } from '../store/owners.ts';

/** What a page says after an action. */
export const DONE = {
  accepted: 'Congratulations! The withdrawals are written. Here is the most urgent; each waits for your OK.',
  acceptedWithApplications:
    'Congratulations! Nothing else is pending. Below are the applications that nobody has answered.',
  acceptedAlone: 'Congratulations! Nothing else is pending, so nobody needs a letter.',
  written: 'Here is your text. Nothing is sent before you approve it.',
  redrawn: 'This is the new text. Nothing is sent before you approve it.',
  back: 'Your own words are back.',
  permitted: 'Good to hear. They may be named now.',
  called: 'Well done. Now confirm it by mail.',
  said: 'Thank you. The text follows what you said.',
  contact: 'Noted. What waits is addressed anew.',
  kept: 'It stays as it is.',
  closed: 'Closed. Nobody was told.',
  quiet: 'No more reminders of this one. It still waits for you.',
  scripted: 'Here is what you can say.',
  repeated: 'Changed.',
  several: 'Approved. You get a copy of each as it is sent.',
  approved: 'Approved; you can still take it back.',
  takenBack: 'Taken back. It waits for you again.',
  calendar: 'The address is on its way to you.',
  fresh: 'I have mailed you a fresh link; open it within ten minutes and press again. Nothing has been done.',
  tooOften:
    'I have mailed you many fresh links today, and mail no more until tomorrow. Nothing has been ' +
    'done. Send ' +
    'me a mail with the subject “home”, and press within ten minutes after the answer has come.',
  settings: 'Saved. It applies to what is written from now on.',
  template: 'From now on your own words are used.',
  restored: 'The delivered words are used again.',
  held: 'Held. None of these letters leaves before; what you had approved waits for you again.',
  released: 'They may leave now, each once you approve it.',
  corrected: 'Corrected.',
  recorrected: 'Corrected. What you had approved has not left, and waits for your OK again.',
  chosen: 'Noted. Nobody was told.',
  rechosen: 'Noted. Nobody was told. What you had approved has not left, and waits for your OK again.',
  recorded: 'Recorded.',
  added: 'Added. This is what I know by your word.',
  settled: 'Noted. What you left open stays as it is.',
  settledBefore: 'Nothing was changed: these were settled before, or are no longer there.',
  settledLetters: 'Noted. Here is the first letter; each waits for your OK.',
  answered: 'Thank you. It is recorded as you say.',
  ended: 'Thank you. Below is how the interview stands now.',
  endsNothing: 'Thank you. None of your interviews ends with it, so nothing was closed.',
  aside: 'Set aside. Nothing was recorded.',
  forgotten: 'Forgotten. I ask again when mail from there is unclear.',
  dismissed: 'Dismissed. Nobody was told.',
  reopened: 'Pending again.',
  waitsAgain: 'Among the applications without an answer again.',
  undone: 'Taken back. What had not left is discarded and pending again; what has left stays so.',
  saved: 'Saved.',
  sent: 'Sent. A copy is on its way to you.',
  failed: 'It was not sent; see below why.',
  unknown: 'The mail service did not answer; see below what to do.',
  discarded: 'Discarded. Nothing was sent, and the interview goes on.',
  marked: 'Marked as sent by you.',
  snoozed: 'I will remind you later.',
  stopped: 'No more reminders for this contact.',
  split: 'The message now has an interview of its own.',
  merged: 'The two are one now. If that was a mistake, take them apart below.',
  apart: 'The two are apart again.',
} as const;

/** A word for what was done. */
export type Done = keyof typeof DONE;

/** A redirect takes no longer; afterwards the page says nothing of it, however often it is opened. */
const SAID_FOR_MS = 60_000;

/** Where and when something was done, and to whose data. */
interface Moment {
  /** Path of the page that says it, or its absolute URL. */
  path: string;
  profile: Profile;
  /** Epoch ms. */
  now: number;
}

/**
 * The value of `?done=` on the page that an action leads to: without it anybody who sends somebody a link
 * could have a page say "Sent" where nothing was sent.
 */
export const markDone = (done: Done, moment: Moment): string => `${done}.${moment.now}.${sign(done, moment)}`;

/** What `?done=` says, where it was made by an action that led to this page a moment ago; else null. */
export function saidDone(mark: string, moment: Moment): string | null {
  const [done = '', at = '', signature = ''] = mark.split('.');
  if (!Object.hasOwn(DONE, done) || !(Math.abs(moment.now - Number(at)) < SAID_FOR_MS)) return null;
  const expected = Buffer.from(sign(done, { ...moment, now: Number(at) }));
  const given = Buffer.from(signature);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? DONE[done as Done] : null;
}

/**
 * No page shows the generation; where it is empty, as of older profiles, only the home link shows the tag.
 */
const sign = (done: string, { path, profile: { generation, secretTag }, now }: Moment): string =>
  createHmac('sha256', `${generation} ${secretTag}`)
    .update(`${done} ${now} ${path.slice(path.indexOf('/l/'))}`)
    .digest('base64url')
    .slice(0, 22);
