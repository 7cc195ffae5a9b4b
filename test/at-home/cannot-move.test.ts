import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askHome } from '../e2e/letters.ts';
import { until } from '../e2e/machine.ts';
import { linkIn, open, submit } from '../e2e/pages.ts';
import { DONE, FOLDER, homeFor, recruiters } from './home.ts';
import { MailServers, whyNoServers } from './mail-servers.ts';

const why = whyNoServers();
const servers = new MailServers();
const home = homeFor(servers);
servers.capability = 'IMAP4rev1 SASL-IR ENABLE IDLE LITERAL+ UIDPLUS NAMESPACE SPECIAL-USE';

test.skipIf(why)('a server that cannot move: mail stays, marked, and is taken once', async () => {
  await servers.put(FOLDER, recruiters.invites('ana@acme.example', 'Acme', 'Data Engineer'));
  await servers.mail('INBOX', /^Recorded: Data Engineer/);
  await servers.mail(FOLDER, ({ flags }) => flags.has('$BowoutDone'));
  await home.stop('SIGKILL');
  await home.start();
  await servers.put(FOLDER, recruiters.invites('mia@fjord.example', 'Fjordsoft', 'Baker'));
  await servers.mail('INBOX', /^Recorded: Baker/);
  await home.retry();
  expect(await servers.mails('INBOX')).toHaveLength(2);
  expect(await servers.mails(FOLDER)).toHaveLength(2);
  expect(await servers.mails(DONE)).toEqual([]);
});

test.skipIf(why)('after “Delete everything” a mail that is handed in again is read again', async () => {
  const mail = recruiters.invites('tom@kite.example', 'Kiteworks', 'Buyer');
  await servers.put(FOLDER, mail);
  await servers.mail('INBOX', /^Recorded: Buyer/);
  const pages = await open(linkIn(await askHome(home), /Open my interviews/));
  await submit(pages, 'erase', { confirm: 'Delete everything' });
  await servers.mail('INBOX', /^Everything is deleted$/);
  const before = await servers.mails('INBOX');
  await until(() => !existsSync(join(home.dataDir, 'mailbox/taken.txt')), 'what was taken to be forgotten');
  await servers.put(FOLDER, mail);
  await servers.mail(
    'INBOX',
    ({ subject, text }) =>
      subject?.startsWith('Recorded: Buyer') === true && !before.some((it) => it.text === text),
  );
  /** What lay there marked was dealt with before, and is not brought back. */
  expect(await servers.mails('INBOX')).toHaveLength(before.length + 1);
});
