import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askHome } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, open, submit } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start());
afterAll(() => machine.remove());

const FIXTURES = join(import.meta.dirname, '../fixtures/mail');
const fixture = (name: string) => readFileSync(join(FIXTURES, `${name}.eml`));
const kept = () => {
  const directory = join(machine.dataDir, 's3/bowout-raw-mail');
  const entries = existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
    : [];
  return entries.filter((entry) => entry.isFile()).length;
};

let before = { mails: 0, kept: 0 };
beforeEach(async () => {
  before = { mails: (await machine.outbox()).length, kept: kept() };
});

/**
 * Sends something that causes no mail, then something that does, so that the first has surely been dealt
 * with.
 */
async function sendSilently(raw: string | Buffer, envelope = {}): Promise<Sent[]> {
  await machine.send(raw, envelope);
  const marker = await askHome(machine);
  expect(marker.subject).toBe('Your interviews');
  return (await machine.outbox()).slice(before.mails, -1);
}

const asOwner = (rest: string) =>
  `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nMessage-ID: ` +
  `<${crypto.randomUUID()}@x>\r\n${rest}`;

test('a message from a stranger is kept, not acted on, and not answered', async () => {
  const stranger = fixture('filter-en-google-invite')
    .toString()
    .replace(/^X-Forwarded.*\r\n/gm, '');
  expect(await sendSilently(stranger, { from: 'ana@acme.example' })).toEqual([]);
  expect(kept()).toBe(before.kept + 2);
});

test('a forged owner is told to the owner once a day and not acted on', async () => {
  const forged = `X-Local-Verdicts: spf=FAIL dkim=FAIL dmarc=FAIL\r\n${fixture('gmail-en-scheduled').toString()}`;
  const mail = await machine.forward(forged);
  expect(mail.subject).toBe('Was this you?');
  expect(mail.text).toMatch(/inbox\+[0-9a-f]{32}@bowout\.example/);
  before.mails++;
  expect(await sendSilently(`X-Again: 1\r\n${forged}`)).toEqual([]);
});

test('no mail at all is kept: the owner is told, a stranger is not answered', async () => {
  const garbage = 'these are no headers\r\nand this is no body\r\n';
  const mail = await machine.forward(garbage);
  expect(mail.text).toContain('because it is no mail that can be read');
  before.mails++;
  expect(await sendSilently(garbage, { from: 'someone@elsewhere.example' })).toEqual([]);
  expect(kept()).toBe(before.kept + 3);
});

test('an empty mail gets an honest notice', async () => {
  const mail = await machine.forward(asOwner('Subject: \r\n\r\n'));
  expect(mail.subject).toBe('Not recorded: your message');
  expect(mail.text).toContain('because it is empty');
});

test('a forward with no original sender and no date is recorded with its gaps, which the page lets fill', async () => {
  const mail = await machine.forward(fixture('gmail-en-no-sender'));
  expect(mail.subject).toContain('Recorded: Data Engineer');
  expect(mail.text).toContain('I could not read an address to write to and the company');
  const page = await open(linkIn(mail, /Correct what I read/));
  const refused = await submit(page, 'correct', { recruiterEmail: 'not an address', company: 'Tinbox' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('“not an address” is no address that mail can be sent to');
  expect(refused.forms.find(({ fields }) => 'company' in fields)?.fields.company).toBe('Tinbox');
  const corrected = await submit(page, 'correct', {
    recruiterEmail: 'paul@tinbox.example',
    company: 'Tinbox',
  });
  expect(corrected.text).toContain('Data Engineer at Tinbox');
  expect(corrected.text).toContain('written by you');
});

test('two invitations in one message are one interview with both of them declined', async () => {
  const mail = await machine.forward(fixture('gmail-en-two-invites'));
  expect(mail.text).toContain('The calendar holds 2 events');
  const draft = await submit(await open(linkIn(mail, /Withdraw from this one/)), 'withdraw', {
    situation: 'personal-reasons',
  });
  await submit(draft, 'approve');
  const withdrawal = (await machine.toRecruiters()).at(-1);
  const replies = withdrawal?.attachments.filter(({ mimeType }) => mimeType === 'text/calendar') ?? [];
  const uids = replies.map(({ content }) =>
    /UID:(.*)/.exec(new TextDecoder().decode(content as ArrayBuffer))?.[1]?.trim(),
  );
  expect(uids).toEqual(['acme-r1@calendar.example', 'acme-r2@calendar.example']);
});

test('the same message by an SMTP retry does nothing; forwarded again, it is said to be known', async () => {
  const raw = fixture('apple-en-phone');
  expect((await machine.forward(raw)).subject).toContain('Recorded: Product Designer at Lumenworks');
  before.mails++;
  expect(await sendSilently(raw)).toEqual([]);
  const again = raw.toString().replace('<a1@mail.example>', '<a1-again@mail.example>');
  expect((await machine.forward(again)).subject).toContain(
    'Already recorded: Product Designer at Lumenworks',
  );
});

test('mail that is not recorded can be recorded anyway', async () => {
  const notice = await machine.forward(fixture('gmail-en-dentist'));
  expect(notice.subject).toBe('Not recorded: Your appointment');
  const page = await open(linkIn(notice, /Record it anyway/));
  const recorded = await submit(page, 'correct', { company: 'Smile Dental', role: 'Dental Nurse' });
  expect(recorded.text).toContain('Dental Nurse at Smile Dental');
  expect((await submit(recorded, 'dismiss')).text).toContain('Nobody was told');
});

describe('size', () => {
  const attachment = (megabytes: number) => {
    const line = `${'QUFB'.repeat(19)}\r\n`;
    return line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length));
  };
  const withAttachment = (megabytes: number) => {
    const head = fixture('outlook-en-original-message').toString();
    const [header = '', body = ''] = head.split(/\r\n\r\n([\s\S]*)/);
    return (
      `${header.replace(/Content-Type:.*/, 'Content-Type: multipart/mixed; boundary="big"')}\r\n\r\n` +
      `--big\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--big\r\nContent-Type: ` +
      `application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment(megabytes)}\r\n` +
      '--big--\r\n'
    );
  };

  test('39 MB with its attachment is read like any other', async () => {
    const mail = await machine.forward(withAttachment(39));
    expect(mail.subject).toContain('Recorded: Platform Engineer at Fjordsoft');
  });

  test('more than 40 MB is refused at the door with what to do', async () => {
    await expect(machine.send(withAttachment(41))).rejects.toThrow(/552.*40 MB/);
    expect((await machine.outbox()).length).toBe(before.mails);
  });
});

test('mail to another domain is refused at the door', async () => {
  await expect(machine.send(asOwner('Subject: x\r\n\r\nx'), { to: 'x@elsewhere.example' })).rejects.toThrow(
    /550.*only takes mail for inbox@bowout\.example/,
  );
});

describe('pages', () => {
  test('a link that nobody made, and one that is not of this page, say the same', async () => {
    const unknown = await open(`${machine.url}/l/${'A'.repeat(43)}`);
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('send an empty mail with the subject “home”');
    const mail = await machine.forward(asOwner('Subject: nothing here\r\n\r\nhello'));
    const narrow = linkIn(mail, /record it/);
    expect((await open(`${narrow}/i/01ARZ3NDEKTSV4RRFFQ69G5FAV`)).text).toBe(unknown.text);
  });

  test('no page may be cached, framed, or leak its address', async () => {
    const { headers } = await fetch(`${machine.url}/l/x`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('a form that is too long is refused with what to do', async () => {
    const response = await fetch(`${machine.url}/l/x/save`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x'.repeat(200_000) }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Please shorten your text');
  });

  test('an unknown action, a wrong method and a broken path are no error of ours', async () => {
    for (const [method, path] of [
      ['POST', '/l/x/constructor'],
      ['PUT', '/l/x'],
      ['DELETE', '/l/x'],
      ['GET', '/%E0%A4%A'],
      ['GET', '/../../etc/passwd'],
    ] as const) {
      expect(await statusOf(method, path), path).toBe(404);
    }
  });

  test('the clock takes an ISO 8601 duration forward, and says so', async () => {
    for (const body of ['{"advance":"soon"}', '{"advance":"-P1D"}', 'nothing', '{}']) {
      const response = await fetch(`${machine.url}/_local/clock`, { method: 'POST', body });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('ISO 8601 duration');
    }
  });
});

test('a connection that breaks off in the middle of a mail leaves nothing behind', async () => {
  const socket = connect(machine.smtpPort, '127.0.0.1');
  await once(socket, 'data');
  for (const line of ['EHLO x', `MAIL FROM:<${machine.owner}>`, `RCPT TO:<${machine.inbox}>`, 'DATA']) {
    socket.write(`${line}\r\n`);
    await once(socket, 'data');
  }
  socket.write('From: half\r\nSubject: a mai');
  socket.destroy();
  expect(await sendSilently('From: Eve <eve@evil.example>\r\n\r\n', { from: 'eve@evil.example' })).toEqual(
    [],
  );
  expect(kept()).toBe(before.kept + 2);
});

test('everything listens on 127.0.0.1 only', async () => {
  for (const port of [machine.smtpPort, machine.httpPort, machine.mailboxPort]) {
    const socket = connect({ port, host: '127.0.0.2', timeout: 2000 });
    await expect(once(socket, 'connect'), String(port)).rejects.toThrow();
  }
});

test('no web page reaches in: neither by a name that leads here nor from its own site', async () => {
  const ask = (port: number, path: string, headers: Record<string, string>, method = 'POST') =>
    statusOf(method, path, { port, headers });
  for (const port of [machine.httpPort, machine.mailboxPort]) {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/store', 'GET'],
      ['/clear-store', 'POST'],
      ['/_local/clock', 'POST'],
    ] as const) {
      expect(await ask(port, path, { host: `evil.example:${port}` }, method), path).toBe(403);
      if (method === 'POST')
        expect(await ask(port, path, { origin: 'https://evil.example' }), path).toBe(403);
    }
  }
  expect(await ask(machine.mailboxPort, '/', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(
    403,
  );
});

test('after all this, the process is the same and nothing waits in a queue of failed ones', () => {
  expect(machine.output).not.toContain('failed');
  expect(readdirSync(join(machine.dataDir, 'events/receive/failed'))).toEqual([]);
});

/** fetch normalises paths; a raw request does not. */
async function statusOf(
  method: string,
  path: string,
  { port, headers }: { port: number; headers: Record<string, string> } = {
    port: machine.httpPort,
    headers: {},
  },
): Promise<number> {
  const sent = request({ host: '127.0.0.1', port, method, path, headers });
  sent.end();
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}
