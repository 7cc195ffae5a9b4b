#!/usr/bin/env node
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toContract } from '../lambdas/mail/contract.ts';
import { NotAMailError } from '../lambdas/mail/message/message.ts';
import { read } from '../lambdas/mail/read.ts';
import { ShownError } from '../lambdas/shown-error.ts';
import { writeArchive } from '../lib/archive/export.ts';
import { importArchive } from '../lib/archive/import.ts';
import { inAws, onThisMachine, type Place } from '../lib/archive/place.ts';
import { readSettings } from '../lib/local/settings.ts';
import { mailsIn } from '../lib/owner/mails.ts';
import { backUp, handIn, homeLink, importLog, interviews, retryFailed } from '../lib/owner/post-box.ts';
import { list, progress, show, titleOf } from '../lib/owner/say.ts';
import { PASSED_ON, serviceFor } from '../lib/owner/service.ts';

const HELP = `Bowout, your own post-box for bowing out gracefully.

  npx bowout forward PATH…   hand in recruiter mail: .eml files, folders of them, or an mbox
  npx bowout list            your interviews
  npx bowout show WORDS      one interview: its number in the list, or words of its title
  npx bowout home            a link to your pages
  npx bowout retry           what could not be dealt with is tried again
  npx bowout parse FILE      what is read in a mail, as JSON; sends nothing
  npx bowout export FILE     everything into one file, original mails too; stop Bowout first
  npx bowout import FILE     such a file into this Bowout; what is there already stays
  npx bowout backup FOLDER   a copy of all data, while it runs or not; to use it, say its name in DATA_DIR
  npx bowout service         keeps Bowout running (systemd, launchd): shows the file, --write writes it

With --aws, export and import are about your deployment in AWS instead of this machine.

It talks to the Bowout that runs on this machine: start it with “npm start”. It uses the same settings
(SMTP_PORT, HTTP_PORT, DATA_DIR, OWNER_EMAIL, INBOX_ADDRESS). A long “forward” that was stopped goes on
where it was.`;

/** Something on the command line cannot be right; the message says what would be. */
class UsageError extends ShownError {
  override name = 'UsageError';
}

type Command = (args: string[]) => Promise<void>;

const settings = () => readSettings(process.env, []);

const forward: Command = async (paths) => {
  if (!paths.length) throw new UsageError('Say what to forward: npx bowout forward message.eml');
  const where = settings();
  const log = await importLog(where);
  const terminal = process.stderr.isTTY;
  let [done, skipped] = [0, 0];
  for await (const { name, raw } of mailsIn(paths)) {
    if (log.has(raw)) skipped++;
    else {
      await handIn(where, raw);
      await log.add(raw);
      done++;
    }
    if (terminal) process.stderr.write(`\r\x1b[K${progress(done, skipped, name)}`);
  }
  if (terminal) process.stderr.write('\r\x1b[K');
  console.log(`${progress(done, skipped, '')}`.trim());
  console.log('Bowout answers each of them by mail; “npx bowout list” shows what it read.');
};

const showOne: Command = async (words) => {
  const wanted = words.join(' ').trim();
  if (!wanted) throw new UsageError('Say which one: npx bowout show 2, or npx bowout show acme');
  const all = await interviews(settings());
  const found = /^\d+$/.test(wanted)
    ? all.slice(Number(wanted) - 1, Number(wanted))
    : all.filter((interview) => titleOf(interview).toLowerCase().includes(wanted.toLowerCase()));
  if (!found.length) throw new UsageError(`No interview is called “${wanted}”. Look at: npx bowout list`);
  console.log(found.map(show).join('\n\n'));
};

const parse: Command = async ([file]) => {
  if (!file) throw new UsageError('Say which file: npx bowout parse message.eml');
  const reading = await read(await readFile(file)).catch((error: unknown) => {
    throw error instanceof NotAMailError ? new UsageError(error.message) : error;
  });
  console.log(JSON.stringify(toContract(reading), null, 2));
};

const retry: Command = async () => {
  const { tried, waiting } = await retryFailed(settings());
  if (!tried) console.log('Nothing had failed.');
  else if (!waiting) console.log(`${tried} tried again, and all are dealt with.`);
  else
    console.log(
      `${tried} tried again, ${waiting} failed again and wait. Why is written where “npm start” runs.`,
    );
};

const archive =
  (use: (place: Place, file: string) => Promise<void>): Command =>
  async (all) => {
    const [file] = all.filter((arg) => arg !== '--aws');
    if (!file) throw new UsageError('Say which file: npx bowout export bowout.jsonl');
    const place = all.includes('--aws') ? await inAws() : await onThisMachine(settings());
    try {
      await use(place, file);
    } finally {
      await place.close();
    }
  };

const exportAll = archive(async ({ services }, file) => {
  const count = await writeArchive(services, await services.owners.ensure(services.owner), file);
  console.log(
    `${count} interviews and all that belongs to them are in ${file}. It holds private mail: keep it safe.`,
  );
});

/** Opened when the first line is asked for: a line that nobody waits for yet would be lost. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file);
  yield* handle.readLines();
}

const importAll = archive(async (place, file) => {
  const { added, known } = await importArchive(place, () => linesOf(file), Date.now());
  console.log(
    `${added} items came in${known ? `, ${known} were there already and stayed as they were` : ''}.`,
  );
  console.log('Links in older mails do not work here: send a mail with the subject “home” for a new one.');
});

const backup: Command = async ([folder]) => {
  if (!folder) throw new UsageError('Say where to: npx bowout backup ../bowout-backup');
  const bytes = await backUp(settings(), folder);
  console.log(
    `${(bytes / 1_000_000).toFixed(1)} MB are in ${folder}. It holds private mail: keep it safe. The ` +
      'mailbox’s password is not in it, and letters that you had approved wait there for a new OK.',
  );
};

const service: Command = async (all) => {
  const { mailbox, dataDir } = settings();
  if (!mailbox)
    throw new UsageError('The trial needs no service. Set up your own mailbox first: npm run mailbox');
  const named = PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const folder = join(import.meta.dirname, '..');
  const made = serviceFor(process.platform, {
    ...{ node: process.execPath, folder, dataDir },
    settings: Object.fromEntries(named),
  });
  if (!made)
    throw new UsageError(
      `On ${process.platform} I know no way. Let your system start “npm start” in ${folder}.`,
    );
  console.log(`${made.file}:\n\n${made.text}`);
  if (process.env.MAILBOX_PASSWORD)
    console.log(
      'The mailbox’s password is not in it: the service needs one that “npm run mailbox” has kept.\n',
    );
  if (process.env.SECOND_KEY)
    console.log(
      'The second reader’s key is not in it: give SECOND_KEY to the service by your system’s own means.\n',
    );
  if (!all.includes('--write')) return console.log('Nothing is written yet: npx bowout service --write');
  await mkdir(dirname(made.file), { recursive: true });
  await writeFile(made.file, made.text, { mode: 0o600 });
  console.log(`It is written. Now run:\n\n${made.next.map((line) => `  ${line}`).join('\n')}`);
};

const COMMANDS: Record<string, Command> = {
  forward,
  list: async () => console.log(list(await interviews(settings()))),
  show: showOne,
  home: async () => console.log(await homeLink(settings())),
  retry,
  parse,
  export: exportAll,
  import: importAll,
  backup,
  service,
};

const [name = 'help', ...args] = process.argv.slice(2);
try {
  if (['help', '--help', '-h'].includes(name)) console.log(HELP);
  else if (Object.hasOwn(COMMANDS, name)) await COMMANDS[name]?.(args);
  else throw new UsageError(`There is no command “${name}”. Look at: npx bowout help`);
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing && !(error instanceof ShownError)) throw error;
  console.error(missing ? `There is no file “${args[0]}”.` : error.message);
  process.exitCode = 2;
}
