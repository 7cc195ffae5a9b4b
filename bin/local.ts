import { startMachine } from '../lib/local/machine.ts';
import { readSettings, type Settings } from '../lib/local/settings.ts';
import { ShownError } from '../lib/shared.ts';

/** Nothing is lost when it is cut off: everything accepted is on disk. */
const LONGEST_STOP_MS = 4_500;
/** npm passes on the Ctrl+C that the terminal has sent already: two within this are one. */
const ONE_PRESS_MS = 500;
let endingSince: number | null = null;
/** What a data folder that is not as Bowout left it says of itself, by Node's code. */
const NOT_AS_LEFT: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file where a folder belongs',
  ENOTDIR: 'there is a file where a folder belongs',
  EISDIR: 'there is a folder where a file belongs',
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** Ends in an orderly way, and at once when asked a second time. */
function end(machine: { stop(): Promise<void> }): void {
  if (endingSince !== null) {
    if (performance.now() - endingSince > ONE_PRESS_MS) process.exit(1);
    return;
  }
  endingSince = performance.now();
  setTimeout(() => process.exit(0), LONGEST_STOP_MS);
  machine.stop().then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}

/** Whoever starts it with a second reader sees where mail goes. */
function secondLine(second: Settings['second']): string {
  if (!second) return '';
  const at = second.api === 'openai' ? ` at ${second.baseUrl}` : '';
  return `\n  2nd reader   ${second.model}${at}: mail that I cannot read goes there`;
}

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  const machine = await startMachine(settings);
  const { mailbox, second } = settings;
  const mail = mailbox
    ? `  Mailbox      ${mailbox.address}: what you move into “${mailbox.folder}” is read
  Letters      leave by ${mailbox.smtp.host}, once you approve them`
    : `  Mailbox      http://127.0.0.1:${settings.mailboxPort}/ (a trial; your own: npm run mailbox)
  Forward to   ${settings.inboxAddress} by SMTP at 127.0.0.1:${settings.smtpPort}, from ${settings.ownerEmail}`;
  console.log(`
Bowout is running on this machine.

  Start here   http://127.0.0.1:${settings.httpPort}/
${mail}
  Data         ${settings.dataDir}${secondLine(second)}

Press Ctrl+C to stop; nothing is lost. Press it again to end at once.
`);
  console.log('ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(machine));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof ShownError) console.error(error.message);
  else if (code === 'EADDRINUSE') {
    console.error(
      `${(error as Error).message}. Is Bowout running already? Otherwise choose other ports with ` +
        'SMTP_PORT, HTTP_PORT and MAILBOX_PORT.',
    );
  } else if (error instanceof Error && 'path' in error && NOT_AS_LEFT[String(code)]) {
    console.error(
      `${error.path}: ${NOT_AS_LEFT[String(code)]}. Put that right (what is kept elsewhere in the data folder ` +
        'is untouched), or choose another folder with DATA_DIR.',
    );
  } else console.error(error);
  process.exit(1);
}
