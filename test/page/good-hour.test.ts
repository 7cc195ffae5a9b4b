import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { correct, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { invitation, START, World } from '../workflow/world.ts';

/** A letter that leaves at an hour at which it is read: chosen on its page, taken back until then, sent once. */

let world: World;
let app: ReturnType<typeof createApp>;
let interviewId: string;
let draftId: string;
let path: string;

beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  draftId = (await withdraw(world.desk, interviewId, 'accepted-offer')).id;
  const link = await world.services.links.create(
    world.profile,
    { opens: 'draft', interviewId, draftId },
    START,
  );
  path = `/l/${link}`;
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const page = async () => (await app.request(path)).text();
const approve = async (leaves: string | null) => {
  const form = { revision: '1', drawnFor: 'ahead', confirmed: 'yes', ...(leaves === null ? {} : { leaves }) };
  return app.request(`${path}/approve`, { method: 'POST', body: new URLSearchParams(form) });
};
const draft = async () => (await world.interviews())[0]?.drafts[0];
const letters = () => world.toRecruiters().length;
const offered = async () =>
  [...(await page()).matchAll(/<option value="([a-z]+)"[^>]*>([^<]+)<\/option>/g)]
    .filter(([, name]) => ['now', 'morning', 'monday'].includes(name ?? ''))
    .map(([, , label]) => label);

test('the page offers hours of the recruiter’s, and “at once” is what is chosen', async () => {
  expect(await offered()).toEqual(['At once', 'Tomorrow 09:00', 'Mon 30 Nov 09:00, in 6 days']);
  expect(await page()).toMatch(/<option value="now" selected>/);
  expect(await page()).not.toContain('while they work');
});

test('at night and at the weekend it says why', async () => {
  world.now = Date.parse('2026-11-24T23:12:00Z');
  expect(await page()).toContain('It is 23:12 there. A letter that comes while they work is read sooner.');
  world.now = Date.parse('2026-11-28T12:00:00Z');
  expect(await page()).toContain('It is the weekend there.');
});

test('what is chosen leaves then, once, and not before; the page says when', async () => {
  expect((await approve('morning')).status).toBe(303);
  expect(await draft()).toMatchObject({ state: 'approved', leavesAt: '2026-11-25T09:00:00.000Z' });
  expect(await page()).toContain('It leaves <b>tomorrow 09:00</b>. Until then you can take it back.');
  await world.until(Date.parse('2026-11-25T08:59:59Z'));
  expect(letters()).toBe(0);
  await world.until(Date.parse('2026-11-25T09:00:01Z'));
  expect(letters()).toBe(1);
  await world.until(Date.parse('2026-12-01T09:00:00Z'));
  expect(letters()).toBe(1);
});

test('it is taken back in the meantime, and then leaves at once', async () => {
  await approve('monday');
  expect((await app.request(`${path}/undo`, { method: 'POST' })).status).toBe(303);
  expect((await draft())?.state).toBe('waiting');
  await world.until(Date.parse('2026-11-25T08:00:00Z'));
  await approve('now');
  expect(letters()).toBe(1);
  await world.until(Date.parse('2026-12-01T09:00:00Z'));
  expect(letters()).toBe(1);
});

test('a form without a choice leaves at once, and a word that is none is refused', async () => {
  expect((await approve('next-year')).status).toBe(422);
  expect((await draft())?.state).toBe('waiting');
  await approve(null);
  expect(letters()).toBe(1);
});

test('an hour that has become too late since the page was opened is refused, and nothing leaves', async () => {
  const words = '2026-11-26T08:00:00+00:00';
  await correct(world.desk, interviewId, { start: { value: words, evidence: { where: 'owner', words } } });
  expect(await offered()).toEqual([]);
  const { revision = 0, drawnFor = '' } = (await draft()) ?? {};
  const form = { revision: String(revision), drawnFor, confirmed: 'yes', leaves: 'morning' };
  const refused = await app.request(`${path}/approve`, { method: 'POST', body: new URLSearchParams(form) });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('That would be too late for it now.');
  expect((await draft())?.state).toBe('waiting');
});

test('a rejection that comes meanwhile takes it back', async () => {
  await approve('monday');
  const body = 'Unfortunately we will not be moving forward with your application.';
  await world.receive(invitation('Acme', { id: 'no', body }));
  await world.until(Date.parse('2026-12-01T09:00:00Z'));
  expect(letters()).toBe(0);
});
