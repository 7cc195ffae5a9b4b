import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openByHand } from '../../lambdas/interview/transitions.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { eraseEverything } from '../../lambdas/workflow/erase.ts';
import { fact } from '../interview/interview.ts';
import { invitation, OWNER, OWNER_ID, World } from '../workflow/world.ts';

/** After an acceptance: what becomes of the applications that nobody has answered, decided on one page. */

let world: World;
let app: ReturnType<typeof createApp>;
const PORTAL = 'https://jobs.alder.example/applications/83/withdraw';

beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
  await confirmed('Alder', 'Alder <jobs@alder.example>', `\nTo withdraw your application: ${PORTAL}\n`);
  await confirmed('Birch', 'Ida Holm <ida.holm@birch.example>');
  await confirmed('Cedar', 'Cedar <no-reply@cedar.example>');
});
afterEach(() => world.stop());

const confirmed = (company: string, from: string, more = '') =>
  world.receive(
    `From: ${from}\nTo: ${OWNER}\nSubject: Application received\nDate: Fri, 20 Nov 2026 09:00:00 +0000\n` +
      `Message-ID: <${company}@x.example>\n\nHi Jane,\n\nThank you for applying for the Buyer position at ` +
      `${company}. We have received your application.\n${more}`,
    world.services,
    { recipients: [secretAddress(world.profile)], source: 'x@x.example' },
  );
const link = async (scope: Parameters<World['services']['links']['create']>[1]) =>
  `/l/${await world.services.links.create(world.profile, scope, world.now)}`;
const get = async (path: string) => (await app.request(path)).text();
const post = async (path: string, form: Record<string, string> = {}) => {
  const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  const to = new URL(answer.headers.get('location') ?? '', 'https://pages.example');
  return {
    status: answer.status,
    html: await answer.text(),
    path: to.pathname,
    next: `${to.pathname}${to.search}`,
  };
};
const named = async (company: string) =>
  (await world.interviews()).find(({ facts }) => facts.company?.value === company);
const field = async (company: string) => `end-${(await named(company))?.id}`;
const states = async () =>
  Object.fromEntries((await world.interviews()).map(({ facts, state }) => [facts.company?.value, state]));

/** The owner accepts an offer from elsewhere on the home page. */
async function accepted() {
  const home = await link({ opens: 'home' });
  const answer = await post(`${home}/accept`, { acceptance: ulid(world.now), company: 'Elm' });
  await world.reload();
  return { home, ...answer };
}

test('with nothing else pending the acceptance leads to them, with the ways to end each', async () => {
  const { next } = await accepted();
  const html = await get(next);
  expect(html).toContain('Below are the applications that nobody has answered');
  expect(html).toContain('Three applications without an answer');
  expect(html).toContain(`href="${PORTAL}"`);
  expect(html).toContain('bar you from applying there again');
  expect(html.match(/their own page/g)).toHaveLength(3);
  expect(html).toContain('To ida.holm@birch.example');
  expect(html).toContain('No address is known yet');
  expect(await states(), 'looking changes nothing').toEqual({
    ...{ Alder: 'applied', Birch: 'applied', Cedar: 'applied' },
  });
});

test('one tick each: a true letter that waits, a page that the owner has used, and left alone', async () => {
  const { path } = await accepted();
  const done = await post(`${path}/settle`, {
    [await field('Alder')]: 'there',
    [await field('Birch')]: 'letter',
    [await field('Cedar')]: 'leave',
  });
  expect(await states()).toEqual({ Alder: 'closed', Birch: 'withdrawing', Cedar: 'closed' });
  expect(world.toRecruiters(), 'nothing leaves without approval').toEqual([]);
  const html = await get(done.next);
  expect(html).toContain('Here is the first letter');
  const birch = await named('Birch');
  const text = birch?.drafts[0]?.text ?? '';
  expect(text).toMatch(/I have applied for the Buyer role at Birch\.[\s\S]*withdraw my application/);
  expect(text).not.toMatch(/interview|invit|our conversation|slot/i);
  expect(html, 'nobody is called about an application').not.toContain('data-action="personal"');
  const sent = await post(`${done.path}/approve`, { revision: '1', drawnFor: 'ahead', confirmed: 'yes' });
  expect(world.toRecruiters().map(({ to }) => to)).toEqual(['ida.holm@birch.example']);
  expect((await named('Birch'))?.state).toBe('withdrawn');
  expect((await named('Birch'))?.nudge, 'nobody there has dealt with the owner').toBeNull();
  const end = await get(sent.next);
  expect(end).toContain('It is on its way');
  expect(end).not.toContain('without an answer');
});

test('the same form once more does nothing, and what was not chosen stays', async () => {
  const { path } = await accepted();
  const form = { [await field('Birch')]: 'letter' };
  await Promise.all([post(`${path}/settle`, form), post(`${path}/settle`, form)]);
  const once = await post(`${path}/settle`, form);
  expect(await get(once.next)).toContain('Nothing was changed');
  expect((await named('Birch'))?.drafts).toHaveLength(1);
  expect(await states()).toEqual({ Alder: 'applied', Birch: 'withdrawing', Cedar: 'applied' });
  expect(await get(path)).toContain('Two applications without an answer');
});

test('nothing chosen, or something made up, changes nothing and says so', async () => {
  const { path } = await accepted();
  const none = await post(`${path}/settle`, { 'end-01ARZ3NDEKTSV4RRFFQ69G5FAV': 'burn', other: 'letter' });
  expect(none.status).toBe(422);
  expect(none.html).toContain('Please choose what becomes of at least one of them.');
  const unknown = await post(`${path}/settle`, { 'end-01ARZ3NDEKTSV4RRFFQ69G5FAV': 'leave' });
  expect(unknown.status).toBe(303);
  expect(new Set(Object.values(await states()))).toEqual(new Set(['applied']));
});

test('the digest’s link leads to them after the letters, and no other link decides', async () => {
  await world.receive(invitation('Dune'));
  const start = await accepted();
  expect(await get(start.next), 'letters first').toContain('Backend Engineer at Dune');
  const acceptanceId = world.profile.accepted?.at(-1)?.acceptanceId ?? '';
  const digest = await link({ opens: 'acceptance', acceptanceId });
  expect(await get(digest)).toMatch(/One letter waits[\s\S]*Three applications without an answer/);
  const form = { [await field('Cedar')]: 'leave' };
  const own = await link({ opens: 'interview', interviewId: (await named('Cedar'))?.id ?? '' });
  expect((await post(`${own}/settle`, form)).status).toBe(404);
  expect((await post(`${digest}/settle`, { [await field('Birch')]: 'letter' })).path).toMatch(/\/d\//);
  expect((await states()).Birch).toBe('withdrawing');
});

test('when the offer falls through, what was let be waits for an answer again', async () => {
  const { home, path } = await accepted();
  await post(`${path}/settle`, {
    [await field('Alder')]: 'there',
    [await field('Birch')]: 'letter',
    [await field('Cedar')]: 'leave',
  });
  await post(`${home}/reopen`, { rest: 'yes' });
  expect(await states()).toEqual({ Alder: 'closed', Birch: 'applied', Cedar: 'applied' });
  await world.reload();
  expect(await get(home)).not.toContain('Decide what becomes of them');
});

test('who has been invited since the page was opened is not taken back by it', async () => {
  const { path } = await accepted();
  const form = { [await field('Birch')]: 'letter', [await field('Cedar')]: 'leave' };
  await world.receive(invitation('Birch', { role: 'Buyer', address: 'olga@birch.example', id: 'now' }));
  const [draft] = (await named('Birch'))?.drafts ?? [];
  await post(
    `${draft ? path.replace(/\/line$/, '') : ''}/i/${(await named('Birch'))?.id}/d/${draft?.id}/discard`,
    {
      revision: '1',
    },
  );
  expect((await states()).Birch).toBe('pending');
  await post(`${path}/settle`, form);
  expect(await states()).toMatchObject({ Birch: 'pending', Cedar: 'closed' });
});

test('once the acceptance is taken back, an old page decides nothing', async () => {
  const { path } = await accepted();
  const acceptanceId = world.profile.accepted?.at(-1)?.acceptanceId ?? '';
  const digest = await link({ opens: 'acceptance', acceptanceId });
  await post(`${digest}/reopen`);
  for (const old of [path, digest]) {
    const answer = await post(`${old}/settle`, { [await field('Birch')]: 'letter' });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain('No offer is accepted any more');
  }
  expect((await states()).Birch).toBe('applied');
});

test('of very many, the page takes some at a time and says how many follow', async () => {
  for (let at = 0; at < 45; at++) {
    const facts = { company: fact(`Company ${at}`) };
    const known = { id: ulid(world.now), ownerId: OWNER_ID, kind: 'application-received', facts } as const;
    await world.services.interviews.create(openByHand(known, new Date(world.now).toISOString()));
  }
  const { next } = await accepted();
  const html = await get(next);
  expect(html.match(/<fieldset/g)).toHaveLength(40);
  expect(html).toContain('48 applications without an answer');
  expect(html).toContain('There are 8 more.');
  const digest = (await world.mailsToOwner()).at(-1);
  expect(digest?.subject).toBe('Congratulations! 48 applications to decide about');
  expect(digest?.text).toContain('and 40 more');
  expect(Buffer.byteLength(html)).toBeLessThan(50_000);
});

test('everything of them is deleted with the rest', async () => {
  await accepted();
  await eraseEverything(world.desk);
  expect(await world.leftOf(OWNER_ID)).toEqual([]);
});

test('an invitation to what was let be is recorded, with its withdrawal', async () => {
  const { path } = await accepted();
  await post(`${path}/settle`, { [await field('Birch')]: 'leave' });
  await world.receive(
    invitation('Birch', {
      role: 'Buyer',
      address: 'olga@birch.example',
      written: 'Tue, Nov 24, 2026 at 9:14 AM',
    }),
  );
  const birch = await named('Birch');
  expect(birch?.state).toBe('withdrawing');
  expect(birch?.drafts[0]?.to.address).toBe('olga@birch.example');
  expect(birch?.drafts[0]?.text).toContain('Thank you for inviting me to interview');
});

test('a discarded letter leaves an application; on its page it is ended and taken back', async () => {
  const { home, path } = await accepted();
  const { path: letter } = await post(`${path}/settle`, { [await field('Birch')]: 'letter' });
  await post(`${letter}/discard`, { revision: '1' });
  expect((await states()).Birch).toBe('applied');
  const own = `${home}/i/${(await named('Birch'))?.id}`;
  const html = await get(own);
  expect(html).toContain('You have applied there, and they have not answered yet.');
  await post(`${own}/dismiss`);
  expect((await states()).Birch).toBe('closed');
  const back = await post(`${own}/reopen`);
  expect((await states()).Birch).toBe('applied');
  expect(await get(back.next)).toContain('Among the applications without an answer again.');
});

test('an application is in no calendar', async () => {
  const home = await link({ opens: 'home' });
  expect(await get(`${home}/follow-ups.ics`)).not.toContain('Birch');
  expect(await get(`${home}/export.csv`)).toContain('"applied","Birch","Buyer"');
});
