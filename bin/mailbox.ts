import { parseArgs } from 'node:util';
import { accountFile, writeAccount } from '../lib/local/mailbox/account.ts';
import { networkLookup } from '../lib/local/mailbox/discover.ts';
import { mailboxDirOf } from '../lib/local/settings.ts';
import { asking } from '../lib/owner/ask.ts';
import { refuseTrial, SetUpError, setUpMailbox } from '../lib/owner/mailbox-set-up.ts';
import { ShownError } from '../lib/shared.ts';

const HELP = `Sets Bowout up with your own mailbox.

  npm run mailbox

It asks for what it needs. You can say it beforehand, behind “--”:

  --address jane@example.com   --name "Jane Doe"   --folder Bowout   --user NAME
  --imap HOST:PORT   --smtp HOST:PORT      where they are not found; +starttls behind it if that is needed
  --since 2026-11-01 | all | none          of what lies in the folder already
  --certificate FILE                       of a mail server on this machine, such as Proton Mail Bridge

The password is asked for, or taken from MAILBOX_PASSWORD; then it is not kept. DATA_DIR says where all
is kept.`;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ address: text, name: text, user: text, folder: text },
  ...{ imap: text, smtp: text, since: text, certificate: text },
  help: { type: 'boolean', short: 'h' },
} as const;

function optionsIn(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new SetUpError(`${(error as Error).message}\n\n${HELP}`);
  }
}

const terminal = asking(process.stdin, process.stdout);
try {
  const options = optionsIn(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    process.umask(0o077);
    const dataDir = mailboxDirOf(process.env);
    refuseTrial(dataDir);
    const account = await setUpMailbox({
      options,
      env: process.env,
      asking: terminal,
      lookup: networkLookup(),
      say: (words) => console.log(words),
      now: Date.now(),
    });
    writeAccount(dataDir, account);
    const where = process.env.DATA_DIR ? `DATA_DIR=${process.env.DATA_DIR} npm start` : 'npm start';
    console.log(`
Kept in ${accountFile(dataDir)}, which only you can read${
      account.signIn.by === 'password' && !account.signIn.password
        ? '; the password is not in it, say it in MAILBOX_PASSWORD each time'
        : ''
    }.

Start Bowout (again) with “${where}”. Then move a recruiter’s mail into “${account.folder}”.`);
  }
} catch (error) {
  if (!(error instanceof ShownError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  terminal.close();
}
