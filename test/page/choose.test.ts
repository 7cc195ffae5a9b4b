import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { invitation, OWNER_ID, World } from '../workflow/world.ts';

/** One of the times that a recruiter offers is taken by a tap on the interview's page. */

const OFFER =
  'We would like to invite you to an interview for the Backend Engineer role. Please pick a slot:\n\n' +
  'Wed 25 Nov 09:00 Lisbon time\nThu 3 Dec 13:00 Lisbon time\nFri 4 Dec 11:00 Lisbon time';
const [FIRST, SECOND, THIRD] = ['2026-11-25T09:00:00', '2026-12-03T13:00:00', '2026-12-04T11:00:00'].map(
  (time) => `${time}+00:00`,
) as [string, string, string];

let world: World;
let app: ReturnType<typeof createApp>;
let path: string;
beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme', { body: OFFER }));
  const scope = { opens: 'interview', interviewId: (await interview()).id } as const;
  path = `/l/${await world.services.links.create(world.profile, scope, world.now)}`;
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const interview = async () => {
  const [only] = await world.interviews();
  if (!only) throw new Error('no interview');
  return only;
};
const page = async () => (await app.request(path)).text();
/** The times that have a button. */
const buttons = async () => {
  const forms = (await page()).matchAll(/data-action="choose".*?name="time" value="([^"]+)"/gs);
  return [...forms].map(([, time]) => time?.replace('&#x3D;', '='));
};
const choose = (time: string) =>
  app.request(`${path}/choose`, { method: 'POST', body: new URLSearchParams({ time }) });

test('each that is ahead has a button, and the mail points there in a sentence', async () => {
  expect(await buttons()).toEqual([FIRST, SECOND, THIRD]);
  expect(await page()).toContain('Which time did you take?');
  const [told] = await world.mailsToOwner();
  expect(told?.text.replaceAll(/\s+/g, ' ')).toContain(
    'Once you have agreed on one of the times that they offer, tap it on the interview’s page.',
  );
});

test('a tap fixes the time as the owner’s own word, says so, and writes to nobody', async () => {
  const sent = world.sent.length;
  expect((await choose(SECOND)).status).toBe(303);
  const { facts, history } = await interview();
  expect(facts.start).toEqual({ value: SECOND, evidence: { where: 'owner', words: SECOND } });
  expect(facts.timeZone).toMatchObject({ value: 'Europe/Lisbon', evidence: { where: 'owner' } });
  expect(history.at(-1)?.what).toBe(
    'you chose Thursday 3 December at 13:00 (Lisbon time) from the times offered',
  );
  const html = await page();
  expect(html).toContain('You chose Thursday 3 December at 13:00 (Lisbon time) from the times offered');
  expect(html).toContain('The times offered');
  expect(html).toContain('Wednesday 25 November at 09:00 (Lisbon time)');
  expect(await buttons(), 'another tap mends a slip').toEqual([FIRST, THIRD]);
  expect(world.sent).toHaveLength(sent);
});

test('twice is once, and another one takes its place', async () => {
  await choose(SECOND);
  const once = await interview();
  expect((await choose(SECOND)).status).toBe(303);
  expect((await interview()).history).toEqual(once.history);
  await choose(THIRD);
  expect((await interview()).facts.start?.value).toBe(THIRD);
});

test('one that has passed has no button, and a page from before cannot take it', async () => {
  world.now = Date.parse('2026-11-26T10:00:00Z');
  expect(await buttons()).toEqual([SECOND, THIRD]);
  expect(await page()).toContain('Wednesday 25 November at 09:00 (Lisbon time) · has passed');
  const refused = await choose(FIRST);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('This time has passed');
  expect((await interview()).facts.start).toBeUndefined();
  world.now = Date.parse('2026-12-05T10:00:00Z');
  expect(await buttons()).toEqual([]);
  expect(await page()).toContain('All the times that they offered have passed.');
});

test('what was chosen in time and has passed since is no mistake', async () => {
  await choose(FIRST);
  world.now = Date.parse('2026-11-26T10:00:00Z');
  expect((await choose(FIRST)).status).toBe(303);
});

test('what was never offered is refused', async () => {
  for (const time of ['2026-12-03T14:00:00+00:00', '2026-13-99T99:99:99', 'tomorrow'])
    expect((await choose(time)).status, time).toBe(409);
  expect((await choose('')).status).toBe(422);
  expect((await interview()).history).toHaveLength(1);
});

test('a letter that waits says the time, and the choice stays when more comes', async () => {
  await withdraw(world.desk, (await interview()).id, 'accepted-offer');
  await choose(SECOND);
  expect((await interview()).drafts[0]?.text).toContain('Thursday 3 December at 13:00');
  const more = 'Your interview for the Backend Engineer role will be on Zoom: https://zoom.example/j/1';
  await world.receive(invitation('Acme', { body: more, id: 'more' }));
  expect((await interview()).facts.start?.value).toBe(SECOND);
});

test('a confirmation of it asks nothing', async () => {
  await choose(SECOND);
  await world.receive(invitation('Acme', { body: 'Thursday 3 December at 13:00 is confirmed.', id: 'it' }));
  expect(await page()).not.toContain('Which time is right?');
});

test('one of another asks which, and the slip is mended there', async () => {
  await choose(THIRD);
  await world.receive(invitation('Acme', { body: 'Thursday 3 December at 13:00 is confirmed.', id: 'it' }));
  expect(await page()).toContain('Theirs, Thursday 3 December at 13:00 (Lisbon time)');
  await choose(SECOND);
  expect((await interview()).facts.start?.value).toBe(SECOND);
  expect(await page()).not.toContain('Which time is right?');
});

test('where no zone was named it is a time of the owner’s own', async () => {
  const body = OFFER.replaceAll(' Lisbon time', '');
  await world.services.owners.update(OWNER_ID, (it) => ({ ...it, timeZone: 'America/New_York' }));
  await world.receive(invitation('Birch', { body }));
  const birch = (await world.interviews()).find(({ facts }) => facts.company?.value === 'Birch');
  const scope = { opens: 'interview', interviewId: birch?.id ?? '' } as const;
  const token = await world.services.links.create(world.profile, scope, world.now);
  const form = new URLSearchParams({ time: '2026-12-03T13:00:00' });
  await app.request(`/l/${token}/choose`, { method: 'POST', body: form });
  const after = (await world.interviews()).find(({ id }) => id === birch?.id);
  expect(after?.facts.localStart?.value).toBe('2026-12-03T13:00:00');
});

test('the only time that was offered asks for no other, once it is taken', async () => {
  const one = OFFER.split('\n').slice(0, 3).join('\n').replace('pick a slot', 'let us know if this suits');
  await world.receive(invitation('Birch', { body: one, id: 'one' }));
  const own = (await world.interviews()).find(({ facts }) => facts.company?.value === 'Birch');
  const scope = { opens: 'interview', interviewId: own?.id ?? '' } as const;
  path = `/l/${await world.services.links.create(world.profile, scope, world.now)}`;
  expect(await buttons()).toEqual([FIRST]);
  await choose(FIRST);
  expect(await page()).not.toContain('another one');
  expect(await page()).toContain('It is noted as yours, and nobody was told.');
});
