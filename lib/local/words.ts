import type { DamagedThing } from './damage.ts';

/** What a damaged file means for the owner, and what they can do about it. */
export const MEANS: Record<DamagedThing, string> = {
  schedule:
    'One reminder, one hello, or one approved mail may not come by itself. Look through your interviews ' +
    'once: a draft that says “approved” and does not leave can be taken back and approved again.',
  event:
    'One message may not have been read. Forward again what I have not answered; what I know already is ' +
    'not recorded twice.',
  clock:
    'How far you had moved the clock was written there. It goes on from the newest time that I know ' +
    'otherwise, which may be a little earlier; move it again if you need to.',
  note: 'I made a note there for myself. Nothing of yours is lost; I may tell you something a second time.',
  table:
    'Interviews may be missing, or stand as they did before the last changes. Forward again what is ' +
    'missing: if it was handed in by “npx bowout forward”, that works a second time too. Before you ' +
    'approve a draft, look in the mailbox whether it has left already. If links in my older mails open ' +
    'nothing, send me a mail with the subject “home”; if a rule of your mailbox forwards to me, give it ' +
    'the address that your settings show then.',
};

/** What to do with files that were set aside. */
export const SET_ASIDE =
  'The damaged files stay where they are, under another name; I do not read them any more. This happens' +
  ' when a computer loses power or its disk is full or failing. Once you need them no more, delete ' +
  'them, and I stop mentioning them.';

export const WAITING =
  'I try again every quarter of an hour, at every start, when you run “npx bowout retry”, and by the ' +
  'button on the start page. ' +
  'Nothing of it is lost until then. Why it failed is written in the terminal where I run.';

/** "1 message or reminder", "3 messages or reminders" */
export const waitingWords = (count: number) =>
  count === 1
    ? '1 message or reminder could not be dealt with and waits'
    : `${count} messages or reminders could not be dealt with and wait`;
