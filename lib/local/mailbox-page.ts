import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { html } from 'hono/html';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { localPage, type Words } from './local-page.ts';

/** The mails of this machine: what went out, what came in, and whose clock tells when. */
export interface Mailbox {
  outbox: string;
  mailDirectory: string;
  /** IANA zone. */
  timeZone: string;
  /** Letters go on to the owner's own mail server. */
  leaves: boolean;
  /** The start page. */
  home: string;
}

type Box = 'sent' | 'received';

/** A mail, as the list shows it. */
interface Entry {
  box: Box;
  name: string;
  mail: Email;
  /** Epoch ms. */
  at: number;
}

/** So many of each are listed, the newest first; older ones are files still. */
const MOST_LISTED = 200;
/** A header is read from so much of a mail. */
const MOST_HEADER = 64 * 1024;

/**
 * The mailbox's pages show what strangers wrote: nothing in a mail runs, loads or sends anything, and its links
 * lead out of its frame by a press alone.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; base-uri 'self'";

/** Answers for a page of the mailbox. @returns false for any other request, which is left as it is */
export async function answerMailbox(
  request: IncomingMessage,
  response: ServerResponse,
  mailbox: Mailbox,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const [, box, name] = /^\/(sent|received)\/([\w.-]+)$/.exec(pathname) ?? [];
  if (pathname !== '/' && !box) return false;
  const page = box ? await mailPage(mailbox, box as Box, String(name)) : await listPage(mailbox);
  response.writeHead(page ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(page ?? 'This mail is not here any more.');
  return true;
}

const folderOf = ({ outbox, mailDirectory }: Mailbox, box: Box) => (box === 'sent' ? outbox : mailDirectory);

const namesIn = (mailbox: Mailbox, box: Box): string[] => {
  try {
    return readdirSync(folderOf(mailbox, box)).filter((name) => box === 'received' || name.endsWith('.eml'));
  } catch {
    return [];
  }
};

async function listPage(mailbox: Mailbox): Promise<string> {
  const [sent, received] = await Promise.all([entriesOf(mailbox, 'sent'), entriesOf(mailbox, 'received')]);
  return frame(
    'Mailbox',
    mailbox,
    html`<h1>Mailbox</h1>
<p class="soft">${mailbox.leaves ? 'Letters leave by your own mailbox; these are copies.' : 'All mails stay on this machine. None is sent from it.'}</p>
${listOf('What Bowout has sent', sent, mailbox)}
${listOf('What you have forwarded', received, mailbox)}`,
  );
}

async function entriesOf(mailbox: Mailbox, box: Box): Promise<Entry[]> {
  const files = namesIn(mailbox, box).flatMap((name) => {
    const file = statSync(join(folderOf(mailbox, box), name), { throwIfNoEntry: false });
    return file?.isFile()
      ? [{ name, order: box === 'sent' ? name : String(file.mtimeMs).padStart(20, '0'), file }]
      : [];
  });
  const newest = files.toSorted((a, b) => (a.order < b.order ? 1 : -1)).slice(0, MOST_LISTED);
  return Promise.all(
    newest.map(async ({ name, file }) => {
      const mail = await PostalMime.parse(headerOf(readFileSync(join(folderOf(mailbox, box), name))));
      return { box, name, mail, at: timeOf(mail) ?? file.mtimeMs };
    }),
  );
}

const headerOf = (bytes: Buffer) => {
  const end = bytes.indexOf('\r\n\r\n');
  return bytes.subarray(0, Math.min(end < 0 ? bytes.length : end + 4, MOST_HEADER));
};

const timeOf = ({ date }: Email) => {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : at;
};

const clockOf = ({ timeZone }: Mailbox) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });

/** Our own mails say that a machine wrote them; letters to recruiters are the owner's. */
const isLetter = ({ headers }: Email) => !headers.some(({ key }) => key === 'auto-submitted');

const listOf = (title: string, entries: Entry[], mailbox: Mailbox) => html`<section>
<h2>${title}</h2>
${entries.length ? '' : html`<p class="soft">Nothing yet.</p>`}
${entries.map(
  ({
    box,
    name,
    mail,
    at,
  }) => html`<a class="row" href="/${box}/${name}"><b>${mail.subject || '(no subject)'}</b>
<span class="soft">${box === 'sent' ? `To ${addressIn(mail.to?.[0])}` : `From ${addressIn(mail.from)}`}, ${clockOf(mailbox).format(at)}</span>
${box === 'sent' && isLetter(mail) ? html`<span class="mark">To a recruiter</span>` : ''}</a>`,
)}
</section>`;

const addressIn = (one: Address | undefined): string =>
  one?.name ? `${one.name} <${one.address ?? ''}>` : (one?.address ?? 'nobody');

async function mailPage(mailbox: Mailbox, box: Box, name: string): Promise<string | null> {
  if (!namesIn(mailbox, box).includes(name)) return null;
  const bytes = readFileSync(join(folderOf(mailbox, box), name));
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const header = headerOf(bytes).toString('latin1').trimEnd();
  const at = timeOf(mail);
  const replies = mail.replyTo?.[0];
  const shown = box === 'sent' ? mail.html : undefined;
  return frame(
    mail.subject ?? '(no subject)',
    mailbox,
    html`<p><a href="/">All mails</a></p>
${
  box === 'sent' && isLetter(mail) && !mailbox.leaves
    ? html`<p class="banner" role="note">This would go to the recruiter. No letter leaves this machine.</p>`
    : ''
}
<section>
<h1>${mail.subject || '(no subject)'}</h1>
<p class="soft">From ${addressIn(mail.from)}<br>To ${addressIn(mail.to?.[0])}${replies ? html`<br>Replies go to ${addressIn(replies)}` : ''}${at === null ? '' : html`<br>${clockOf(mailbox).format(at)}`}</p>
${
  shown
    ? html`<iframe title="The mail" sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="${framed(shown)}"></iframe>`
    : html`<pre>${mail.text ?? ''}</pre>`
}
${mail.attachments.map(({ filename, mimeType }) => html`<p class="soft">Attached: ${filename ?? 'without a name'} (${mimeType})</p>`)}
</section>
${shown ? html`<details><summary>As plain text</summary><pre>${mail.text ?? ''}</pre></details>` : ''}
<details><summary>Headers</summary><pre>${header}</pre></details>`,
  );
}

/** A press on a link of the mail opens it in the window, not in the mail's frame. */
const framed = (mail: string) => mail.replace(/<head>/i, '<head><base target="_top">');

const STYLE = `
body { max-width: 760px; padding: 16px; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 18px; margin: 0 0 8px; }
section, details { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 16px 0; }
.row { display: block; padding: 10px 0; border-top: 1px solid var(--line); text-decoration: none; min-height: 44px; }
.row span { display: block; font-size: 15px; }
.soft { font-size: 15px; }
.mark, .banner { color: var(--warn); font-weight: 600; }
.banner { border: 2px solid var(--warn); border-radius: 12px; padding: 12px 16px; }
summary { min-height: 28px; cursor: pointer; }
pre { white-space: pre-wrap; margin: 12px 0 0; font: 15px/1.5 ui-monospace, Menlo, Consolas, monospace; }
iframe { display: block; width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: 8px; }
`;

const frame = (title: string, { home }: Mailbox, words: Words): Promise<string> =>
  localPage(title, STYLE, html`<p><a href="${home}">Bowout on this machine</a></p>\n${words}`);
