import { ulid } from 'ulid';
import { afterEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { acceptOffer, undoAcceptance } from '../../lambdas/workflow/accept.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { dismiss } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, onlyCrash, World, withFault } from './world.ts';

let world: World;
afterEach(() => world.stop());

const COMPANIES = ['Acme', 'Northwind', 'Fjordsoft'];

async function worldWithInterviews(): Promise<{ offer: Interview }> {
  world = await new World().open();
  for (const company of COMPANIES) await world.receive(invitation(company));
  const [offer] = await world.interviews();
  return { offer: offer as Interview };
}

/** Lets every schedule of a kind fire that is there. */
async function fireAcceptances(): Promise<void> {
  for (const [name, { followUp: due, at }] of [...world.schedules]) {
    if (due.kind !== 'acceptance') continue;
    world.schedules.delete(name);
    await followUp(world.services, due, at);
  }
}

const draftsOf = (interviews: Interview[]) =>
  interviews.map(({ drafts }) => drafts.filter(({ state }) => state === 'waiting').length);

test('accepting writes one draft for each other pending interview and one digest', async () => {
  const { offer } = await worldWithInterviews();
  await acceptOffer(world.services, world.profile, ulid(), offer.id, world.now);
  const interviews = await world.interviews();
  expect(interviews.map(({ state }) => state)).toEqual(['accepted', 'withdrawing', 'withdrawing']);
  expect(draftsOf(interviews)).toEqual([0, 1, 1]);
  expect([...world.schedules.keys()].map((name) => name.split('-')[0])).toEqual(['reminder', 'reminder']);
  expect((await world.subjectsToOwner()).at(-1)).toBe('Congratulations! 2 withdrawals wait for your OK');
  expect(world.toRecruiters()).toEqual([]);
});

test('an offer from somewhere else needs no recorded interview', async () => {
  await worldWithInterviews();
  await acceptOffer(world.services, world.profile, ulid(), null, world.now);
  expect(draftsOf(await world.interviews())).toEqual([1, 1, 1]);
});

test('the same acceptance again, and another for the same interview, draft nothing twice', async () => {
  const { offer } = await worldWithInterviews();
  const id = ulid();
  await acceptOffer(world.services, world.profile, id, offer.id, world.now);
  await acceptOffer(world.services, world.profile, id, offer.id, world.now);
  await expect(acceptOffer(world.services, world.profile, ulid(), offer.id, world.now)).rejects.toThrow(
    'accepted',
  );
  expect(draftsOf(await world.interviews())).toEqual([0, 1, 1]);
  expect(
    (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Congratulations')),
  ).toHaveLength(1);
});

test('an interview that is dismissed while the drafts are being written gets none', async () => {
  const { offer } = await worldWithInterviews();
  const list = async (ownerId: string) => {
    const listed = await world.services.interviews.list(ownerId);
    await dismiss(world.services, world.profile, listed[1]?.id ?? '', world.now);
    return listed;
  };
  const services = { ...world.services, interviews: { ...world.services.interviews, list } };
  await acceptOffer(services, world.profile, ulid(), offer.id, world.now);
  const interviews = await world.interviews();
  expect(interviews.map(({ state }) => state)).toEqual(['accepted', 'closed', 'withdrawing']);
  expect(draftsOf(interviews)).toEqual([0, 0, 1]);
});

describe.each(['before', 'after'] as const)('a crash %s any call', (when) => {
  test('is picked up: no draft missing, none doubled', async () => {
    let tried = 0;
    for (let nth = 1; ; nth++) {
      const { offer } = await worldWithInterviews();
      const { services, calls } = withFault(world.services, nth, when);
      await acceptOffer(services, world.profile, ulid(), offer.id, world.now).catch(onlyCrash);
      await fireAcceptances();
      await fireAcceptances();
      const interviews = await world.interviews();
      const nothing = interviews.every(({ state }) => state === 'pending');
      if (nothing)
        expect(nth, 'only a crash before the acceptance is written leaves all as it was').toBeLessThanOrEqual(
          2,
        );
      else {
        expect(
          interviews.map(({ state }) => state),
          `call ${nth}`,
        ).toEqual(['accepted', 'withdrawing', 'withdrawing']);
        expect(draftsOf(interviews), `call ${nth}`).toEqual([0, 1, 1]);
        expect(
          (await world.subjectsToOwner()).some((subject) => subject.startsWith('Congratulations!')),
        ).toBe(true);
        expect([...world.schedules.keys()].filter((name) => name.startsWith('reminder'))).toHaveLength(2);
      }
      expect(world.toRecruiters()).toEqual([]);
      if (calls() < nth) break;
      tried++;
      await world.stop();
    }
    expect(tried).toBeGreaterThan(10);
  });
});

describe('the offer fell through', () => {
  test('discards the drafts, and everything is pending again', async () => {
    const { offer } = await worldWithInterviews();
    const id = ulid();
    await acceptOffer(world.services, world.profile, id, offer.id, world.now);
    await undoAcceptance(world.services, world.profile, id, world.now);
    const interviews = await world.interviews();
    expect(interviews.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
    expect(draftsOf(interviews)).toEqual([0, 0, 0]);
    const told = world.sent.length;
    await world.fire();
    expect(world.sent).toHaveLength(told);
    expect(await world.interviews()).toEqual(interviews);
    await acceptOffer(world.services, world.profile, ulid(), offer.id, world.now);
    expect(draftsOf(await world.interviews())).toEqual([0, 1, 1]);
  });

  test('is refused once one withdrawal has been sent, and then changes nothing', async () => {
    const { offer } = await worldWithInterviews();
    const id = ulid();
    await acceptOffer(world.services, world.profile, id, offer.id, world.now);
    const second = (await world.interviews())[1] as Interview;
    const draftId = second.drafts[0]?.id ?? '';
    await sendDraft(
      world.services,
      world.profile,
      { interviewId: second.id, draftId, revision: 1, confirmed: false },
      world.now,
    );
    await expect(undoAcceptance(world.services, world.profile, id, world.now)).rejects.toThrow(
      'already been sent',
    );
    expect((await world.interviews()).map(({ state }) => state)).toEqual([
      'accepted',
      'withdrawn',
      'withdrawing',
    ]);
  });
});
