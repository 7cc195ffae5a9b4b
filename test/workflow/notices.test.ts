import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { undoAcceptance } from '../../lambdas/workflow/accept.ts';
import { INBOX, invitation, ownWords, World } from './world.ts';

/** How many notices the owner gets: none that answers our own, and no flood of one kind. */

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => {
  return world.stop();
});

const helps = async () => {
  const subjects = await world.subjectsToOwner();
  return subjects.filter((subject) => subject === subjects[0]).length;
};
const askForHelp = async (times: number) => {
  for (let time = 0; time < times; time++) await world.receive(ownWords('help', null, `help ${world.now}`));
};

test('of one kind that answers mails there are so many a day, and again on the next', async () => {
  await askForHelp(25);
  expect(await helps()).toBe(20);
  world.now = Date.parse('2026-11-25T00:00:01Z');
  await askForHelp(2);
  expect(await helps()).toBe(22);
});

test('the day is the owner’s', async () => {
  await world.services.owners.update(world.profile.ownerId, (it) => ({
    ...it,
    timeZone: 'Pacific/Auckland',
  }));
  await askForHelp(25);
  expect(await helps()).toBe(20);
  world.now = Date.parse('2026-11-24T11:00:01Z');
  await askForHelp(1);
  expect(await helps(), 'midnight in Auckland').toBe(21);
});

test('a kind that has come to its limit holds up no other', async () => {
  await askForHelp(25);
  await world.receive(invitation('Acme'));
  expect((await world.subjectsToOwner()).at(-1)).toContain('Recorded: Backend Engineer at Acme');
  expect(await world.interviews()).toHaveLength(1);
});

test('of acceptances, which whoever holds a link can repeat, fifty a day are told', async () => {
  for (let time = 0; time < 53; time++) await undoAcceptance(world.desk, await world.accept());
  const subjects = await world.subjectsToOwner();
  expect(subjects.filter((subject) => subject.startsWith('Congratulations'))).toHaveLength(50);
  expect(subjects).toHaveLength(51);
});

test('recorded messages are counted from the fiftieth of a day on, or where not all of them can be seen', async () => {
  const counted = vi.spyOn(world.services.owners, 'countNotice');
  await world.receive(invitation('Acme'));
  expect(counted).not.toHaveBeenCalled();
  const [interview] = await world.interviews();
  const shorten = (it: Interview): Interview => ({ ...it, shortened: true });
  await world.services.interviews.update(world.profile.ownerId, interview?.id ?? '', shorten);
  await world.receive(invitation('Birch'));
  expect(counted).toHaveBeenCalledTimes(1);
});

test('a notice that failed to leave is sent when it is tried again', async () => {
  let fails = true;
  world.onSend = () => {
    if (fails) throw new Error('not now');
  };
  const raw = ownWords('help');
  await expect(world.receive(raw)).rejects.toThrow('not now');
  fails = false;
  world.now += 120_000;
  await world.receive(raw);
  expect(await helps()).toBe(1);
});

test.each(['jane@bowout.example', INBOX])(
  'a notice of ours that a filter sends back is not answered: from %s',
  async (from) => {
    await world.receive(invitation('Acme'));
    const told = world.sent.length;
    const notice =
      `From: Bowout <${from}>\nTo: jane@example.com\nSubject: Recorded: Backend Engineer at ` +
      'Acme\nAuto-Submitted: auto-generated\n\nI have recorded this interview as pending.\n';
    await world.receive(notice, world.services, { recipients: [secretAddress(world.profile)], source: from });
    expect(world.sent).toHaveLength(told);
    expect((await world.interviews())[0]?.messages).toHaveLength(1);
  },
);
