import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { interviewNamedIn } from '../../lambdas/store/links.ts';
import { MessageBusyError } from '../../lambdas/store/messages.ts';
import { ownerIdOf } from '../../lambdas/store/owners.ts';
import { ConflictError, isUnwritable } from '../../lambdas/store/table.ts';
import { interview } from '../interview/interview.ts';
import { INBOX, OWNER_ID, World } from '../workflow/world.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const taken = (key: string, rawKey: string, holder = 'first') => ({ ownerId: 'owner', key, rawKey, holder });
const NOBODY = { ownerId: 'nobody', interviewId: null };
let world: World;
beforeAll(async () => {
  world = await new World().open();
});
afterAll(() => world.stop());

describe('interviews', () => {
  test('writers that meet both get through, one after the other', async () => {
    const { interviews } = world.services;
    await interviews.create(interview({}, 'race'));
    const add = (what: string) =>
      interviews.update('owner', 'race', (it) => ({
        ...it,
        history: [...it.history, { at: 'x', what, state: it.state }],
      }));
    await Promise.all(['a', 'b', 'c'].map(add));
    const after = await interviews.get('owner', 'race');
    expect(after?.history.map(({ what }) => what).toSorted()).toEqual(['a', 'b', 'c', 'recorded']);
    expect(after?.version).toBe(3);
  });

  test('an id is taken once; a change that changes nothing writes nothing; one that is not there is null', async () => {
    const { interviews } = world.services;
    await interviews.create(interview({}, 'once'));
    await expect(interviews.create(interview({}, 'once'))).rejects.toThrow(ConflictError);
    expect((await interviews.update('owner', 'once', (it) => it))?.version).toBe(0);
    expect(await interviews.update('owner', 'nowhere', (it) => it)).toBeNull();
  });

  test('a write whose answer is lost is repeated, and is no conflict with itself', async () => {
    const { interviews, links } = world.services;
    world.losesNextWrite = true;
    await interviews.create(interview({}, 'lost'));
    world.losesNextWrite = true;
    const claim = (by: string) =>
      interviews.update('owner', 'lost', (it) => {
        if (it.acceptanceId) throw new Error('claimed by somebody else');
        return { ...it, acceptanceId: by };
      });
    expect(await claim('me')).toMatchObject({ version: 1, acceptanceId: 'me' });
    expect(world.losesNextWrite).toBe(false);
    world.losesNextWrite = true;
    const token = await links.create({ ownerId: 'owner', generation: 'g' }, { opens: 'home' }, NOW);
    expect(await links.open(token, NOBODY, NOW)).not.toBeNull();
  });

  test('what is larger than an item can be is refused for good, and what was there stays', async () => {
    const { interviews } = world.services;
    await interviews.create(interview({}, 'large'));
    /** What packing cannot make smaller than three quarters. */
    const words = (letters: number) => (it: Interview) => ({
      ...it,
      met: { by: 'owner', words: randomBytes(letters).toString('base64').slice(0, letters) } as const,
    });
    expect((await interviews.update('owner', 'large', words(390_000)))?.version).toBe(1);
    const refused = await interviews
      .update('owner', 'large', words(600_000))
      .catch((error: unknown) => error);
    expect(isUnwritable(refused)).toBe(true);
    expect((await interviews.get('owner', 'large'))?.met?.words).toHaveLength(390_000);
  });

  test('owners do not see each other', async () => {
    await world.services.interviews.create({ ...interview({}, 'mine'), ownerId: 'somebody-else' });
    expect((await world.services.interviews.list('owner')).map(({ id }) => id)).not.toContain('mine');
  });
});

describe('messages', () => {
  test('are held by one reader at a time, until done', async () => {
    const { messages } = world.services;
    const record = await messages.begin(taken('k1', 'raw'), NOW);
    await expect(messages.begin(taken('k1', 'raw', 'other'), NOW + 1000)).rejects.toThrow(MessageBusyError);
    if (!record) throw new Error('not taken');
    await messages.finish(record);
    expect(await messages.begin(taken('k1', 'raw'), NOW + 1000)).toBeNull();
  });

  test('are taken over after a crash, or at once after a failure, and count their attempts', async () => {
    const { messages } = world.services;
    await messages.begin(taken('k2', 'raw'), NOW);
    const second = await messages.begin(taken('k2', 'raw-again', 'other'), NOW + 100_000);
    expect(second).toMatchObject({ attempts: 2, rawKey: 'raw' });
    if (!second) throw new Error('not taken');
    await messages.release(second);
    expect(await messages.begin(taken('k2', 'raw'), NOW + 100_001)).toMatchObject({ attempts: 3 });
  });

  test('go on at once when the same invocation is tried again', async () => {
    const { messages } = world.services;
    const first = await messages.begin(taken('k4', 'raw'), NOW);
    const second = await messages.begin(taken('k4', 'raw'), NOW + 500);
    expect(second).toMatchObject({ attempts: 2, startedAt: first?.startedAt });
  });

  test('begun at once by several are begun by one', async () => {
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((holder) =>
        world.services.messages.begin({ ...taken('k3', 'raw'), holder: `${holder}` }, NOW),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('links', () => {
  test('open what they were made for until they expire; a wrong token opens nothing', async () => {
    const { links } = world.services;
    const token = await links.create({ ownerId: 'owner', generation: 'g' }, { opens: 'home' }, NOW);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await links.open(token, NOBODY, NOW)).toMatchObject({
      link: { ownerId: 'owner', scope: { opens: 'home' } },
      profile: null,
    });
    expect(await links.open(token, NOBODY, NOW + 31 * 86_400_000)).toBeNull();
    expect(await links.open(`${token}x`, NOBODY, NOW)).toBeNull();
  });

  test('of an interview name it, so that it is read with the link', async () => {
    const { links, interviews } = world.services;
    const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    await interviews.create({ ...interview({}, id), ownerId: OWNER_ID });
    const token = await links.create(world.profile, { opens: 'interview', interviewId: id }, NOW);
    const named = interviewNamedIn(token);
    expect(named).toBe(id);
    expect(await links.open(token, { ownerId: OWNER_ID, interviewId: named }, NOW)).toMatchObject({
      link: { scope: { opens: 'interview', interviewId: id } },
      profile: { ownerId: OWNER_ID },
      interview: { id },
    });
    expect(interviewNamedIn(`${'A'.repeat(43)}INTERVIEW#../../elsewhere.`)).toBeNull();
  });
});

describe('owners', () => {
  test('are named by their inbox address, with or without a tag', () => {
    expect(ownerIdOf('Inbox+secret@Bowout.example')).toBe(OWNER_ID);
    expect(ownerIdOf('other@bowout.example')).not.toBe(OWNER_ID);
  });

  test('are made once, with a secret of their own', async () => {
    const again = await Promise.all(
      [1, 2, 3].map(() =>
        world.services.owners.ensure({ ...world.services.owner, email: 'other@example.com' }),
      ),
    );
    expect(new Set(again.map(({ secretTag }) => secretTag)).size).toBe(1);
    expect(again[0]).toMatchObject({ email: 'jane@example.com', inboxAddress: INBOX });
    expect(again[0]?.secretTag).toMatch(/^[0-9a-f]{32}$/);
  });
});
