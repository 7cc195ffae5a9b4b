import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { vcardOf } from '../../lambdas/send/vcard.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { approveOrSend } from '../../lambdas/workflow/send-draft.ts';
import { INBOX, invitation, OWNER_ID, ownWords, replyTo, World } from './world.ts';

/** The first mail that an owner gets, what they answer in their own words, and the last: whom to say hello to. */

const DAY = 86_400_000;

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => {
  return world.stop();
});

const last = async () => (await world.mailsToOwner()).at(-1);

test('a new owner is welcomed once, with how to forward and the secret address; “help” says it again', async () => {
  for (let time = 0; time < 2; time++)
    await followUp(world.services, { kind: 'welcome', ownerId: OWNER_ID }, world.now);
  expect(await world.subjectsToOwner()).toEqual(['Welcome to Bowout: how to forward mail to it']);
  const welcome = await last();
  for (const said of [
    'Gmail',
    'Outlook',
    'iPhone',
    'Apple Mail',
    INBOX,
    secretAddress(world.profile),
    '“stop”',
  ])
    expect(welcome?.text).toContain(said);
  await world.receive(ownWords('help'));
  expect((await last())?.subject).toBe('What I can do for you');
  expect((await last())?.text).toContain(secretAddress(world.profile));
});

test('the deployment’s first owner is welcomed after their first mail, once; not where nothing leaves', async () => {
  const welcomes = async () =>
    (await world.subjectsToOwner()).filter((it) => it.startsWith('Welcome')).length;
  await world.services.owners.erase(OWNER_ID);
  await world.receive(invitation('Acme'));
  await world.until(world.now + 120_000);
  await world.receive(invitation('Birch'));
  await world.until(world.now + 120_000);
  expect(await welcomes()).toBe(1);
  world.services.nothingLeaves = true;
  await world.services.owners.erase(OWNER_ID);
  await world.receive(invitation('Cobalt'));
  await world.until(world.now + 120_000);
  expect(await welcomes()).toBe(1);
});

const interviewOf = async (company: string) => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};

/** The owner answers an interview's notice. */
async function elsewhere(company: string): Promise<void> {
  const { id } = await interviewOf(company);
  const recipients = [replyTo(id)];
  await world.receive(ownWords('I accepted another offer.', id), world.services, { recipients });
}

test('“I accepted another offer”, in answer to an interview, is not of that interview', async () => {
  await world.receive(invitation('Acme'));
  await elsewhere('Acme');
  expect(await interviewOf('Acme')).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
  expect(world.profile.accepted).toMatchObject([{ interviewId: null }]);
});

test('and where it may be of one of the others, it is asked: nobody gets a letter whose offer was accepted', async () => {
  for (const company of ['Acme', 'Kite']) await world.receive(invitation(company));
  await elsewhere('Acme');
  expect((await last())?.subject).toBe('Which one do you mean?');
  expect((await world.interviews()).flatMap(({ drafts }) => drafts)).toEqual([]);
});

test('where an offer stands already, a mail of its own leads to the page that decides', async () => {
  await world.accept({ company: 'Birch' });
  await world.receive(ownWords('I accepted another offer.'));
  const told = await last();
  expect(told?.subject).toBe('Your mail to me');
  expect(told?.text).toContain('Is that off? Please say so first. I have changed nothing yet.');
  expect(told?.text).toMatch(/Open all your interviews:?\s+https:\S+\/l\//);
  expect(world.profile.accepted).toHaveLength(1);
});

test('a later note with a new time moves the interview; the same once more says nothing new', async () => {
  const note = (day: string, id: string) =>
    world.receive(ownWords(`Interview with Acme for Data Engineer on ${day} at 15:00`, null, id));
  await note('3 December 2026', 'first');
  await note('4 December 2026', 'second');
  const start = async () => (await interviewOf('Acme')).facts.localStart?.value;
  expect(await start()).toBe('2026-12-04T15:00:00');
  expect((await last())?.subject).toMatch(/^New time: Data Engineer at Acme · Fri 4 Dec 15:00/);
  await note('4 December 2026', 'third');
  expect((await last())?.subject).toMatch(/^Already recorded/);
  expect(await start()).toBe('2026-12-04T15:00:00');
});

/** Withdraws from an interview, and returns when the nudge is due. */
async function withdrawn(company: string): Promise<number> {
  await world.receive(invitation(company));
  await world.accept();
  const { id: interviewId, drafts } = await interviewOf(company);
  const [draft] = drafts;
  await approveOrSend(world.desk, {
    ...{ interviewId, draftId: draft?.id ?? '', revision: draft?.revision ?? 0, confirmed: true },
  } as Parameters<typeof approveOrSend>[1]);
  return Date.parse((await interviewOf(company)).nudge?.dueAt ?? '');
}

test('the nudge shows the last contact, and brings the person as a vCard', async () => {
  await world.until((await withdrawn('Acme')) + DAY);
  const told = await last();
  expect(told?.subject).toBe('Say hello to Ana Silva? · Backend Engineer at Acme');
  expect(told?.text).toContain('You withdrew on 24 November 2026.');
  expect(told?.text).toContain('They wrote: 24 November 2026: “Interview for Backend Engineer at Acme”');
  expect(told?.text).toContain('On 24 November 2026 you wrote:');
  const { attachments } = await PostalMime.parse(world.sent.at(-1)?.raw ?? '');
  expect(attachments).toMatchObject([{ filename: 'contact.vcf', mimeType: 'text/vcard' }]);
  expect(Buffer.from(attachments[0]?.content as ArrayBuffer).toString()).toContain(
    'EMAIL:ana@acme.example\r\n',
  );
});

test('the nudge counts from when either side wrote last', async () => {
  const due = await withdrawn('Acme');
  world.now = due - 60 * DAY;
  const { id } = await interviewOf('Acme');
  await world.services.interviews.update(OWNER_ID, id, (it) => ({
    ...it,
    messages: [...it.messages.slice(0, 1), ...it.messages].map((message, at, all) =>
      at === all.length - 1
        ? { ...message, key: 'later', receivedAt: new Date(world.now).toISOString() }
        : message,
    ),
  }));
  const told = world.sent.length;
  await world.until(due + DAY);
  expect(world.sent).toHaveLength(told);
  const again = Date.parse((await interviewOf('Acme')).nudge?.dueAt ?? '');
  expect(again).toBeGreaterThan(due + 100 * DAY);
  await world.until(again + DAY);
  expect((await last())?.subject).toMatch(/^Say hello/);
  expect((await last())?.text, 'it is more than half a year ago').toContain('Some time ago you kindly');
});

test('what stands in a vCard cannot add a line to it', () => {
  const fact = (value: string) => ({ value, evidence: { where: 'body', words: value } }) as const;
  const card = vcardOf({ recruiterName: fact('Ana\r\nTEL:1, 2'), company: fact('Acme; Inc.') });
  expect(card).toContain('FN:Ana\\nTEL:1\\, 2\r\n');
  expect(card).toContain('ORG:Acme\\; Inc.\r\n');
  expect(card?.match(/^TEL/m)).toBeNull();
  expect(vcardOf({})).toBeNull();
});
