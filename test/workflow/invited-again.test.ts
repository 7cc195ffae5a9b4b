import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { undoAcceptance } from '../../lambdas/workflow/accept.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER_ID, onlyCrash, ownWords, textOf, World, withFault } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const all = () => world.interviews();
const only = async () => {
  const interviews = await all();
  expect(interviews).toHaveLength(1);
  return interviews[0] as Interview;
};
const last = async () => (await world.mailsToOwner()).at(-1);

/** Sends what waits in an interview. */
async function sendWaiting({ id: interviewId, drafts }: Interview): Promise<void> {
  const draft = drafts.find(({ state }) => state === 'waiting');
  if (!draft) throw new Error('nothing waits');
  const { id: draftId, revision } = draft;
  await sendDraft(world.desk, { interviewId, draftId, revision, confirmed: true });
}

const AGAIN = {
  id: 'again',
  body:
    'We would love to have you back. Your interview for the Backend Engineer role is confirmed for ' +
    'Monday 14 December 2026 at 11:00 (Lisbon time).',
};
/** Written by the recruiter three days after the withdrawal. */
const again = () => invitation('Acme', { ...AGAIN, written: 'Fri, Nov 27, 2026 at 2:10 PM' });

describe('invited again after a withdrawal', () => {
  beforeEach(async () => {
    await world.receive(invitation('Acme'));
    await withdraw(world.desk, (await only()).id, 'not-the-right-fit');
    await sendWaiting(await only());
    world.now = Date.parse('2026-11-27T15:00:00Z');
  });

  test('it is pending again, with the new time and no nudge', async () => {
    await world.receive(again());
    expect(await only()).toMatchObject({
      state: 'pending',
      nudge: null,
      drafts: [{ state: 'sent' }],
      facts: { start: { value: '2026-12-14T11:00:00+00:00' } },
    });
    expect((await last())?.subject).toContain('Invited again: Backend Engineer at Acme');
  });

  test('it gets a withdrawal of its own at the next acceptance, which is sent beside the first', async () => {
    await world.receive(again());
    const acceptanceId = await world.accept();
    const { drafts, state } = await only();
    expect(state).toBe('withdrawing');
    expect(drafts).toMatchObject([
      { state: 'sent', situation: 'not-the-right-fit' },
      { state: 'waiting', situation: 'accepted-offer', acceptanceId },
    ]);
    await sendWaiting(await only());
    expect(await only()).toMatchObject({ state: 'withdrawn', nudge: { state: 'scheduled' } });
    const letters = await Promise.all(world.toRecruiters().map(textOf));
    expect(letters).toHaveLength(2);
    expect(letters[1]).toContain('Monday 14 December at 11:00');
  });

  test('the nudge that the first withdrawal had planned does nothing while it is open', async () => {
    await world.receive(again());
    const told = world.sent.length;
    await world.until(Date.parse('2027-05-30T10:00:00Z'));
    expect(world.sent).toHaveLength(told);
  });

  test('a mail that was written before the withdrawal, and forwarded late, opens nothing', async () => {
    await world.receive(invitation('Acme', { ...AGAIN, written: 'Mon, Nov 23, 2026 at 2:10 PM' }));
    expect((await only()).state).toBe('withdrawn');
    expect((await last())?.subject).not.toContain('Invited again');
  });
});

describe('while an offer is accepted', () => {
  let acceptanceId: string;
  beforeEach(async () => {
    await world.receive(invitation('Acme'));
    acceptanceId = await world.accept({ company: 'Kite' });
  });

  test('one that is invited again after its withdrawal has the next one in that very mail', async () => {
    await sendWaiting(await only());
    world.now = Date.parse('2026-11-27T15:00:00Z');
    await world.receive(again());
    const { drafts, state } = await only();
    expect(state).toBe('withdrawing');
    expect(drafts.at(-1)).toMatchObject({ state: 'waiting', situation: 'accepted-offer', acceptanceId });
    const told = await last();
    expect(told?.subject).toContain('A withdrawal to approve: Backend Engineer at Acme');
    expect(told?.text).toContain('now you are invited again');
  });

  test('a new company’s mail has its withdrawal in the answer, with the true reason', async () => {
    await world.receive(invitation('Birch'));
    const [, birch] = await all();
    expect(birch).toMatchObject({
      state: 'withdrawing',
      drafts: [
        { state: 'waiting', situation: 'accepted-offer', acceptanceId, to: { address: 'ana@birch.example' } },
      ],
    });
    const told = await last();
    expect(told?.subject).toContain('A withdrawal to approve: Backend Engineer at Birch');
    expect(told?.text).toContain(birch?.drafts[0]?.subject);
    expect(told?.text).toContain('I have accepted another position');
    expect(told?.text).toMatch(/^Review and approve:\nhttps:/m);
    expect(world.toRecruiters()).toEqual([]);
  });

  test.each(['before', 'after'] as const)(
    'its withdrawal is in the answer also when a crash comes %s any call',
    async (when) => {
      let tried = 0;
      for (let nth = 1; ; nth++) {
        const raw = invitation('Birch', { id: `birch ${nth}` });
        const { services, calls } = withFault(world.services, nth, when);
        await world.receive(raw, services).catch(onlyCrash);
        world.now += 120_000;
        await world.receive(raw);
        const [, birch] = await all();
        expect(birch?.drafts, `call ${nth}`).toHaveLength(1);
        expect(await last(), `call ${nth}`).toMatchObject({
          subject: expect.stringContaining('A withdrawal to approve: Backend Engineer at Birch'),
          text: expect.stringContaining('I have accepted another position'),
        });
        if (calls() < nth) break;
        tried++;
        await world.stop();
        world = await new World().open();
        await world.receive(invitation('Acme'));
        await world.accept({ company: 'Kite' });
      }
      expect(tried).toBeGreaterThan(7);
    },
  );

  test('its withdrawal is written once, however often the mail comes, and is reminded of', async () => {
    await world.receive(invitation('Birch'));
    await world.receive(invitation('Birch', { id: 'forwarded again' }));
    const [, birch] = await all();
    expect(birch?.drafts).toHaveLength(1);
    const due = [...world.schedules.values()].filter(
      ({ followUp }) => followUp.kind === 'reminder' && followUp.draftId === birch?.drafts[0]?.id,
    );
    expect(due.length).toBeGreaterThan(0);
  });

  test('the accepted company’s own mail has none, and that is said', async () => {
    await world.receive(invitation('Kite', { role: 'Data Engineer' }));
    const [, kite] = await all();
    expect(kite).toMatchObject({ state: 'pending', drafts: [] });
    expect((await last())?.text).toContain('This is the company whose offer you have accepted');
  });

  test('what was written for later mails is taken back with the acceptance', async () => {
    await world.receive(invitation('Birch'));
    await undoAcceptance(world.desk, acceptanceId);
    expect((await all()).map(({ state }) => state)).toEqual(['pending', 'pending']);
    await world.receive(invitation('Cedar', { id: 'cedar' }));
    expect((await all())[2]).toMatchObject({ state: 'pending', drafts: [] });
  });
});

test('while nobody has said whose offer was accepted, an offer is asked about and not declined', async () => {
  await world.accept();
  const body =
    'We are delighted to offer you the position of Backend Engineer at Birch. Please find your offer ' +
    'letter attached.';
  await world.receive(invitation('Birch', { subject: 'Your offer from Birch', body }));
  expect(await only()).toMatchObject({ state: 'pending', kind: 'offer', drafts: [] });
  expect((await last())?.text).toContain('If this is it');
});

test('“withdraw” in reply to its notice writes the withdrawal, with the reason that an offer was accepted', async () => {
  await world.accept({ company: 'Kite' });
  await world.receive(invitation('Kite Labs', { address: 'ben@kite.example' }));
  const { id } = await only();
  await world.receive(ownWords('Withdraw, please.', id), world.services, {
    recipients: [`inbox+i.${id.toLowerCase()}@bowout.example`],
  });
  expect((await only()).drafts).toMatchObject([{ situation: 'accepted-offer', state: 'waiting' }]);
  expect((await last())?.subject).toContain('A withdrawal to approve: Backend Engineer at Kite Labs');
  expect(await world.services.interviews.list(OWNER_ID)).toHaveLength(1);
});
