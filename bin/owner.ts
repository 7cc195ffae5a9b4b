import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isFirst, type Profile } from '../lambdas/store/owners.ts';
import { writeArchive } from '../lib/archive/export.ts';
import { inAws, onThisMachine, type Place } from '../lib/archive/place.ts';
import { readSettings } from '../lib/local/settings.ts';
import { inSandbox } from '../lib/operator/adopt.ts';
import { OptionError, runCommand } from '../lib/operator/context.ts';
import { addOwner, allOwners, eraseOwner, ownerNamed, removeOwner } from '../lib/operator/owners.ts';

const HELP = `Who has a post-box in this deployment.

  npm run owner -- add --email jo@example.org [--name "Jo Park"] [--zone Europe/Berlin]
                       [--inbox jo-inbox] [--sender jo]
  npm run owner -- list
  npm run owner -- remove jo-inbox        closes it: mail and links find it no more; what is kept stays
  npm run owner -- export jo-inbox FILE   everything of one owner into one file
  npm run owner -- erase jo-inbox [--yes] deletes everything of one owner, for good

--stage NAME is about another deployment, --local about this machine (stop Bowout first).`;

/** What a command is given: where the owners are, what was typed, and whether it is this machine. */
interface Asked {
  place: Place;
  words: string[];
  options: ReturnType<typeof parse>['values'];
}

const COMMANDS: Record<string, (asked: Asked) => Promise<void>> = {
  async add({ place: { services }, options: { email, name, zone, inbox, sender, local } }) {
    if (!email) throw new OptionError('Say whose mail counts: npm run owner -- add --email jo@example.org');
    const added = await addOwner(services, { email, name, zone, inbox, sender }, Date.now());
    console.log(
      `${added.inboxAddress} is open. ${added.name ?? added.email} forwards recruiter mail there from ` +
        `${added.email}; letters leave from ${added.senderAddress}.\nA mail with the subject “home” from ` +
        `${added.email} to ${added.inboxAddress} brings the link to the pages.`,
    );
    if (!local && (await inSandbox()))
      console.log(
        '\nThe account is in the SES sandbox: SES writes to confirmed addresses only. Ask AWS to confirm ' +
          `this one:\n\n  aws sesv2 create-email-identity --email-identity ${added.email}\n\n` +
          'Then open AWS’s mail there. With production access nothing more is needed.',
      );
  },
  async list({ place: { services } }) {
    for (const profile of await allOwners(services)) console.log(line(profile, services.owner));
  },
  async remove({ place: { services }, words: [named] }) {
    const profile = await ownerNamed(services, named);
    await removeOwner(services, profile, Date.now());
    console.log(
      `${profile.inboxAddress} is closed: mail, links and reminders find it no more. What is kept of ` +
        `${profile.email} stays.\nTo open it again: npm run owner -- add --email ${profile.email} --inbox ` +
        `${profile.inboxAddress}\nTo delete it: npm run owner -- erase ${profile.inboxAddress}`,
    );
  },
  async export({ place: { services }, words: [named, file] }) {
    const profile = await ownerNamed(services, named);
    if (!file) throw new OptionError('Say into which file: npm run owner -- export jo-inbox jo.jsonl');
    const count = await writeArchive(services, profile, file);
    console.log(`${count} interviews and all that belongs to them are in ${file}. It holds private mail.`);
  },
  async erase({ place: { services }, words: [named], options: { yes, local } }) {
    if (local)
      throw new OptionError(
        'On this machine the mails that went out are kept too, and only a running Bowout deletes them: ' +
          'start it, open the owner’s pages and press “Delete everything”.',
      );
    const profile = await ownerNamed(services, named);
    if (!yes && !(await agrees(`Delete everything of ${profile.email}, for good? [y/N] `))) {
      console.log('Nothing was changed.');
      return;
    }
    const { interviews, messages } = await eraseOwner(services, profile, Date.now());
    console.log(
      `Deleted: ${interviews} interviews, ${messages} messages, their mail, drafts, links, schedules and ` +
        `settings. Nothing is left of ${profile.email}, who has been told.`,
    );
  },
};

function line(profile: Profile, first: Place['services']['owner']): string {
  const { inboxAddress, senderAddress, email, name, timeZone, closed, ownerId } = profile;
  const state = isFirst(ownerId, first) ? 'first' : closed === undefined ? 'added' : 'closed';
  return [state.padEnd(6), inboxAddress, senderAddress, email, name ?? '–', timeZone].join('  ');
}

async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new OptionError('Nobody can be asked here. If you are sure, say it again with --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ email: text, name: text, zone: text, inbox: text, sender: text },
        ...{ stage: text, local: flag, yes: flag, help: flag },
      },
    });
  } catch (error) {
    throw new OptionError(`${(error as Error).message}\n\n${HELP}`);
  }
}

/** `npm run owner`: who has a post-box here. A profile is made by this command, and never by a mail. */
await runCommand(async () => {
  const { positionals, values: options } = parse(process.argv.slice(2));
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || options.help) {
    console.log(HELP);
    return options.help ? 0 : 2;
  }
  let place: Place | null = null;
  try {
    place = options.local ? await onThisMachine(readSettings(process.env, [])) : await inAws(options.stage);
    await command({ place, words, options });
    return 0;
  } finally {
    await place?.close();
  }
});
