import { afterEach, beforeEach, expect, test } from 'vitest';
import { resting } from '../../lambdas/interview/interview.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { soon, soonDay } from '../../lambdas/page/soon.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { fact } from '../interview/interview.ts';
import { invitation, OWNER_ID, World } from '../workflow/world.ts';

let world: World;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  world = await new World().open();
  for (const company of ['Acme', 'Northwind', 'Fjordsoft']) await world.receive(invitation(company));
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const home = async (query = '') => {
  const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
  return (await app.request(`/l/${token}${query}`)).text();
};
const idOf = async (company: string) =>
  (await world.interviews()).find(({ facts }) => facts.company?.value === company)?.id ?? '';
const places = (html: string, ...words: string[]) => words.map((word) => html.indexOf(word));
const inOrder = (at: number[]) => at.every((place, index) => place > (at[index - 1] ?? -1));

test('what waits comes first with its next step, offers apart with their day, what is over folded', async () => {
  await withdraw(world.desk, await idOf('Northwind'), 'personal-reasons');
  await world.services.interviews.update(OWNER_ID, await idOf('Fjordsoft'), (it) => ({
    ...it,
    ...resting('offer'),
    facts: { ...it.facts, answerBy: fact('2026-11-27') },
  }));
  await world.receive(invitation('Tinbox'));
  await world.services.interviews.update(OWNER_ID, await idOf('Tinbox'), (it) => ({
    ...it,
    state: 'closed',
    closedBecause: 'rejected',
  }));
  const html = await home();
  const headings = places(html, '<h2>Waiting for you', '<h2>Offers', '<h2>Coming up', '<summary>Over (1)');
  expect(headings.every((at) => at > 0) && inOrder(headings)).toBe(true);
  expect(
    inOrder(places(html, '<h2>Waiting', 'Engineer at Northwind', 'Read and approve', '<h2>Offers')),
  ).toBe(true);
  expect(html).toContain('answer by Fri 27 Nov, in 3 days');
  expect(html).toContain('Review the letter that waits');
  expect(await home('?q=tinbox'), 'what was looked for is not folded').toContain('<h2>Over');
});

test('questions that nobody has answered stand on the list, each with its page, and are gone once answered', async () => {
  expect(await home()).not.toContain('id="questions"');
  const unclear = { subject: 'hello', body: 'Could we talk this week about the thing?' };
  await world.receive(invitation('Oakbyte', unclear));
  const html = await home();
  expect(html).toContain('I have 1 question for you.');
  expect(html).toContain('<h2>1 question</h2>');
  expect(html).toContain('Ana Silva &lt;ana@oakbyte.example&gt;, asked on 24 November');
  expect(await home('?q=acme'), 'who looks for something else finds no questions').not.toContain(
    'id="questions"',
  );
  const [, path = ''] = /<a class="row-link" href="([^"]+\/m\/\w{64})">hello</.exec(html) ?? [];
  const page = await (await app.request(path)).text();
  expect(page).toContain('<h1>Is this about an interview?</h1>');
  const body = new URLSearchParams({ answer: 'interview' });
  const done = await app.request(`${path}/answer`, { method: 'POST', body });
  const to = done.headers.get('location') ?? '';
  expect(to, 'the link stays the one of all interviews').toContain(path.replace(/\/m\/.*/, '/i/'));
  expect((await app.request(to)).status).toBe(200);
  expect(await home()).not.toContain('question');
  expect(await (await app.request(path)).text()).toContain('<h1>You have answered this</h1>');
});

test('of many questions the newest are listed, and the others counted', async () => {
  for (let index = 0; index < 22; index++) {
    const messageKey = String(index).padStart(64, '0');
    const askedAt = new Date(world.now + index).toISOString();
    const question = { messageKey, subject: `question ${index}`, from: null, askedAt };
    await world.services.messages.keepQuestion(OWNER_ID, question, world.now);
  }
  const html = await home();
  expect(html).toContain('<h2>22 questions</h2>');
  expect(inOrder(places(html, '>question 21<', '>question 2<', '2 more, shown as you answer these.'))).toBe(
    true,
  );
  expect(html).not.toContain('>question 1<');
});

test('only the link of all interviews leads to messages by their key', async () => {
  const scope = { opens: 'interview', interviewId: await idOf('Acme') } as const;
  const token = await world.services.links.create(world.profile, scope, world.now);
  const key = (await world.services.messages.list(OWNER_ID))[0]?.key;
  expect((await app.request(`/l/${token}/m/${key}`)).status).toBe(404);
});

test('a letter that is about to leave is counted down there, and taken back', async () => {
  world.services.undoSeconds = 60;
  const interviewId = await idOf('Acme');
  const draft = await withdraw(world.desk, interviewId, 'personal-reasons');
  const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
  const path = `/l/${token}/i/${interviewId}/d/${draft.id}`;
  const form = new URLSearchParams({ revision: '1', drawnFor: 'ahead', confirmed: 'yes' });
  await app.request(`${path}/approve`, { method: 'POST', body: form });
  const html = await home();
  expect(html).toContain('data-left="60"');
  expect(html).toMatch(/data-action="undo" action="[^"]+\/undo"/);
});

const MOMENT = { now: Date.parse('2026-11-24T10:00:00Z'), timeZone: 'Europe/Lisbon' };
test.each([
  ['2026-11-24T18:00:00Z', undefined, 'today 18:00'],
  ['2026-11-25T09:30:00Z', 'Europe/Berlin', 'tomorrow 09:30 (10:30 there)'],
  ['2026-11-27T23:30:00Z', 'Asia/Tokyo', 'Fri 27 Nov 23:30 (Sat 28 Nov 08:30 there), in 3 days'],
  ['2026-11-20T09:30:00Z', undefined, 'Fri 20 Nov 09:30, 4 days ago'],
])('%s is told in few words, on both clocks where they differ', (instant, there, words) => {
  expect(soon(Date.parse(instant), MOMENT, there)).toBe(words);
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-26', 'Thu 26 Nov, in 2 days'],
])('the day %s is told without a time', (date, words) => {
  expect(soonDay(date, MOMENT)).toBe(words);
});

test.each([
  ['an offer from somewhere else', null],
  ['the offer from Northpeak Systems', 'Northpeak Systems'],
])('says which offer stands (%s), and promises nothing of what has left', async (offer, company) => {
  await world.accept({ company });
  await world.reload();
  const html = await home();
  expect(html).toContain(`<p>You have accepted ${offer}.</p>`);
  expect(html).toContain('<button>Discard what has not left; that is pending again</button>');
});
