import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkIn, open, submit } from '../e2e/pages.ts';
import { FOLDER, Home, recruiters } from './home.ts';
import { MailServers, OWNER, RECRUITERS, whyNoServers } from './mail-servers.ts';

const why = whyNoServers();
const [ANA = ''] = RECRUITERS;
const servers = new MailServers();
const home = new Home(servers);

/** A provider's sign-in: the code is typed in while the third answer is asked for. */
const given = { asked: 0, refreshes: 0, access: '', refresh: '' };
const signIn = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const [status, body] = answerTo(new URL(request.url ?? '', 'http://sign-in'), form);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
});

function answerTo({ pathname, searchParams }: URL, form: URLSearchParams): [number, object] {
  switch (pathname) {
    case '/devicecode':
      return [
        200,
        { device_code: 'd', user_code: 'ABCD-EFGH', verification_uri: 'https://sign.in', interval: 0.1 },
      ];
    case '/token': {
      if (form.get('client_id') !== 'bowout-test') return [400, { error: 'unauthorized_client' }];
      const isCode = form.has('device_code');
      if (isCode && ++given.asked < 3) return [400, { error: 'authorization_pending' }];
      if (!isCode && form.get('refresh_token') !== given.refresh) return [400, { error: 'invalid_grant' }];
      if (!isCode) given.refreshes++;
      given.access = `access-${given.refreshes}-${crypto.randomUUID()}`;
      given.refresh = `refresh-${given.refreshes}-${crypto.randomUUID()}`;
      return [200, { access_token: given.access, refresh_token: given.refresh, expires_in: 3600 }];
    }
    default:
      return searchParams.get('access_token') === given.access
        ? [200, { email: OWNER, expires_in: 3600 }]
        : [401, { error: 'invalid_token' }];
  }
}

beforeAll(async () => {
  if (why) return;
  await new Promise<void>((resolve) => signIn.listen(0, '127.0.0.1', () => resolve()));
  servers.tokenInfo = `${address()}/tokeninfo`;
  await servers.start();
});
afterAll(async () => {
  if (why) return;
  await home.remove();
  await servers.remove();
  signIn.close();
});

const address = () => `http://127.0.0.1:${(signIn.address() as AddressInfo).port}`;

test.skipIf(why)('where no password is taken, a code signs the owner in, and letters leave', async () => {
  const child = spawn(
    process.execPath,
    [
      'bin/mailbox.ts',
      ...[`--address=${OWNER}`, '--name=Jane Doe', `--imap=localhost:${servers.imapPort}`],
      `--smtp=localhost:${servers.submissionPort}+starttls`,
    ],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: servers.authority,
        DATA_DIR: home.dataDir,
        MAILBOX_SIGN_IN: address(),
        MAILBOX_CLIENT_ID: 'bowout-test',
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  await new Promise((resolve) => child.once('exit', resolve));
  expect(said).toContain('Open https://sign.in on any device, and type in the code ABCD-EFGH.');
  expect(said).toContain('✓ Sent, and found in your inbox.');
  expect(JSON.parse(home.file('mailbox.json'))).toMatchObject({
    signIn: { by: 'oauth', clientId: 'bowout-test' },
  });

  await home.start();
  await servers.put(FOLDER, recruiters.invites(ANA, 'Acme', 'Data Engineer'));
  const notice = await servers.mail('INBOX', /^Recorded/);
  const draft = await submit(await open(linkIn(notice, /Open this interview/)), 'withdraw', {
    situation: 'accepted-offer',
  });
  expect((await submit(draft, 'approve')).text).toContain('Sent.');
  await servers.mail('INBOX', /^Re: Interview/, ANA);
  /** The provider gives another refresh token each time, and only the last one counts. */
  expect(JSON.parse(home.file('mailbox.json'))).toMatchObject({ signIn: { refreshToken: given.refresh } });
  expect(home.output + said).not.toContain('refresh-');
});

test.skipIf(why)('what the provider takes back is said, and what to do', async () => {
  await home.stop();
  given.refresh = 'taken back';
  await home.start();
  await home.says(/gives no access any more \(invalid_grant\)\. Run “npm run mailbox” again/);
});
