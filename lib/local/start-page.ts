import { html } from 'hono/html';
import type { Settings } from './settings.ts';

/** The page at HTTP_PORT: what to do next, the mailbox, and the clock. */
export async function startPage(settings: Settings, now: number, note: string | null): Promise<string> {
  const time = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: settings.ownerTimeZone,
  }).format(now);
  const mailbox = `http://127.0.0.1:${settings.mailboxPort}/`;
  return String(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Bowout on this machine</title>
<style>
:root { color-scheme: light dark; --bg: #f3f1ec; --card: #fff; --ink: #22262b; --soft: #5d666e; --line: #dcd7cc; --accent: #0b5c6b; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --bg: #16191c; --card: #202428; --ink: #e8e6e1; --soft: #a3adb5; --line: #3a4147; --accent: #7fd0de; --on: #0e1a1d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 720px; padding: 24px 16px; background: var(--bg); color: var(--ink); font: 17px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
h1 { font-size: 28px; margin: 0 0 8px; }
h2 { font-size: 19px; margin: 0 0 8px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; margin: 16px 0; }
ol { margin: 0; padding-left: 24px; }
li { margin: 6px 0; }
code { overflow-wrap: anywhere; }
a { color: var(--accent); }
section > :last-child { margin-bottom: 0; }
.button, button { font: inherit; font-weight: 600; display: inline-block; padding: 11px 20px; border-radius: 9px; border: 1px solid var(--accent); background: transparent; color: var(--accent); text-decoration: none; cursor: pointer; }
.primary { background: var(--accent); color: var(--on); }
form { display: inline-block; margin: 4px 4px 0 0; }
.soft { color: var(--soft); }
</style>
</head>
<body>
<main>
<h1>Bowout is running</h1>
<p>Your own post-box for turning down interviews gracefully once you have accepted another job. All of it runs on this machine; no mail leaves it.</p>
${note ? html`<p role="status"><b>${note}</b></p>` : ''}
<section>
<h2>What to do next</h2>
<ol>
<li>${settings.samples ? 'Open the mailbox. Some messages have been forwarded already, and Bowout has answered each.' : 'Forward a message to the inbox address, then open the mailbox.'}</li>
<li>In the mail “An offer: …” follow the link and press <b>I accepted this offer</b>.</li>
<li>Back in the mailbox, open the mail with your withdrawals, review one, and approve it.</li>
<li>Move the clock by six months, and find the note to say hello.</li>
</ol>
<p><a class="button primary" href="${mailbox}">Open the mailbox</a></p>
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
</section>
<p class="soft">Your data is in <code>${settings.dataDir}</code>. Each outgoing mail is also a file in <code>outbox/</code> there.</p>
</main>
</body>
</html>`,
  );
}
