import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import type { Waiting } from './async-invoke.ts';
import type { Damage } from './damage.ts';
import { localPage, type Words } from './local-page.ts';
import type { MailAccount } from './mailbox/account.ts';
import type { MailboxStatus } from './mailbox/mailbox.ts';
import { isForOthers, ownAddresses } from './outside.ts';
import type { Settings } from './settings.ts';
import { MEANS, SET_ASIDE, WAITING, waitingWords } from './words.ts';

/** What the start page shows beside the settings. */
export interface StartPageState {
  /** Epoch ms. */
  now: number;
  /** What has just been done. */
  note: string | null;
  waiting: Waiting;
  damages: Damage[];
  /** How it stands with the owner's mailbox; null in the trial. */
  mailbox: MailboxStatus | null;
}

/** The page at HTTP_PORT: what to do next, the mailbox, and the clock. */
export async function startPage(settings: Settings, state: StartPageState): Promise<string> {
  const { now, note, waiting, damages } = state;
  const timeOf = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: settings.ownerTimeZone,
  });
  const time = timeOf.format(now);
  const account = settings.mailbox;
  return framed(html`<h1>Bowout is running</h1>
<p>Your own post-box for turning down interviews gracefully once you have accepted another job. ${account ? `It works with your mailbox ${account.address}: what you approve leaves from there.` : 'This is the trial: all of it runs on this machine, and no mail comes in or leaves. “npm run mailbox” sets it up with your own mailbox.'}</p>
${note ? html`<p role="status"><b>${note}</b></p>` : ''}
${waiting.since === null ? '' : waitingBox(waiting.count, timeOf.format(waiting.since))}
${damages.length ? damagesBox(damages) : ''}
<form method="post" action="/_local/home"><button class="primary">Open my interviews</button></form>
${account && state.mailbox ? mailboxBox(account, state.mailbox, timeOf) : trialBoxes(settings, time)}
${phoneBox(settings)}
<p class="soft">Your data is in <code>${settings.dataDir}</code>. Each outgoing mail is also a file in <code>outbox/</code> there.</p>`);
}

/** The start page and what is opened from it. */
const framed = (inner: Words) => localPage('Bowout on this machine', STYLE, inner);

const STYLE = `
body { max-width: 720px; padding: 24px 16px; }
h1 { font-size: 28px; margin: 0 0 8px; }
h2 { font-size: 19px; margin: 0 0 8px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; margin: 16px 0; }
ol { margin: 0; padding-left: 24px; }
li { margin: 6px 0; }
code { overflow-wrap: anywhere; }
section > :last-child { margin-bottom: 0; }
.button, button { font: inherit; font-weight: 600; display: inline-block; padding: 11px 20px; border-radius: 9px; border: 1px solid var(--accent); background: transparent; color: var(--accent); text-decoration: none; cursor: pointer; }
.primary { background: var(--accent); color: var(--on); }
form { display: inline-block; margin: 4px 4px 0 0; }
.warning { border-color: var(--warn); border-width: 2px; }
`;

/** How other devices reach the pages. */
const phoneBox = (settings: Settings) =>
  isForOthers(settings)
    ? html`<section>
<h2>On your phone</h2>
<p>Links in my mails lead to <code>${settings.baseUrl}</code>: your phone opens them while it is in the same network.</p>
<form method="post" action="/_local/phone"><button>Show a code for my phone</button></form>
</section>`
    : html`<section>
<h2>On your phone</h2>
<p>Links in my mails open on this machine only. To open them on your phone, start me with the address that it reaches this machine by${ownAddresses().length ? html`, such as <code>BASE_URL=http://${spokenAddress(ownAddresses())}:${settings.httpPort} npm start</code>` : ''}. Only links open anything there; this page and the clock stay here.</p>
</section>`;

/** IPv4 is what people type. */
const spokenAddress = (addresses: string[]) =>
  addresses.find((it) => !it.includes(':')) ?? `[${addresses[0]}]`;

/** A fresh link to the owner's pages as a QR code. */
export const phonePage = ({ baseUrl }: Settings, link: string): Promise<string> =>
  framed(html`<h1>Your interviews, on your phone</h1>
<section>
<p>Point the camera of your phone at this. It opens your pages for 30 days; whoever has it can act for you.</p>
<div style="max-width: 320px; background: #fff; padding: 8px">${raw(renderSVG(link))}</div>
<p>The phone must reach <code>${baseUrl}</code>. <a href="/">Back</a></p>
</section>`);

/** The trial: the story to try, and the clock to move. */
const trialBoxes = (settings: Settings, time: string) => html`<section>
<h2>What to do next</h2>
<ol>
<li>${settings.samples ? 'Open the mailbox. Some messages have been forwarded already, and Bowout has answered each.' : 'Forward a message to the inbox address, then open the mailbox.'}</li>
<li>In the mail “An offer: …” follow the link and press <b>I accepted this offer</b>.</li>
<li>Back in the mailbox, open the mail with your withdrawals, review one, and approve it.</li>
<li>Move the clock by six months, and find the note to say hello.</li>
</ol>
<p><a class="button primary" href="http://127.0.0.1:${settings.mailboxPort}/">Open the mailbox</a></p>
</section>
<section>
<h2>Forward a message of your own</h2>
<p>Send mail from <code>${settings.ownerEmail}</code> to <code>${settings.inboxAddress}</code> with the SMTP server <code>127.0.0.1</code>, port <code>${settings.smtpPort}</code>, no password, no encryption.</p>
</section>
<section>
<h2>The clock</h2>
<p>It is ${time} <span class="soft">(${settings.ownerTimeZone})</span> here. Moving it forward lets everything happen that is due on the way.</p>
${[
  ['PT1H', 'One hour'],
  ['P1D', 'One day'],
  ['P1M', 'One month'],
  ['P6M', 'Six months'],
].map(
  ([duration, label]) =>
    html`<form method="post" action="/_local/clock"><input type="hidden" name="advance" value="${duration}"><button>${label}</button></form>`,
)}
</section>`;

/** The owner's mailbox: how it stands, and how mail comes here. */
const mailboxBox = (
  account: MailAccount,
  status: MailboxStatus,
  timeOf: Intl.DateTimeFormat,
) => html`<section class="${status.state === 'closed' ? 'warning' : ''}">
<h2>Your mailbox</h2>
${mailboxWords(status, timeOf)}
${status.state === 'closed' ? html`<form method="post" action="/_local/retry"><button>Try again now</button></form>` : ''}
</section>
<section>
<h2>How mail comes here</h2>
<p>Move a recruiter’s mail into the folder <b>${account.folder}</b> of your mailbox${/@g(?:oogle)?mail\.com$/.test(account.address) ? ', or give it that label' : ''}. I read it there, and put it into <b>${account.folder}/Done</b>. A rule of your mailbox can do that for you. I delete nothing, and look at no other mail of yours.</p>
<p>My answers lie in your inbox.</p>
</section>`;

function mailboxWords(status: MailboxStatus, timeOf: Intl.DateTimeFormat) {
  switch (status.state) {
    case 'connecting':
      return html`<p>I am opening it.</p>`;
    case 'open':
      return status.progress
        ? html`<p>Open. I am taking in mail: ${status.progress.done} of ${status.progress.total}.</p>`
        : html`<p>Open. I hear of new mail at once.</p>`;
    case 'closed':
      return html`<p>Closed since ${timeOf.format(status.since)}. ${status.says}</p><p>Nothing is lost: what is in your mailbox waits there, and what I have to tell you waits here.</p>`;
  }
}

const waitingBox = (count: number, since: string) => html`<section class="warning">
<h2>${waitingWords(count)}</h2>
<p>The oldest since ${since}. ${WAITING}</p>
<form method="post" action="/_local/retry"><button>Try again now</button></form>
</section>`;

const damagesBox = (damages: Damage[]) => html`<section class="warning">
<h2>Damaged files were set aside</h2>
${[...Map.groupBy(damages, ({ thing }) => thing)].map(
  ([thing, some]) => html`<p>${some.map(({ file }) => html`<code>${file}</code><br>`)}${MEANS[thing]}</p>`,
)}
<p>${SET_ASIDE}</p>
</section>`;
