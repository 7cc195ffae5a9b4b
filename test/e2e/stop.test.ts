import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { Machine, until } from './machine.ts';

const machine = new Machine();
afterAll(() => machine.remove());

const at = (...names: string[]) => join(machine.dataDir, ...names);

async function client(port: number, ...lines: string[]): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  for (const line of lines) {
    socket.write(line);
    await sleep(60);
  }
  return socket;
}

/** Clients that end nothing by themselves. */
async function clients(): Promise<Socket[]> {
  const { smtpPort, httpPort, mailboxPort } = machine;
  const slow = await client(
    smtpPort,
    'EHLO x\r\n',
    `MAIL FROM:<${machine.owner}>\r\n`,
    `RCPT TO:<${machine.inbox}>\r\n`,
    'DATA\r\n',
    `From: ${machine.owner}\r\nSubject: half\r\n\r\nThe first half`,
  );
  return [
    slow,
    await client(smtpPort),
    await client(smtpPort, 'EHLO x\r\n'),
    await client(httpPort),
    await client(httpPort, 'GET / HT'),
    await client(httpPort, 'POST /_local/clock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{'),
    await client(mailboxPort, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'),
  ];
}

const raws = () =>
  existsSync(at('s3'))
    ? readdirSync(at('s3'), { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
    : [];

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in time, whoever is connected', async (signal) => {
  await machine.start();
  const sockets = await clients();
  const before = raws().length;
  const began = performance.now();
  await machine.stop(signal);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(raws()).toHaveLength(before);
  for (const socket of sockets) socket.destroy();
});

test('what was accepted in the moment before is dealt with after the next start', async () => {
  await machine.start();
  const message = (number: number) =>
    `From: ${machine.owner}\r\nSubject: home\r\nMessage-ID: <stop-${number}@x>\r\n\r\n`;
  await machine.sendAll(Array.from({ length: 12 }, (_, number) => message(number)));
  await machine.stop();
  await machine.start();
  await until(() => readdirSync(at('events/receive/queue')).length === 0, 'the queue to be empty');
  const links = (await machine.outbox()).filter(({ subject }) => subject === 'Your interviews');
  expect(links).toHaveLength(12);
  expect(readdirSync(at('events/receive/failed'))).toEqual([]);
  await machine.stop();
});

test('a second signal ends it at once; the one that npm passes on is no second one', async () => {
  await machine.start();
  const sockets = await clients();
  const began = performance.now();
  const ended = machine.stop('SIGINT');
  void machine.stop('SIGINT');
  await sleep(300);
  expect(machine.runs).toBe(true);
  await sleep(400);
  void machine.stop('SIGINT');
  await ended;
  expect(performance.now() - began).toBeLessThan(1500);
  for (const socket of sockets) socket.destroy();
});

test('nobody else on this machine can read what is kept', async () => {
  await machine.start();
  await machine.stop();
  const everything = readdirSync(machine.dataDir, { recursive: true, encoding: 'utf8' });
  const open = ['', ...everything].filter((name) => (statSync(at(name)).mode & 0o077) !== 0);
  expect(open).toEqual([]);
});
