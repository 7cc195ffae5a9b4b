import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { homeLink } from '../../../lib/owner/post-box.ts';

/** A mail that is just being written lies in the outbox by another name, and is gone a moment later. */
test('a link is found beside a mail that is half written', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'home-link-'));
  const outbox = join(dataDir, 'outbox');
  await mkdir(outbox);
  const link = 'http://127.0.0.1:8080/l/a-token';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      for await (const _ of stream);
      await symlink(join(dataDir, 'gone'), join(outbox, '0.eml.99.tmp'));
      await writeFile(join(outbox, '1.eml'), `Subject: Your interviews\r\n\r\n${link}\r\n`);
      done();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const { port } = server.server.address() as AddressInfo;
    const where = { smtpPort: port, httpPort: 0, baseUrl: 'http://127.0.0.1:8080', dataDir };
    const found = homeLink({
      ...where,
      ownerEmail: 'jane@example.com',
      inboxAddress: 'inbox@bowout.example',
    });
    expect(await found).toBe(link);
  } finally {
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
    await rm(dataDir, { recursive: true });
  }
});
