import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { invitation, START, World } from '../workflow/world.ts';

/** An accepted offer that is not signed yet: its letters are held, and nothing of them leaves. */

let world: World;
let app: ReturnType<typeof createApp>;
/** The first letter's page. */
let first: string;

const post = async (path: string, form: Record<string, string> = {}) => {
  const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  const to = answer.headers.get('location');
  return {
    status: answer.status,
    text: await answer.text(),
    path: to ? new URL(to, 'https://x.example').pathname : '',
  };
};
const page = async (path = first) => (await app.request(path)).text();
const open = (path: string) => page(path.replace(/\/(?:i\/.*)?$/, ''));
const letters = () => world.toRecruiters().length;
const approve = (path = first) =>
  post(`${path}/approve`, { revision: '1', drawnFor: 'ahead', confirmed: 'yes' });
const draftsOf = (interviews: Interview[]) => interviews.flatMap(({ drafts }) => drafts);
const states = async () => draftsOf(await world.interviews()).map(({ state }) => state);

beforeEach(async () => {
  world = await new World().open();
  for (const company of ['Acme', 'Northwind', 'Kiteworks']) await world.receive(invitation(company));
  app = createApp(world.services, () => world.now);
  const offer = (await world.interviews()).find(({ facts }) => facts.company?.value === 'Kiteworks');
  const link = await world.services.links.create(
    world.profile,
    { opens: 'interview', interviewId: offer?.id ?? '' },
    START,
  );
  first = (await post(`/l/${link}/accept`, { acceptance: ulid(world.now) })).path;
});
afterEach(() => world.stop());

test('is asked beside the first letter, and offered for the others once one has left', async () => {
  expect(await page()).toContain('Not signed yet? Hold these letters');
  const { path: second } = await approve();
  expect(letters()).toBe(1);
  expect(await page(second)).not.toContain('Not signed yet?');
  expect(await page(second)).toContain('Hold the other letters');
});

describe('until it is signed', () => {
  beforeEach(async () => {
    expect((await post(`${first}/hold`)).status).toBe(303);
  });

  test('nothing leaves, whatever is pressed, and each page says so', async () => {
    expect(await page()).toContain('Held until you have signed');
    expect(await page()).not.toContain('Approve and send</button>');
    const refused = await approve();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('You hold it until you have signed.');
    expect(await open(first)).toContain('Held until you have signed');
    await world.until(Date.parse('2026-12-03T20:00:00Z'));
    expect(letters()).toBe(0);
  });

  test('the reminders go on, and say it', async () => {
    await world.until(Date.parse('2026-12-03T20:00:00Z'));
    const texts = (await world.mailsToOwner()).map(({ text }) => text);
    expect(
      texts.filter((text) => text.includes('You hold it until you have signed.')).length,
    ).toBeGreaterThan(1);
  });

  test('a letter to whoever invites meanwhile is held too', async () => {
    await world.receive(invitation('Fjordsoft'));
    const late = (await world.interviews()).find(({ facts }) => facts.company?.value === 'Fjordsoft');
    const [draft] = late?.drafts ?? [];
    const path = first.replace(/\/i\/.*/, `/i/${late?.id}/d/${draft?.id}`);
    expect(await page(path)).toContain('Held until you have signed');
    expect((await approve(path)).status).toBe(422);
  });

  test('“it is signed” lets them leave, each once it is approved', async () => {
    expect((await post(`${first}/release`)).status).toBe(303);
    expect(letters()).toBe(0);
    await approve();
    expect(letters()).toBe(1);
  });

  test('the offer falls through: nothing has left, and what is accepted next is not held', async () => {
    const line = first.replace(/\/i\/.*/, '');
    expect((await post(`${line}/reopen`)).status).toBe(303);
    await world.reload();
    expect(world.profile.accepted).toEqual([]);
    expect((await post(`${line}/hold`)).status).toBe(409);
    expect(letters()).toBe(0);
  });
});

describe('until a day', () => {
  test('nothing leaves before its morning where the owner is, and then what they approve', async () => {
    await post(`${first}/hold`, { until: '2026-11-26' });
    expect(await page()).toContain('Held until Thursday 26 November');
    world.now = Date.parse('2026-11-25T23:59:00Z');
    expect((await approve()).status).toBe(422);
    world.now = Date.parse('2026-11-26T00:01:00Z');
    expect(await page()).not.toContain('Held until');
    await approve();
    expect(letters()).toBe(1);
  });

  test.each(['2026-11-24', '2026-11-23', '2028-01-01', 'soon', '2026-11-31', '2026-13-01'])(
    'that cannot be (%s) is refused, and nothing is held',
    async (until) => {
      const refused = await post(`${first}/hold`, { until });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Please choose a day from tomorrow on, and within a year.');
      await world.reload();
      expect(world.profile.accepted?.[0]?.held).toBeUndefined();
    },
  );
});

describe('what is approved and has not left', () => {
  beforeEach(async () => {
    world.services.undoSeconds = 60;
    await approve();
    expect(await states()).toContain('approved');
  });

  test('waits again', async () => {
    await post(`${first}/hold`);
    expect(await states()).not.toContain('approved');
    await world.until(world.now + 300_000);
    expect(letters()).toBe(0);
  });

  test('does not leave either where only the hold was written before a crash', async () => {
    await world.services.owners.update(world.profile.ownerId, (profile) => ({
      ...profile,
      accepted: (profile.accepted ?? []).map((offer) => ({ ...offer, held: { until: null } })),
    }));
    await world.until(world.now + 300_000);
    expect(letters()).toBe(0);
    expect(await states()).not.toContain('approved');
    expect((await world.mailsToOwner()).at(-1)?.text).toContain('You hold it until you have signed.');
  });
});

test('a letter that no offer asked for cannot be held', async () => {
  await post(`${first.replace(/\/i\/.*/, '')}/reopen`);
  await world.reload();
  const interviewId = (await world.interviews()).find(({ state }) => state === 'pending')?.id ?? '';
  const { id: draftId } = await withdraw(world.desk, interviewId, 'personal-reasons');
  const scope = { opens: 'draft', interviewId, draftId } as const;
  const path = `/l/${await world.services.links.create(world.profile, scope, world.now)}`;
  expect(await page(path)).not.toContain('Hold these letters');
  expect((await post(`${path}/hold`)).status).toBe(409);
  await approve(path);
  expect(letters()).toBe(1);
});

test('a day after an interview is held to, with a word on which are before it', async () => {
  await post(`${first}/hold`, { until: '2026-12-07' });
  expect(await page()).toContain('2 interviews are before that day.');
  await post(`${first}/hold`, { until: '2026-11-26' });
  expect(await page()).not.toContain('before that day.');
});
