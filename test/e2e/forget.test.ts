import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { home, invitation } from './letters.ts';
import { Machine, type Sent, until } from './machine.ts';
import { linksIn, open, submit } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start());
afterAll(() => machine.remove());

/** What a file holds; nothing where the machine at work took it away between its listing and its reading. */
const held = (file: string): string => {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};

/** The files under the data folder that hold some words, in whatever form they are kept. */
const holding = (words: RegExp) =>
  readdirSync(machine.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => words.test(held(file)));

const store = async () =>
  ((await (await fetch(`http://127.0.0.1:${machine.mailboxPort}/store`)).json()) as { emails: Sent[] })
    .emails;

const forgetting = () => existsSync(join(machine.dataDir, 'forgetting.json'));

test('after “delete everything” no byte is left here, and the next message is dealt with', async () => {
  for (const company of ['Quibble', 'Zanzibar']) await machine.forward(invitation(machine, company));
  await submit(await home(machine), 'accept');
  const [draft = ''] = linksIn((await machine.outbox()).at(-1) as Sent, 'Review and approve');
  await submit(await open(draft), 'approve', { confirmed: 'yes' });
  expect(await machine.toRecruiters()).toHaveLength(1);
  await machine.stop();
  writeFileSync(join(machine.dataDir, 'scheduler/bowout/x.json'), '{"Name":"x for Zanzibar');
  writeFileSync(join(machine.dataDir, 'events/receive/queue/1-x.json'), '{"from":"ana@zanzibar.example');
  writeFileSync(join(machine.dataDir, 'outbox/a.eml.123.tmp'), 'Zanzibar');
  writeFileSync(join(machine.dataDir, 'imported.txt'), 'x\n');
  await machine.start();
  expect(holding(/zanzibar/i).length).toBeGreaterThan(3);
  await submit(await home(machine), 'erase', { confirm: 'Delete everything' });
  await until(() => !forgetting(), 'the machine to forget');
  expect(holding(/zanzibar|quibble|jane@example\.com/i)).toEqual([]);
  expect(readdirSync(join(machine.dataDir, 'outbox'))).toEqual([]);
  expect(existsSync(join(machine.dataDir, 'imported.txt'))).toBe(false);
  expect((await store()).map(({ subject }) => subject)).toEqual(['Everything is deleted']);

  const told = await machine.forward(invitation(machine, 'Nextone'));
  expect(told.subject).toContain('Recorded: Data Engineer at Nextone');
  expect((await home(machine)).text).toContain('1 pending');
  await machine.stop();
  await machine.start();
  expect((await home(machine)).text).toContain('1 pending');
});

test('what a crash cut off is forgotten at the next start; an erasure that did not end is not', async () => {
  const page = await home(machine);
  const last = readdirSync(join(machine.dataDir, 'outbox')).sort().at(-1) as string;
  await machine.stop('SIGKILL');
  const marker = join(machine.dataDir, 'forgetting.json');
  const owner = /\.([0-9a-f]+)\.eml$/.exec(last)?.[1];
  writeFileSync(marker, JSON.stringify({ owner, last }));
  await machine.start();
  expect(forgetting()).toBe(false);
  expect(readdirSync(join(machine.dataDir, 'outbox'))).toEqual([]);
  expect((await open(page.url)).text).toContain('1 pending');
});
