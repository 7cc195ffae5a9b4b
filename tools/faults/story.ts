import { type Page, submit, open as visit } from '../../test/e2e/pages.ts';
import type { Stage } from './stage.ts';

/**
 * One thing that happens to a post-box. It may be done again after a fault, as its sender or the owner would.
 */
export interface Step {
  name: string;
  act(stage: Stage): Promise<unknown>;
  /** Where it begins: after another step; without it, after the one before. */
  after?: string;
  /** The owner does not press the button again. */
  walksAway?: true;
}

let count = 0;

/** A recruiter's mail, forwarded by the owner in Gmail's form. */
function forwarded(
  from: string,
  subject: string,
  text: string,
  { attachment = '', written = 'Fri, Nov 20, 2026 at 9:14 AM' } = {},
): string {
  const body =
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${written}\nSubject: ${subject}\nTo: ` +
    `Jane Doe <jane@example.com>\n\n${text}\n`;
  const head =
    `From: Jane Doe <jane@example.com>\nTo: inbox@bowout.example\nSubject: Fwd: ${subject}\nDate: Tue, ` +
    `24 Nov 2026 09:00:00 +0000\nMessage-ID: <fault-${++count}@mail.example>\nMIME-Version: 1.0\n`;
  const mail = attachment
    ? `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; ` +
      `charset=utf-8\n\n${body}\n--b\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\n` +
      `${attachment}\n--b--\n`
    : `${head}Content-Type: text/plain; charset=utf-8\n\n${body}`;
  return mail.replaceAll('\n', '\r\n');
}

/** A mail of the owner's own. */
export const plain = (to: string, subject: string, text: string, from = 'jane@example.com', headers = '') =>
  `From: Jane Doe <${from}>\r\nTo: ${to}\r\nSubject: ${subject}\r\nMessage-ID: ` +
  `<fault-${++count}@mail.example>\r\n${headers}\r\n${text}\r\n`;

const INVITE = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Fjordsoft//Calendar//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:fault-1@fjordsoft.example
DTSTAMP:20261120T090000Z
DTSTART:20301204T093000Z
DTEND:20301204T103000Z
SEQUENCE:0
SUMMARY:Platform Engineer interview
ORGANIZER;CN=Mia Lund:mailto:mia@fjordsoft.example
ATTENDEE;CN=Jane Doe;PARTSTAT=NEEDS-ACTION:mailto:jane@example.com
END:VEVENT
END:VCALENDAR`;

/** Most interviews are on 4 December 2030. */
const THE_DAY_AFTER = Date.parse('2030-12-05T09:00:00Z');

const invites = (role: string, company: string, time = '4 December 2030 at 15:00 GMT') =>
  `Hi Jane,\n\nYour interview for the ${role} role at ${company} is confirmed for ${time}.\n\nKind regards`;

const ACME = forwarded(
  'Ana Silva <ana@acme.example>',
  'Interview for Data Engineer at Acme',
  `${invites('Data Engineer', 'Acme')}\nAna Silva`,
);
const FJORD = forwarded(
  'Mia Lund <mia@fjordsoft.example>',
  'Invitation: Platform Engineer interview at Fjordsoft',
  `Hi Jane,\n\nHere is the invitation to your Platform Engineer interview at Fjordsoft.\n\nMia Lund`,
  { attachment: INVITE },
);
const OFFER = forwarded(
  'Leo Brandt <leo@kite.example>',
  'Your offer from Kite',
  'Hi Jane,\n\nWe are delighted to offer you the position of Product Designer at Kite. Please find ' +
    'your offer letter attached.\n\nLeo Brandt',
);
const NAMELESS = forwarded(
  'Nora Vogt <no-reply@papillon.example>',
  'Interview for Translator at Papillon',
  `${invites('Translator', 'Papillon')}\nNora Vogt`,
);
const FIFTH = forwarded(
  'Omar Haddad <omar@quarry.example>',
  'Interview for Buyer at Quarry',
  `${invites('Buyer', 'Quarry')}\nOmar Haddad`,
);
/** Says so much of itself that nobody is asked what it is. */
const WEEKLY =
  'Our weekly newsletter: pumpkin soup, again.\nEnjoy your week in the kitchen.\n\nYou get this mail ' +
  'because you subscribed to our newsletter. Unsubscribe here: https://letters.example/unsubscribe';
const NEWSLETTER = forwarded('Weekly <news@letters.example>', 'Ten recipes for autumn', WEEKLY);
/** The same however often it is delivered. */
const GATHERED =
  'From: Weekly <news@letters.example>\r\nTo: jane@example.com\r\nSubject: Ten more\r\nMessage-ID: ' +
  `<rule@letters.example>\r\n\r\n${WEEKLY}\r\n`;
const ANSWER = forwarded(
  'Ana Silva <ana@acme.example>',
  'Re: Interview for Data Engineer at Acme',
  'Hi Jane,\n\nThank you for letting us know. May I ask what made you decide against us?\n\nAna Silva',
);
const SIXTH = forwarded(
  'Pia Roth <pia@heron.example>',
  'Interview for Analyst at Heron',
  `${invites('Analyst', 'Heron')}\nPia Roth`,
);
const AGAIN = forwarded(
  'Ana Silva <ana@acme.example>',
  'Interview for Data Engineer at Acme',
  `${invites('Data Engineer', 'Acme', '11 December 2030 at 10:00 GMT')}\nAna Silva`,
  { written: 'Fri, Nov 22, 2030 at 9:14 AM' },
);
const STRANGE = forwarded(
  'Ana Silva <ana@acme-careers.example>',
  'Your application for Data Engineer at Acme',
  'Hi Jane,\n\nUnfortunately we will not be moving forward with your application.\n\nAna Silva',
);
const REJECTED = forwarded(
  'Ana Silva <ana@acme.example>',
  'Your application for Data Engineer at Acme',
  'Hi Jane,\n\nUnfortunately we will not be moving forward with your application.\n\nAna Silva',
);
const TAKEN_OVER = forwarded(
  'Ben Haas <ben.haas@acme.example>',
  'Interview for Data Engineer at Acme',
  'Hi Jane,\n\nI am taking over from Ana Silva. Your interview for the Data Engineer role at Acme is ' +
    'confirmed for 4 December 2030 at 15:00 GMT. Please write to me from now on: ' +
    'ben.haas@acme.example.\n\nBen Haas',
);
const STOP = plain('inbox@bowout.example', 'reminders', 'stop');
const SPOOFED = plain(
  'inbox@bowout.example',
  'Fwd: accepted',
  'accepted',
  'jane@example.com',
  'X-Local-Verdicts: spf=FAIL dkim=FAIL dmarc=FAIL\r\n',
);
const HOME = plain('inbox@bowout.example', 'home', '');

const mail = (raw: string) => (stage: Stage) => stage.mail(raw);

/**
 * Opens a page behind the home link and submits one of its forms; a page that has no such form (any more) is
 * looked at only.
 */
const press =
  (path: (stage: Stage) => string, action: string, fill: Record<string, string> = {}) =>
  async (stage: Stage): Promise<void> => {
    const page = await visit(`${stage.machine.url}${await stage.home()}${path(stage)}`);
    if (page.status >= 500) throw new Error(`${page.status} at ${page.url}`);
    if (!page.forms.some((form) => form.action === action)) return;
    const filled = fill.draft === 'all' ? ticked(page, stage) : fill;
    const after = await submit(page, action, filled);
    if (after.status >= 500) throw new Error(`${after.status} after ${action}`);
  };

/** All drafts of the review page, ticked, as the owner read them when the step began. */
function ticked(page: Page, { known }: Stage): Record<string, string> {
  const read = new Set(
    known?.interviews.flatMap(({ id, drafts }) => drafts.map((it) => `${id}/${it.id}/${it.revision}`)),
  );
  const boxes = [...page.html.matchAll(/type="checkbox" name="(draft-[^"]+)" value="([^"]+)"/g)];
  const asRead = boxes.filter(([, , value = '']) => read.has(value.split('/').slice(0, 3).join('/')));
  return Object.fromEntries(asRead.map(([, name = '', value = '']) => [name, value]));
}

const interview = (company: string) => (stage: Stage) => stage.pathOf(company);
const draft = (company: string) => (stage: Stage) => stage.pathOf(company, true);
const ACCEPT = { acceptance: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
const ACCEPT_SECOND = {
  acceptance: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
  company: 'Elsewhere',
  instead: 'take-back',
};

const erase = press(() => '', 'erase', { confirm: 'delete everything' });

/** What happens, in this order; each step is tried with each fault at each request that it makes. */
export const STORY: Step[] = [
  { name: 'an invitation is forwarded', act: mail(ACME) },
  { name: 'one with a calendar file', act: mail(FJORD) },
  { name: 'an offer', act: mail(OFFER) },
  { name: 'one without an address', act: mail(NAMELESS) },
  { name: 'a fifth', act: mail(FIFTH) },
  { name: 'a newsletter', act: mail(NEWSLETTER) },
  {
    name: 'what was set aside is an offer, the owner says',
    after: 'a newsletter',
    act: async (stage) => {
      const told = await stage.notice(/^Not recorded: /);
      const path = /\/l\/[\w-]+(?=\s*$)/m.exec(told?.text?.split('Record it anyway')[1] ?? '')?.[0];
      const page = await visit(`${stage.machine.url}${path}?answer=offer`);
      if (page.status >= 500) throw new Error(`${page.status}`);
      if (!page.forms.some(({ action }) => action === 'answer')) return;
      const after = await submit(page, 'answer');
      if (after.status >= 500) throw new Error(`${after.status}`);
    },
  },
  {
    name: 'a mailbox rule passes on a newsletter, and its week ends',
    after: 'a newsletter',
    act: async (stage) => {
      const { text } = await visit(`${stage.machine.url}${await stage.home()}`);
      await stage.mail(GATHERED, /inbox\+[0-9a-f]{32}@bowout\.example/.exec(text)?.[0]);
      await stage.pass('P8D');
    },
  },
  { name: 'mail that only claims to be the owner’s', after: 'a newsletter', act: mail(SPOOFED) },
  { name: 'a mail with the subject “home”', act: mail(HOME) },
  { name: 'settings are saved', act: press(() => '/profile', 'profile', { phone: '+351 912 345 678' }) },
  { name: 'a fact is corrected', act: press(interview('Quarry'), 'correct', { role: 'Senior Buyer' }) },
  {
    name: 'an address is corrected',
    act: press(interview('Papillon'), 'correct', { recruiterEmail: 'bounce@simulator.amazonses.com' }),
  },
  { name: 'an interview is dismissed', act: press(interview('Quarry'), 'dismiss') },
  { name: 'and reopened', act: press(interview('Quarry'), 'reopen') },
  {
    name: '“withdraw” as a reply',
    act: (stage) =>
      stage.mail(
        plain(stage.replyAddress('Quarry'), 'Re: recorded', 'withdraw'),
        stage.replyAddress('Quarry'),
      ),
  },
  { name: 'a draft is discarded', act: press(draft('Quarry'), 'discard') },
  { name: 'the offer is accepted', act: press(interview('Kite'), 'accept', ACCEPT) },
  {
    name: 'accepted, and the owner walks away',
    after: 'a draft is discarded',
    act: press(interview('Kite'), 'accept', ACCEPT),
    walksAway: true,
  },
  { name: 'it fell through', after: 'the offer is accepted', act: undoAcceptance },
  {
    name: 'a second offer, and the first is taken back',
    after: 'the offer is accepted',
    act: press(() => '', 'accept', ACCEPT_SECOND),
  },
  { name: 'a new mail, whose withdrawal is in the answer', after: 'the offer is accepted', act: mail(SIXTH) },
  { name: 'a stranger’s rejection', after: 'the offer is accepted', act: mail(STRANGE) },
  { name: 'the owner says that it is so', act: press(interview('Acme'), 'closing', { answer: 'yes' }) },
  { name: 'somebody takes over', after: 'the offer is accepted', act: mail(TAKEN_OVER) },
  { name: 'the owner agrees', act: press(interview('Acme'), 'contact', { answer: 'yes' }) },
  { name: '“stop”', after: 'the offer is accepted', act: mail(STOP) },
  {
    name: 'the interview passes',
    after: 'the offer is accepted',
    act: async (stage) => {
      await stage.passUntil(THE_DAY_AFTER);
      await stage.mail(plain('inbox@bowout.example', 'home', ''));
    },
  },
  { name: 'the owner missed it', act: press(interview('Acme'), 'attended', { answer: 'missed' }) },
  {
    name: 'a draft is edited',
    after: 'the offer is accepted',
    act: press(draft('Acme'), 'save', {
      text: 'Dear Ana,\n\nThank you for your time. I withdraw. All the best, Jane',
    }),
  },
  { name: 'its situation is switched', act: press(draft('Acme'), 'switch', { situation: 'location' }) },
  { name: 'a day passes: reminders', act: (stage) => stage.pass('P1D') },
  { name: 'a draft is approved, to leave in a minute', act: press(draft('Acme'), 'approve') },
  {
    name: 'approved, and the owner walks away',
    after: 'a day passes: reminders',
    act: press(draft('Acme'), 'approve'),
    walksAway: true,
  },
  {
    name: 'approved and taken back',
    after: 'a day passes: reminders',
    act: async (stage) => {
      await press(draft('Acme'), 'approve')(stage);
      await press(draft('Acme'), 'undo')(stage);
    },
  },
  {
    name: 'approved, and corrected before it leaves',
    after: 'a day passes: reminders',
    act: async (stage) => {
      await press(draft('Acme'), 'approve')(stage);
      await press(interview('Acme'), 'correct', { recruiterEmail: 'ben@acme.example' })(stage);
      await stage.pass('PT2M');
    },
  },
  {
    name: 'approved, and rejected before it leaves',
    after: 'a day passes: reminders',
    act: async (stage) => {
      await press(draft('Acme'), 'approve')(stage);
      await stage.mail(REJECTED);
      await stage.pass('PT2M');
    },
  },
  {
    name: 'a draft is approved, and leaves',
    after: 'a day passes: reminders',
    act: async (stage) => {
      await press(draft('Acme'), 'approve')(stage);
      await stage.pass('PT2M');
    },
  },
  { name: 'invited again after the withdrawal', act: mail(AGAIN) },
  {
    name: 'several at once, one bounces',
    after: 'a draft is approved, and leaves',
    act: async (stage) => {
      await stage.mail(plain('inbox@bowout.example', 'home', ''));
      await press(() => '/review', 'approve', { draft: 'all' })(stage);
      // Done again, it is the page from before: the letter may have left and come back in between.
      const revision = String(stage.draftOf('Papillon')?.revision);
      await press(draft('Papillon'), 'approve', { confirmed: 'yes', revision })(stage);
      await stage.pass('PT2M');
    },
  },
  { name: 'the recruiter asks why', act: mail(ANSWER) },
  { name: 'the owner sent the answer themselves', act: press(draft('Acme'), 'mark-sent') },
  {
    name: 'half a year passes: nudges',
    act: async (stage) => {
      await stage.pass('P7M');
      await stage.mail(plain('inbox@bowout.example', 'home', ''));
    },
  },
  { name: 'a nudge is put off', act: press(draft('Fjordsoft'), 'snooze') },
  { name: 'a nudge is stopped', act: press(draft('Acme'), 'stop') },
  { name: 'circumstances have changed', act: press(interview('Acme'), 'reopen') },
  {
    name: 'two interviews are merged',
    act: async (stage) => press(interview('Quarry'), 'merge', { into: await stage.idOf('Papillon') })(stage),
  },
  {
    name: 'everything is deleted',
    act: async (stage) => {
      /** After a crash the owner presses again at once: the page is still there while anything else is. */
      if (await stage.notice(/^Everything is deleted/)) await erase(stage);
      await stage.mail(plain('inbox@bowout.example', 'home', ''));
      await erase(stage);
    },
  },
];

async function undoAcceptance(stage: Stage): Promise<void> {
  const digest = (await stage.machine.outbox()).findLast(({ subject }) => subject?.startsWith('Congrat'));
  const path = /\/l\/[\w-]+(?=\s*$)/m.exec(digest?.text?.split('The offer fell through')[1] ?? '')?.[0];
  if (!path) throw new Error(`no link to undo in ${digest?.text}`);
  const page = await visit(`${stage.machine.url}${path}`);
  if (page.status >= 500) throw new Error(`${page.status}`);
  if (!page.forms.some(({ action }) => action === 'reopen')) return;
  const after = await submit(page, 'reopen');
  if (after.status >= 500) throw new Error(`${after.status}`);
}
