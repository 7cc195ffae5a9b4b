import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageRef } from '../../lambdas/interview/interview.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { invitation, World } from '../workflow/world.ts';

/** What the owner says by the pages while an offer is decided on, and asks of a friend. */

let world: World;
let app: ReturnType<typeof createApp>;

const OFFER = {
  subject: 'Your offer from Elm',
  role: 'Product Designer',
  body: 'We are delighted to offer you the position of Product Designer at Elm.',
};

beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Elm', OFFER));
  await world.receive(invitation('Acme'));
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const named = async (company: string) => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};
const pageOf = async (company: string) =>
  `/l/${await world.services.links.create(
    world.profile,
    { opens: 'interview', interviewId: (await named(company)).id },
    world.now,
  )}`;
const post = async (path: string, form: Record<string, string> = {}) => {
  const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  const to = new URL(answer.headers.get('location') ?? '', 'https://pages.example');
  return { status: answer.status, path: to.pathname };
};
const textOf = async (path: string) => (await app.request(path)).text();
const APPROVE = { revision: '2', drawnFor: 'ahead', confirmed: 'yes' };
const lastTo = () => world.toRecruiters().at(-1);

test('time to decide is asked for once the day is filled in, and only of who has made an offer', async () => {
  const elm = await pageOf('Elm');
  expect(await textOf(elm)).toContain('value="ask-for-time"');
  expect(await textOf(elm)).not.toContain('value="accept-offer"');
  expect(await textOf(elm)).not.toContain('value="another-offer"');
  const acme = await pageOf('Acme');
  expect(await textOf(acme)).toContain('value="another-offer"');
  expect(await textOf(acme)).not.toContain('value="ask-for-time"');
  expect((await post(`${acme}/write`, { situation: 'ask-for-time' })).status).toBe(409);

  const draft = await post(`${elm}/write`, { situation: 'ask-for-time' });
  expect(await textOf(draft.path)).toMatch(
    /\[the day\][\s\S]*This cannot be sent yet\. Fill in your line first/,
  );
  await post(`${draft.path}/approve`, { ...APPROVE, revision: '1' });
  expect(world.toRecruiters()).toHaveLength(0);
  await post(`${draft.path}/switch`, {
    ...{ revision: '1', situation: 'ask-for-time', language: 'en' },
    ...{ reason: 'Friday 4 December', intent: 'use' },
  });
  expect(await textOf(draft.path)).toContain('let you have my answer by Friday 4 December?');
  await post(`${draft.path}/approve`, APPROVE);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await named('Elm')).state, 'nothing is decided by it').toBe('pending');
});

test('“my first choice” does not wait beside a withdrawal, approved or not', async () => {
  const acme = await pageOf('Acme');
  const letter = await post(`${acme}/write`, { situation: 'another-offer' });
  expect(await textOf(letter.path)).toContain('remains my first choice');
  expect(await textOf(acme), 'one at a time').not.toContain('data-action="write"');
  await post(`${acme}/withdraw`, { situation: 'accepted-offer' });
  const { drafts, state } = await named('Acme');
  expect(state).toBe('withdrawing');
  expect(drafts.map((draft) => [draft.kind, draft.state])).toEqual([
    ['letter', 'discarded'],
    ['withdrawal', 'waiting'],
  ]);
  expect((await post(`${letter.path}/approve`, { ...APPROVE, revision: '1' })).status).toBe(409);
  expect(world.toRecruiters()).toHaveLength(0);
});

test('an accepted offer is accepted in writing, and whoever recommended the owner is thanked', async () => {
  const elm = await pageOf('Elm');
  expect(await textOf(elm)).not.toContain('id="referrer"');
  await post(`${elm}/accept`, { acceptance: ulid(world.now) });
  const page = await textOf(elm);
  expect(page).toContain('value="accept-offer"');
  expect(page).not.toContain('value="ask-for-time"');
  expect(page).toContain('I have accepted the offer, and I wanted you to hear it from me.');
  const draft = await post(`${elm}/write`, { situation: 'accept-offer' });
  expect(await textOf(draft.path)).not.toContain('You have accepted the offer of');
  await post(`${draft.path}/approve`, { ...APPROVE, revision: '1' });
  expect(String(lastTo()?.raw)).toContain('very pleased to accept your offer');
});

test('a friend is asked first; their yes ticks the box, and the letter keeps its words', async () => {
  const acme = await pageOf('Acme');
  const { path } = await post(`${acme}/withdraw`, { situation: 'accepted-offer' });
  const letter = { situation: 'accepted-offer', language: 'en', intent: 'use' };
  const friend = { referralName: 'Bo Lind', referralContact: 'bo@example.com' };
  await post(`${path}/switch`, {
    ...{ revision: '1', ...letter, ...friend },
    referralBecause: 'we built the payments system together',
  });
  const asked = await textOf(path);
  expect(asked).toMatch(/Ask Bo Lind first[\s\S]*Hi Bo,[\s\S]*May I recommend you/);
  expect(asked).toContain('mailto:bo@example.com');
  expect(asked).toContain('We built the payments system together.');
  expect(asked).toContain('This cannot be sent yet');
  const { text } = (await named('Acme')).drafts[0] ?? {};
  await post(`${path}/permitted`, { revision: '2' });
  const allowed = await textOf(path);
  expect(allowed).not.toContain('Ask Bo Lind first');
  expect(allowed).not.toContain('This cannot be sent yet');
  expect((await named('Acme')).drafts[0]).toMatchObject({ text, referral: { permitted: true } });
});

test('hard replies are practised behind the home link: a coach comments, and nothing is kept or sent', async () => {
  const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
  const home = `/l/${token}`;
  expect(await textOf(home)).toContain(`${home}/practise`);
  const page = `${home}/practise`;
  expect(await textOf(`${page}?language=de`)).toMatch(/1 of 5[\s\S]*was gegen uns gesprochen hat/);
  const before = JSON.stringify(await world.interviews());
  const sent = world.sent.length;
  const say = async (answer: string) => {
    const body = new URLSearchParams({ round: '2', language: 'en', answer });
    return (await app.request(`${page}/coach`, { method: 'POST', body })).text();
  };
  expect(await say('They pay me 95k, which you would never match. All the best!')).toMatch(
    /95k[\s\S]*Money is nobody’s business/,
  );
  const good = await say('Thank you for your message. My decision is final. I wish you all the best!');
  expect(good).toMatch(/That will do[\s\S]*round(?:=|&#x3D;)3/);
  expect(await say('')).toContain('Please write an answer first.');
  expect(JSON.stringify(await world.interviews())).toBe(before);
  expect(world.sent).toHaveLength(sent);
  const other = await pageOf('Acme');
  expect((await app.request(`${other}/practise`)).status, 'only the owner’s own page leads there').toBe(404);
});

test('who else of the company has written can be in copy, from the owner’s own mail program', async () => {
  const acme = await pageOf('Acme');
  const { path } = await post(`${acme}/withdraw`, { situation: 'accepted-offer' });
  expect(await textOf(path)).not.toContain('in copy');
  await world.services.interviews.update(world.profile.ownerId, (await named('Acme')).id, (it) => ({
    ...it,
    messages: [
      ...it.messages,
      ...[
        { name: 'Max Boss', address: 'max@acme.example' },
        { name: 'Acme Jobs', address: 'no-reply@acme.example' },
        { name: 'Somebody Else', address: 'x@other.example' },
      ].map((from, at) => ({ ...(it.messages[0] as MessageRef), key: `more-${at}`, from })),
    ],
  }));
  const page = await textOf(path);
  expect(page).toContain('With Max Boss in copy');
  expect(page).toContain('cc&#x3D;max%40acme.example');
  expect(page).not.toMatch(/With (?:Acme Jobs|Somebody Else|Ana)/);
});

test('a template is chosen by what it says and by its language', async () => {
  const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
  const page = await textOf(`/l/${token}/profile?template=withdrawal/change-of-plans&words=de`);
  expect(page).toContain('value="withdrawal/change-of-plans.de"');
  expect(page).toContain('Pläne');
});
