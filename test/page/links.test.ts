import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { type LinkBeside, makeLinkBeside } from '../../lambdas/store/links.ts';
import type { Profile } from '../../lambdas/store/owners.ts';
import { linkBeside, withLink, writtenIn } from '../../lambdas/workflow/tell-owner.ts';
import { interview, withdrawalOf } from '../interview/interview.ts';
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

describe('a link that is kept in what it is about', () => {
  const scope = { opens: 'interview', interviewId: MINE } as const;
  const made = () => makeLinkBeside(me, scope, now) as LinkBeside;
  const keepIn = async (...links: LinkBeside[]) => {
    const kept = links.map((link) => link.kept);
    await world.services.interviews.create({
      ...interview(undefined, MINE),
      ownerId: me.ownerId,
      links: kept,
    });
  };
  const statusOf = async (token: string) => (await app.request(`/l/${token}`)).status;

  test('opens that and nothing else, in one request, until it expires', async () => {
    const link = made();
    await keepIn(link);
    reads = 0;
    expect(await statusOf(link.token)).toBe(200);
    expect(reads).toBe(1);
    expect(await statusOf(`${link.token}/i/${THEIRS}`)).toBe(404);
    expect(await statusOf(`${link.token}/profile`)).toBe(404);
    now += 91 * DAY;
    expect(await readsOf(`/l/${link.token}`)).toBe(1);
  });

  test('leads to the letters of an acceptance, also on their own pages', async () => {
    const acceptanceId = '01ARZ3NDEKTSV4RRFFQ69G5FA3';
    const link = makeLinkBeside(me, { opens: 'acceptance', acceptanceId }, now) as LinkBeside;
    const begun = {
      ownerId: me.ownerId,
      id: acceptanceId,
      version: 0,
      state: 'done',
      interviewId: null,
    } as const;
    await world.services.acceptances.create({ ...begun, createdAt: '', links: [link.kept] });
    const draft = { ...withdrawalOf(interview(undefined, MINE), '01ARZ3NDEKTSV4RRFFQ69G5FA4'), acceptanceId };
    const held = { ...interview(undefined, MINE), drafts: [draft], state: 'withdrawing' as const };
    await world.services.interviews.create({ ...held, ownerId: me.ownerId });
    expect(await statusOf(link.token)).toBe(200);
    expect(await statusOf(`${link.token}/i/${MINE}/d/${draft.id}`)).toBe(200);
    expect(await statusOf(`${link.token}/i/${MINE}`)).toBe(404);
  });

  test('is opened by its own token alone', async () => {
    await keepIn(made());
    const another = made();
    expect(await statusOf(another.token)).toBe(404);
    expect(await statusOf(another.kept.hash)).toBe(404);
    expect(await statusOf(another.token.replace('-', '_'))).toBe(404);
    expect(await world.services.links.find(another.token)).toBeNull();
  });

  test('ends with all others, and a fresh one is asked for by it before that', async () => {
    const link = made();
    await keepIn(link);
    expect(await world.services.links.find(link.token)).toMatchObject({ ownerId: me.ownerId, scope });
    await world.services.owners.update(me.ownerId, (it) => ({ ...it, generation: 'another' }));
    expect(await statusOf(link.token)).toBe(404);
  });

  test('is nothing to take along', async () => {
    const link = made();
    await keepIn(link);
    const home = await world.services.links.create(me, { opens: 'home' }, now);
    const taken = await (await app.request(`/l/${home}/export.json`)).text();
    expect(taken).toContain(MINE);
    expect(taken).not.toContain(link.kept.hash);
  });

  test('of an owner who was added has an item of its own', () => {
    const { services } = world;
    expect(linkBeside({ services, profile: me, now }, scope)).not.toBeNull();
    expect(linkBeside({ services, profile: other, now }, scope)).toBeNull();
    expect(linkBeside({ services, profile: me, now }, { opens: 'home' })).toBeNull();
  });

  test('takes the room of those that have expired; where there is none it has an item of its own', () => {
    const many = Array.from({ length: 9 }, made);
    const full = many.reduce((it, link) => withLink(it, link), interview({}, MINE));
    expect(full.links).toHaveLength(8);
    expect(writtenIn(full, many[0] ?? null)).toHaveLength(1);
    expect(writtenIn(full, many[8] ?? null)).toEqual([]);
    now += 91 * DAY;
    expect(withLink(full, made()).links).toHaveLength(1);
  });
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
