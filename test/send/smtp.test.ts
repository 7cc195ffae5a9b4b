import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LettersBySmtp } from '../../lambdas/send/smtp.ts';

const folder = mkdtempSync(join(tmpdir(), 'bowout-smtp-'));
const PASSWORD = 'horse battery';
const OWNER = 'jane@home.example';
const state = { parameter: PASSWORD as string | null, asked: 0, says: '' as '' | '451' | '550' | 'nothing' };
const taken: string[] = [];
const parameters = createServer((_request, response) => {
  state.asked++;
  const found = state.parameter !== null;
  response.writeHead(found ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(
    JSON.stringify(found ? { Parameter: { Value: state.parameter } } : { __type: 'ParameterNotFound' }),
  );
});
let server: SMTPServer;
let letters: LettersBySmtp;

beforeAll(async () => {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', 'cert.pem', '-days', '2', ...names], {
    cwd: folder,
    stdio: 'pipe',
  });
  const [cert, privateKey] = ['cert.pem', 'key.pem'].map((name) => readFileSync(join(folder, name), 'utf8'));
  setDefaultCACertificates([cert ?? '']);
  server = new SMTPServer({
    secure: true,
    cert: cert ?? '',
    key: privateKey ?? '',
    onAuth({ password }, _session, done) {
      if (password === PASSWORD) done(null, { user: OWNER });
      else done(Object.assign(new Error(`no, not ${password}`), { responseCode: 535 }));
    },
    onRcptTo(_address, _session, done) {
      const refused = state.says === '451' || state.says === '550';
      done(refused ? Object.assign(new Error('not now'), { responseCode: Number(state.says) }) : null);
    },
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk) => (text += String(chunk)));
      stream.on('end', () => {
        taken.push(text);
        if (state.says !== 'nothing') return done();
        for (const { _socket } of server.connections as Set<{ _socket: Socket }>) _socket.destroy();
      });
    },
  });
  /** A client that does not like its certificate goes away. */
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  await new Promise<void>((resolve) => parameters.listen(0, '127.0.0.1', () => resolve()));
  vi.stubEnv('AWS_ENDPOINT_URL_SSM', `http://127.0.0.1:${(parameters.address() as AddressInfo).port}`);
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'x');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  const { port } = server.server.address() as AddressInfo;
  letters = {
    address: OWNER,
    host: 'localhost',
    port,
    security: 'tls',
    user: OWNER,
    passwordParameter: '/b/p',
  };
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close(() => undefined);
  parameters.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  Object.assign(state, { parameter: PASSWORD, asked: 0, says: '' });
  taken.length = 0;
  vi.resetModules();
});

const RAW = Buffer.from(`From: ${OWNER}\r\nMessage-ID: <m1@home.example>\r\n\r\nHi\r\n`);
const send = async (more: Partial<LettersBySmtp> = {}) => {
  const { mailer } = await import('../../lambdas/send/mailer.ts');
  const sender = mailer({ configurationSet: undefined, letters: { ...letters, ...more } });
  return sender.send({ from: OWNER, to: 'ana@acme.example', raw: RAW, tags: {} });
};

test('a letter from the owner’s address leaves by their server, and keeps its Message-ID', async () => {
  expect(await send()).toBe('<m1@home.example>');
  expect(await send()).toBe('<m1@home.example>');
  expect(taken).toHaveLength(2);
  expect(state.asked).toBe(1);
});

test.each([
  ['451', true],
  ['550', false],
] as const)('a refusal with %s passes by itself: %s', async (says, passes) => {
  state.says = says;
  await expect(send()).rejects.toMatchObject({ name: 'NotSentError', passes });
  expect(taken).toEqual([]);
});

test('a lost answer is neither a refusal nor a reason to send again', async () => {
  state.says = 'nothing';
  await expect(send()).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
  expect(taken).toHaveLength(1);
});

test('a wrong password is refused, not repeated in words, and asked for anew the next time', async () => {
  state.parameter = 'an old one';
  const refused = await send().catch((error: Error) => error);
  expect(refused).toMatchObject({ name: 'NotSentError', passes: false });
  expect(String(refused)).not.toContain('an old one');
  state.parameter = PASSWORD;
  expect(await send()).toBe('<m1@home.example>');
  expect(state.asked).toBe(2);
});

test.each([
  ['a password that is not there', null, {}, false],
  ['a certificate for another name', PASSWORD, { host: '127.0.0.1' }, false],
  ['a server that is not there', PASSWORD, { port: 1 }, true],
])('%s: nothing is sent', async (_, parameter, more, passes) => {
  state.parameter = parameter;
  await expect(send(more)).rejects.toMatchObject({ name: 'NotSentError', passes });
  expect(taken).toEqual([]);
});
