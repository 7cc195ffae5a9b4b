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
