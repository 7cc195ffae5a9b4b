import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import {
  type Accepting,
  acceptOffer,
  SecondOfferError,
  undoAcceptance,
} from '../../lambdas/workflow/accept.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { discard, dismiss } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, OWNER_ID, onlyCrash, ownWords, tooLargeToWrite, World, withFault } from './world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('./unclear.ts')).unsureReader(original as never),
);

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
  await world.accept({ interviewId: offer.id });
  const interviews = await world.interviews();
  expect(interviews.map(({ state }) => state)).toEqual(['accepted', 'withdrawing', 'withdrawing']);
  expect(draftsOf(interviews)).toEqual([0, 1, 1]);
  expect([...world.schedules.keys()].map((name) => name.split('-')[0])).toEqual(['reminder', 'reminder']);
  expect((await world.subjectsToOwner()).at(-1)).toBe('Congratulations! 2 withdrawals wait for your OK');
  expect(world.toRecruiters()).toEqual([]);
});

test('an offer from somewhere else needs no recorded interview', async () => {
  await worldWithInterviews();
  await world.accept();
  expect(draftsOf(await world.interviews())).toEqual([1, 1, 1]);
});

test('the same acceptance again, and another for the same interview, draft nothing twice', async () => {
  const { offer } = await worldWithInterviews();
  const id = ulid();
  await world.accept({ id, interviewId: offer.id });
  await world.accept({ id, interviewId: offer.id });
  const asBefore = { ...world.profile, accepted: [] };
  const another = { id: ulid(), interviewId: offer.id };
  for (const profile of [world.profile, asBefore])
    await expect(acceptOffer({ ...world.desk, profile }, another)).rejects.toThrow('accepted');
  expect(draftsOf(await world.interviews())).toEqual([0, 1, 1]);
  expect(
    (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Congratulations')),
  ).toHaveLength(1);
});

test('an interview that is dismissed while the drafts are being written gets none', async () => {
  const { offer } = await worldWithInterviews();
  const list = async (ownerId: string) => {
    const listed = await world.services.interviews.list(ownerId);
    await dismiss(world.desk, listed[1]?.id ?? '');
    return listed;
  };
  const services = { ...world.services, interviews: { ...world.services.interviews, list } };
  await acceptOffer({ ...world.desk, services }, { id: ulid(), interviewId: offer.id });
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
      const accepting = { id: ulid(), interviewId: offer.id };
      await acceptOffer({ ...world.desk, services }, accepting).catch(onlyCrash);
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
        expect(await world.deadLinks(), `call ${nth}`).toEqual([]);
        await world.reload();
        expect(
          world.profile.accepted?.map(({ title }) => title),
          `call ${nth}`,
        ).toEqual(['Backend Engineer at Acme']);
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
    await world.accept({ id, interviewId: offer.id });
    await undoAcceptance(world.desk, id);
    await world.reload();
    expect(world.profile.accepted).toEqual([]);
    const interviews = await world.interviews();
    expect(interviews.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
    expect(draftsOf(interviews)).toEqual([0, 0, 0]);
    const told = world.sent.length;
    await world.fire();
    expect(world.sent).toHaveLength(told);
    expect(await world.interviews()).toEqual(interviews);
    await world.accept({ interviewId: offer.id });
    expect(draftsOf(await world.interviews())).toEqual([0, 1, 1]);
  });

  test('is refused once one withdrawal has been sent, and then changes nothing', async () => {
    const { offer } = await worldWithInterviews();
    const id = ulid();
    await world.accept({ id, interviewId: offer.id });
    const second = (await world.interviews())[1] as Interview;
    const draftId = second.drafts[0]?.id ?? '';
    await sendDraft(world.desk, { interviewId: second.id, draftId, revision: 1, confirmed: false });
    await expect(undoAcceptance(world.desk, id)).rejects.toThrow('already been sent');
    expect((await world.interviews()).map(({ state }) => state)).toEqual([
      'accepted',
      'withdrawn',
      'withdrawing',
    ]);
  });
});

const ofCompany = async (company: string): Promise<Interview> => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};
const digest = async () =>
  (await world.mailsToOwner()).findLast(({ subject }) => subject.startsWith('Congratulations'));

/** What a digest says under a heading, up to the next one. */
const under = (text: string | undefined, heading: string) =>
  text?.split(new RegExp(`^${heading}\n-+$`, 'm'))[1]?.split(/^-+$/m)[0] ?? '';

const offerOf = (company: string) =>
  invitation(company, {
    id: `offer-${company}`,
    subject: `Your offer from ${company}`,
    body:
      `We are delighted to offer you the position of Backend Engineer at ${company}. Please find your ` +
      'offer letter attached.',
  });

describe('an interview that cannot be written', () => {
  const unwritable = (id: string) => {
    const { interviews } = world.services;
    world.services.interviews = { ...interviews, update: tooLargeToWrite(interviews, id) };
  };

  beforeEach(async () => {
    await worldWithInterviews();
  });
  afterEach(() => vi.restoreAllMocks());

  test.each(COMPANIES)('is named in the digest, and all others get their drafts: %s', async (company) => {
    unwritable((await ofCompany(company)).id);
    const id = await world.accept();
    const others = COMPANIES.filter((name) => name !== company);
    for (const name of others)
      expect(await ofCompany(name)).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
    expect(await ofCompany(company)).toMatchObject({ state: 'pending', drafts: [] });
    const { subject, text } = (await digest()) ?? {};
    expect(subject).toBe('Congratulations! 2 withdrawals wait for your OK');
    expect(under(text, `Backend Engineer at ${company}`)).toContain('I could not write this withdrawal');
    for (const name of others) expect(under(text, `Backend Engineer at ${name}`)).toContain('To: ana@');
    expect(await world.services.acceptances.get(OWNER_ID, id)).toMatchObject({ state: 'done' });
    expect([...world.schedules.keys()].filter((it) => it.startsWith('acceptance'))).toEqual([]);
  });

  test('also when what is known of it makes no text', async () => {
    const { id: interviewId } = await ofCompany('Northwind');
    await world.services.interviews.update(OWNER_ID, interviewId, (it) => {
      const { start: _, end: __, timeZone: ___, ...facts } = it.facts;
      const messages = it.messages.map((message) => ({ ...message, language: 'xx' as 'en' }));
      return { ...it, facts, messages };
    });
    await world.accept();
    expect(await ofCompany('Northwind')).toMatchObject({ state: 'pending', drafts: [] });
    const { subject, text } = (await digest()) ?? {};
    expect(subject).toBe('Congratulations! 2 withdrawals wait for your OK');
    expect(under(text, 'Backend Engineer at Northwind')).toContain('I could not write this withdrawal');
  });

  test('also when that is the one whose offer was accepted', async () => {
    const { id: interviewId } = await ofCompany('Acme');
    unwritable(interviewId);
    await world.accept({ interviewId });
    expect(draftsOf(await world.interviews())).toEqual([0, 1, 1]);
    expect((await digest())?.text).toContain('Backend Engineer at Acme');
  });

  test('also when an offer of before that is given back is the one', async () => {
    const { id: interviewId } = await ofCompany('Acme');
    await world.accept({ interviewId });
    await world.receive(offerOf('Birch'));
    const birch = await ofCompany('Birch');
    const draft = birch.drafts[0];
    await discard(world.desk, { interviewId: birch.id, draftId: draft?.id ?? '', revision: 1 });
    await world.receive(invitation('Cedar', { id: 'cedar' }));
    unwritable(interviewId);
    await world.accept({ interviewId: birch.id, instead: 'take-back' });
    expect(await ofCompany('Birch')).toMatchObject({ state: 'accepted' });
    expect(under((await digest())?.text, 'Backend Engineer at Acme')).toContain(
      'I could not write this withdrawal',
    );
  });
});

describe('the company whose offer was accepted gets no withdrawal', () => {
  const drafted = async () =>
    (await world.interviews()).flatMap(({ facts, drafts }) =>
      drafts.length ? [facts.company?.value ?? facts.recruiterEmail?.value] : [],
    );
  const isSpared = async (heading: string) => {
    expect(under((await digest())?.text, heading)).toContain('the company whose offer you have accepted');
  };

  test('by its name, however it is written', async () => {
    world = await new World().open();
    await world.receive(invitation('Kite'));
    await world.receive(
      invitation('Kite GmbH', { id: '2', role: 'Data Engineer', address: 'ben@people.example' }),
    );
    await world.receive(invitation('Acme'));
    await world.accept({ interviewId: (await world.interviews())[0]?.id ?? '' });
    expect(await drafted()).toEqual(['Acme']);
    await isSpared('Data Engineer at Kite');
  });

  test('by its name, when the offer came from somewhere else', async () => {
    await worldWithInterviews();
    await world.accept({ company: 'ACME Ltd.' });
    expect(await drafted()).toEqual(['Northwind', 'Fjordsoft']);
    await isSpared('Backend Engineer at Acme');
  });

  test('by its domain, under another name', async () => {
    world = await new World().open();
    await world.receive(invitation('Kite'));
    await world.receive(
      invitation('Kite Labs', { id: '2', role: 'Data Engineer', address: 'ben@mail.kite.example' }),
    );
    await world.receive(invitation('Acme'));
    await world.accept({ interviewId: (await world.interviews())[0]?.id ?? '' });
    expect(await drafted()).toEqual(['Acme']);
    await isSpared('Data Engineer at Kite Labs');
  });

  test('but another client of the same agency does', async () => {
    world = await new World().open();
    for (const company of ['Acme', 'Northwind', 'Fjordsoft'])
      await world.receive(invitation(company, { address: 'tom@talenthunt.example' }));
    await world.accept({ interviewId: (await world.interviews())[0]?.id ?? '' });
    expect(await drafted()).toEqual(['Northwind', 'Fjordsoft']);
  });
});

describe('a second offer, while one is accepted', () => {
  /**
   * Acme's offer is accepted, Northwind's and Fjordsoft's withdrawals wait, and then Birch makes an offer.
   */
  async function twoOffers(): Promise<{ first: Interview; second: Interview }> {
    await worldWithInterviews();
    await world.receive(offerOf('Acme'));
    await world.accept({ interviewId: (await ofCompany('Acme')).id });
    await world.receive(offerOf('Birch'));
    const second = await ofCompany('Birch');
    const draftId = second.drafts[0]?.id ?? '';
    await discard(world.desk, { interviewId: second.id, draftId, revision: 1 });
    return { first: await ofCompany('Acme'), second: await ofCompany('Birch') };
  }
  const states = async () =>
    Object.fromEntries((await world.interviews()).map((it) => [it.facts.company?.value, it.state]));
  const stillWaiting = { Northwind: 'withdrawing', Fjordsoft: 'withdrawing' };

  test.each<[string, (second: Interview) => Partial<Accepting>]>([
    ['of a recorded interview', ({ id: interviewId }) => ({ interviewId })],
    ['from somewhere else', () => ({ company: 'Elsewhere' })],
  ])('%s: the owner is asked what becomes of the first, and nothing is changed', async (_, accepting) => {
    const { second } = await twoOffers();
    const before = await world.interviews();
    const [told, planned] = [world.sent.length, [...world.schedules.keys()]];
    const refused = await world.accept(accepting(second)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SecondOfferError);
    expect((refused as SecondOfferError).message).toContain('Backend Engineer at Acme');
    expect((refused as SecondOfferError).standing).toMatchObject({ company: { name: 'Acme' } });
    expect(await world.interviews()).toEqual(before);
    expect(world.sent).toHaveLength(told);
    expect([...world.schedules.keys()]).toEqual(planned);
    expect(world.profile.accepted).toHaveLength(1);
  });

  test('by mail: the owner is asked, and nothing is changed', async () => {
    await twoOffers();
    const before = await world.interviews();
    await world.receive(ownWords('I accepted the offer from Birch.'));
    expect((await world.mailsToOwner()).at(-1)).toMatchObject({
      subject: 'Your mail to me',
      text: expect.stringContaining('You have already accepted the offer for Backend Engineer at Acme'),
    });
    expect(await world.interviews()).toEqual(before);
  });

  test('the first is taken back: it gets a letter of its own, which waits', async () => {
    const { second } = await twoOffers();
    const id = await world.accept({ interviewId: second.id, instead: 'take-back' });
    expect(await states()).toEqual({ Acme: 'withdrawing', Birch: 'accepted', ...stillWaiting });
    const { drafts, acceptanceId } = await ofCompany('Acme');
    expect(acceptanceId).toBeNull();
    expect(drafts).toMatchObject([
      {
        situation: 'take-back-acceptance',
        state: 'waiting',
        acceptanceId: id,
        to: { address: 'ana@acme.example' },
      },
    ]);
    expect(drafts[0]?.text).toContain('withdraw my acceptance');
    expect((await digest())?.text).toContain('Backend Engineer at Acme');
    expect(world.profile.accepted).toMatchObject([{ acceptanceId: id, company: { name: 'Birch' } }]);
    expect(world.toRecruiters()).toEqual([]);
  });

  test('the first fell through: it is closed, and nothing is written to it', async () => {
    const { second } = await twoOffers();
    const id = await world.accept({ interviewId: second.id, instead: 'fell-through' });
    expect(await states()).toEqual({ Acme: 'closed', Birch: 'accepted', ...stillWaiting });
    expect((await ofCompany('Acme')).drafts).toEqual([]);
    expect((await digest())?.text).not.toContain('Backend Engineer at Acme');
    expect(world.profile.accepted).toMatchObject([{ acceptanceId: id }]);
  });

  test('what waits because of the first is held and taken back with the second', async () => {
    const { second } = await twoOffers();
    const id = await world.accept({ interviewId: second.id, instead: 'fell-through' });
    const waiting = async () =>
      (await world.interviews()).flatMap(({ drafts }) => drafts.filter(({ state }) => state === 'waiting'));
    expect((await waiting()).length).toBeGreaterThan(0);
    expect(new Set((await waiting()).map(({ acceptanceId }) => acceptanceId))).toEqual(new Set([id]));
    await undoAcceptance(world.desk, id);
    expect(await waiting()).toEqual([]);
  });

  test('the second company’s own mails are spared from then on, and the first one’s are not', async () => {
    const { second } = await twoOffers();
    await world.accept({ interviewId: second.id, instead: 'fell-through' });
    await world.receive(invitation('Birch', { id: 'b2', role: 'Data Engineer' }));
    await world.receive(invitation('Acme', { id: 'a2', role: 'Data Engineer' }));
    const fresh = (await world.interviews()).filter(({ facts }) => facts.role?.value === 'Data Engineer');
    expect(fresh.map(({ facts, state }) => [facts.company?.value, state])).toEqual([
      ['Birch', 'pending'],
      ['Acme', 'withdrawing'],
    ]);
  });

  describe.each(['take-back', 'fell-through'] as const)('instead of the first: %s', (instead) => {
    test.each(['before', 'after'] as const)('a crash %s any call is picked up', async (when) => {
      let tried = 0;
      for (let nth = 1; ; nth++) {
        const { second } = await twoOffers();
        const { services, calls } = withFault(world.services, nth, when);
        const accepting = { id: ulid(), interviewId: second.id, instead };
        await acceptOffer({ ...world.desk, services }, accepting).catch(onlyCrash);
        await fireAcceptances();
        await fireAcceptances();
        await world.reload();
        const now = await states();
        if (now.Birch === 'pending') expect(nth).toBeLessThanOrEqual(2);
        else {
          const first = instead === 'take-back' ? 'withdrawing' : 'closed';
          expect(now, `call ${nth}`).toEqual({ Acme: first, Birch: 'accepted', ...stillWaiting });
          expect((await ofCompany('Acme')).drafts, `call ${nth}`).toHaveLength(
            instead === 'take-back' ? 1 : 0,
          );
          expect(world.profile.accepted, `call ${nth}`).toMatchObject([{ company: { name: 'Birch' } }]);
        }
        if (calls() < nth) break;
        tried++;
        await world.stop();
      }
      expect(tried).toBeGreaterThan(6);
    });
  });
});
