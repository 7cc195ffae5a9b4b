import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askHome } from './letters.ts';
import { Machine, until } from './machine.ts';

const machine = new Machine();
beforeAll(() => machine.start());
afterAll(() => machine.remove());

const COUNT = 24;
const KILLED_AFTER_MS = [80, 160, 320];

const invitation = (number: number) =>
  `From: Jane Doe <${machine.owner}>
To: ${machine.inbox}
Subject: Fwd: Interview for Data Engineer at Company${number}
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <crash-${number}@mail.example>

---------- Forwarded message ---------
From: Ana Silva <ana@company${number}.example>
Date: Fri, Nov 20, 2026 at 9:14 AM
Subject: Interview for Data Engineer at Company${number}
To: Jane Doe <${machine.owner}>

We would like to invite you to an interview for the Data Engineer role at Company${number}.
`.replaceAll('\n', '\r\n');

test('killed in the middle of a flood, it has every accepted message, each recorded once', async () => {
  const accepted = new Set<number>();
  for (const delay of KILLED_AFTER_MS) {
    const sending = Array.from({ length: COUNT }, async (_, number) => {
      await machine.send(invitation(number)).then(
        () => accepted.add(number),
        () => undefined,
      );
    });
    await sleep(delay);
    await machine.stop('SIGKILL');
    await Promise.all(sending);
    await machine.start();
  }
  for (let number = 0; number < COUNT; number++)
    if (!accepted.has(number)) await machine.send(invitation(number));

  const queue = join(machine.dataDir, 'events/receive/queue');
  const waiting = () => readdirSync(queue).filter((file) => file.endsWith('.json'));
  await until(() => waiting().length === 0, 'the queue to be empty');
  expect(readdirSync(join(machine.dataDir, 'events/receive/failed'))).toEqual([]);
  const told = new Set((await machine.outbox()).map(({ subject }) => subject));
  expect(told.size).toBe(COUNT);
  for (const subject of told) expect(subject).toMatch(/^Recorded: Data Engineer at Company\d+/);
  const home = await askHome(machine);
  const page = await (await fetch(/http\S+\/l\/\S+/.exec(home.text ?? '')?.[0] ?? '')).text();
  expect(page).toContain(`${COUNT} pending, 0 waiting for your OK, ${COUNT} in all.`);
});
