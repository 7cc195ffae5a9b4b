import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import type { Profile } from '../../lambdas/store/owners.ts';
import { interview } from '../interview/interview.ts';
import { memoryServices } from '../races/memory.ts';

const DAY = 86_400_000;
const MINE = '01ARZ3NDEKTSV4RRFFQ69G5FA1';
const THEIRS = '01ARZ3NDEKTSV4RRFFQ69G5FA2';

let now: number;
let items: Map<string, Record<string, unknown>>;
let reads: number;
let world: ReturnType<typeof memoryServices>;
let app: ReturnType<typeof createApp>;
let me: Profile;
let other: Profile;

beforeEach(async () => {
  now = Date.parse('2026-11-24T10:00:00Z');
  reads = 0;
  items = new Map();
  world = memoryServices(
    async (step) => {
      reads++;
      return step();
    },
    () => 'sent',
    items,
  );
  app = createApp(world.services, () => now);
  const { owners, owner, interviews } = world.services;
  me = await owners.ensure(owner);
  other = await owners.ensure({ ...owner, email: 'joe@example.com', inboxAddress: 'joe@bowout.example' });
  await interviews.create({ ...interview(undefined, THEIRS), ownerId: other.ownerId });
});

const readsOf = async (path: string) => {
  reads = 0;
  expect((await app.request(path)).status).toBe(404);
  return reads;
};

test('a wrong link and an expired one cost the same requests, so that the time tells nothing', async () => {
  const token = await world.services.links.create(me, { opens: 'home' }, now);
  now += 31 * DAY;
  const expired = await readsOf(`/l/${token}`);
  expect(expired).toBe(1);
  expect(await readsOf(`/l/${'A'.repeat(43)}`)).toBe(expired);
});

test('one request reads the link, the profile and the interview of a page', async () => {
  const { interviews, links } = world.services;
  await interviews.create({ ...interview(undefined, MINE), ownerId: me.ownerId, state: 'withdrawn' });
  const paths = [
    `/l/${await links.create(me, { opens: 'interview', interviewId: MINE }, now)}`,
    `/l/${await links.create(me, { opens: 'home' }, now)}/i/${MINE}`,
  ];
  for (const path of paths) {
    reads = 0;
    expect((await app.request(path)).status).toBe(200);
    expect(reads, path).toBe(1);
  }
});

test('a link from before tokens named their interview opens it all the same', async () => {
  const { interviews, links } = world.services;
  await interviews.create({ ...interview(undefined, MINE), ownerId: me.ownerId });
  const scope = { opens: 'interview', interviewId: MINE } as const;
  const token = await links.create(me, scope, now);
  const older = token.slice(0, 43);
  const keyOf = (text: string) => `LINK#${createHash('sha256').update(text).digest('hex')}|LINK`;
  items.set(keyOf(older), items.get(keyOf(token)) ?? {});
  expect((await app.request(`/l/${older}`)).status).toBe(200);
});

test('the home link of one owner opens nothing of another', async () => {
  const token = await world.services.links.create(me, { opens: 'home' }, now);
  const theirs = await world.services.links.create(other, { opens: 'home' }, now);
  expect((await app.request(`/l/${theirs}/i/${THEIRS}`)).status).toBe(200);
  expect((await app.request(`/l/${token}/i/${THEIRS}`)).status).toBe(404);
  const dismissed = await app.request(`/l/${token}/i/${THEIRS}/dismiss`, {
    method: 'POST',
    body: new URLSearchParams(),
  });
  expect(dismissed.status).toBe(404);
  expect(await world.services.interviews.get(other.ownerId, THEIRS)).toMatchObject({ state: 'pending' });
});
