import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock, forward, subjects, withdraw } from './letters.ts';
import { Machine } from './machine.ts';
import { submit } from './pages.ts';

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  await machine.start(['--empty'], { UNDO_SECONDS: '300' });
});
afterEach(() => machine.remove());

const DAY = 86_400_000;

/** The machine is off for some days, as a laptop in a bag is. */
async function off(days: number): Promise<void> {
  await machine.stop();
  const file = join(machine.dataDir, 'clock.json');
  const moved = existsSync(file) ? readFileSync(file, 'utf8') : '{"offset":0}';
  const { offset } = JSON.parse(moved) as { offset: number };
  for (const each of [file, `${file}.copy`])
    writeFileSync(each, JSON.stringify({ offset: offset + days * DAY }));
  await machine.start(['--empty'], { UNDO_SECONDS: '300' });
  await machine.advance('PT2S');
}

const invites = (company: string, when: string) =>
  forward(machine, {
    from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
    subject: `Interview for Data Engineer at ${company}`,
    text: `We would like to invite you to an interview for the Data Engineer role at ${company}${when}.`,
  });
const approve = async (company: string, when: string) =>
  submit(await withdraw(await invites(company, when), 'accepted-offer'), 'approve');

test('what was approved and could not leave before the interview began is not sent, but told', async () => {
  await approve('Acme', ` on ${clock(machine, 30)} (Lisbon time)`);
  await approve('Bexley', '');
  await off(3);
  expect((await machine.toRecruiters()).map(({ to }) => to?.[0]?.address)).toEqual(['ana@bexley.example']);
  expect(await subjects(machine)).toContainEqual('Not sent, the interview has begun: Data Engineer at Acme');
  await off(1);
  expect(await machine.toRecruiters()).toHaveLength(1);
});

test('a hello that was due meanwhile comes once', async () => {
  await approve('Acme', '');
  await machine.advance('PT10M');
  expect(await machine.toRecruiters()).toHaveLength(1);
  await off(230);
  const hellos = async () => (await subjects(machine)).filter((subject) => /hello/i.test(subject));
  expect(await hellos()).toHaveLength(1);
  await off(1);
  expect(await hellos()).toHaveLength(1);
  expect(await machine.toRecruiters()).toHaveLength(1);
});
