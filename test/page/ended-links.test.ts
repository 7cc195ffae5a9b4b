import { beforeEach, describe, expect, test } from 'vitest';
import { resting } from '../../lambdas/interview/interview.ts';
import { createApp } from '../../lambdas/page/app.ts';
import { markDone, saidDone } from '../../lambdas/page/done.ts';
import type { Scope } from '../../lambdas/store/links.ts';
import type { Profile } from '../../lambdas/store/owners.ts';
import { acceptOffer } from '../../lambdas/workflow/accept.ts';
import { interview } from '../interview/interview.ts';
import { memoryServices } from '../races/memory.ts';

/** What ends a link, what a stale one does, how often a page mails one, and what a page says was done. */

const MINUTE = 60_000;
const MINE = '01ARZ3NDEKTSV4RRFFQ69G5FA1';
const OTHER = '01ARZ3NDEKTSV4RRFFQ69G5FA2';
const NAMES = { [MINE]: 'Acme', [OTHER]: 'Globex' };

let now: number;
let items: Map<string, Record<string, unknown>>;
let world: ReturnType<typeof memoryServices>;
let app: ReturnType<typeof createApp>;
let me: Profile;
let mails: string[];

beforeEach(async () => {
  now = Date.parse('2026-11-24T10:00:00Z');
  items = new Map();
  world = memoryServices(
    async (step) => step(),
    () => 'sent',
    items,
  );
  mails = [];
  const { mailer } = world.services;
  world.services.mailer = {
    send: async (envelope) => {
      mails.push(Buffer.from(envelope.raw).toString('utf8').replaceAll('=\r\n', '').replaceAll('=3D', '='));
      return mailer.send(envelope);
    },
  };
  app = createApp(world.services, () => now);
  me = await world.services.owners.ensure(world.services.owner);
  for (const [id, company] of Object.entries(NAMES)) {
    const opened = interview(undefined, id);
    const value = { value: company, evidence: { where: 'owner', words: company } } as const;
    await world.services.interviews.create({
      ...opened,
      ownerId: me.ownerId,
      facts: {
        ...opened.facts,
        company: value,
        recruiterEmail: { ...value, value: `ana@${company}.example` },
      },
    });
  }
});

const link = (scope: Scope) => world.services.links.create(me, scope, now);
const post = (path: string, form: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });
/** The page that a form leads to. */
const pressed = async (path: string, form: Record<string, string> = {}) => {
  const answer = await post(path, form);
  const to = answer.headers.get('location');
  return (to ? await app.request(to.replace('https://pages.example', '')) : answer).text();
};
const statusOf = async (path: string) => (await app.request(path)).status;
const page = async (path: string) => (await app.request(path)).text();
const linkIn = (mail: string | undefined) =>
  /https:\/\/pages\.example(\/l\/[\w-]+)/.exec(mail ?? '')?.[1] ?? '';
const stateOf = async (id: string) => (await world.services.interviews.get(me.ownerId, id))?.state;

const ALL: Scope[] = [{ opens: 'home' }, { opens: 'review' }, { opens: 'interview', interviewId: MINE }];

describe('links end', () => {
  test('on “Sign out everywhere”, the calendar’s too, and a new home link is mailed', async () => {
    const tokens = await Promise.all(ALL.map(link));
    const calendar = await link({ opens: 'calendar' });
    for (const token of tokens) expect(await statusOf(`/l/${token}`)).toBe(200);
    expect(await statusOf(`/l/${calendar}/follow-ups.ics`)).toBe(200);
    const said = await pressed(`/l/${tokens[0]}/profile/sign-out`);
    expect(said).toContain('You are signed out everywhere');
    for (const token of tokens) expect(await statusOf(`/l/${token}`)).toBe(404);
    expect(await statusOf(`/l/${calendar}/follow-ups.ics`)).toBe(404);
    expect(world.notices).toEqual(['home']);
    expect(await statusOf(linkIn(mails[0]))).toBe(200);
    await post(`/l/${tokens[0]}/renew`);
    expect(world.notices, 'an ended link brings no new one').toEqual(['home']);
  });

  test('when everything is deleted, also once there is a new profile', async () => {
    const tokens = await Promise.all([...ALL, { opens: 'calendar' } as const].map(link));
    const kept = new Map(items);
    await world.services.owners.erase(me.ownerId);
    for (const [key, item] of kept) if (key.startsWith('LINK#')) items.set(key, item);
    await world.services.owners.ensure(world.services.owner);
    for (const token of tokens) expect(await statusOf(`/l/${token}`)).toBe(404);
    expect(await statusOf(`/l/${tokens[3]}/follow-ups.ics`)).toBe(404);
    await post(`/l/${tokens[0]}/renew`);
    expect(world.notices).toEqual([]);
  });

  test('and are deleted by whose they are', async () => {
    const theirs = { ownerId: 'somebody-else', generation: 'x' };
    const token = await world.services.links.create(theirs, { opens: 'home' }, now);
    await Promise.all(ALL.map(link));
    await world.services.links.removeAll(me.ownerId);
    expect([...items.keys()].filter((key) => key.startsWith('LINK#'))).toHaveLength(1);
    expect(await world.services.links.find(token)).toMatchObject({ ownerId: 'somebody-else' });
  });

  test('only with the profile, where “Delete everything” died: pressed again by the same link it ends', async () => {
    const [home = '', ...others] = await Promise.all(ALL.map(link));
    const { owners } = world.services;
    const { erase, update } = owners;
    const CONFIRM = { confirm: 'delete everything' };
    /** The process dies: nothing is written any more. */
    Object.assign(owners, { erase: () => Promise.reject(new Error('dead')) });
    owners.update = (id, change, known) =>
      change(me).erasing === now ? update(id, change, known) : Promise.reject(new Error('dead'));
    expect((await post(`/l/${home}/erase`, CONFIRM)).status).toBe(500);
    Object.assign(owners, { erase, update });
    for (const token of others) expect(await statusOf(`/l/${token}`)).toBe(404);
    expect(await pressed(`/l/${home}/erase`, CONFIRM)).toContain('Everything is deleted');
    expect([...items.keys()]).toEqual([]);
    expect(await statusOf(`/l/${home}`)).toBe(404);
  });

  test('“Delete everything” answers with a page that needs no link, again with the truth', async () => {
    const token = await link({ opens: 'home' });
    const said = await post(`/l/${token}/erase`, { confirm: 'delete everything' });
    expect(said.status).toBe(200);
    expect(await said.text()).toContain('<h1>Everything is deleted</h1>');
    const again = await post(`/l/${token}/erase`, { confirm: 'delete everything' });
    expect(again.status).toBe(404);
    const text = await again.text();
    expect(text).not.toContain('Nothing has been changed');
    expect(text).toContain('the first time may have done it');
  });
});

describe('with a link that is older than ten minutes', () => {
  let token: string;
  beforeEach(async () => {
    token = await link({ opens: 'home' });
    await acceptOffer(
      { services: world.services, profile: me, now },
      { id: '01ARZ3NDEKTSV4RRFFQ69G5FAA', interviewId: null },
    );
    me = (await world.services.owners.get(me.ownerId)) ?? me;
    world.notices.length = 0;
    mails.length = 0;
    now += 10 * MINUTE;
  });
  const SAID =
    'I have mailed you a fresh link; open it within ten minutes and press again. Nothing has been done.';

  test('nothing is deleted: a fresh link is mailed, which deletes', async () => {
    const before = await page(`/l/${token}`);
    expect(before).toContain('Yours is older.');
    expect(before).not.toContain('/export.json');
    expect(await pressed(`/l/${token}/erase`, { confirm: 'delete everything' })).toContain(SAID);
    expect(world.notices).toEqual(['fresh-link']);
    expect(await world.services.interviews.list(me.ownerId)).toHaveLength(2);
    const fresh = linkIn(mails[0]);
    expect(await page(fresh)).toContain('/export.json');
    await post(`${fresh}/erase`, { confirm: 'delete everything' });
    expect(await world.services.owners.get(me.ownerId)).toBeNull();
  });

  test.each(['export.json', 'export.csv'])('%s is not handed out, and asking mails nothing', async (file) => {
    const answer = await app.request(`/l/${token}/${file}`);
    expect(answer.status).toBe(403);
    const html = await answer.text();
    expect(html).toContain('data-action="fresh"');
    expect(html).not.toContain('Globex');
    expect(world.notices).toEqual([]);
    expect(await pressed(`/l/${token}/fresh`)).toContain(SAID);
    const fresh = linkIn(mails[0]);
    expect(await page(`${fresh}/${file}`)).toContain('Globex');
    now += 10 * MINUTE;
    expect(await statusOf(fresh), 'it lives for ten minutes').toBe(404);
  });

  test('several are not approved; the fresh link opens what waits, and nothing else', async () => {
    const review = await page(`/l/${token}/review`);
    expect(review).toContain('yours is older');
    expect(review).not.toContain('type="checkbox"');
    const { drafts = [] } = (await world.services.interviews.get(me.ownerId, MINE)) ?? {};
    const { id = '', revision = 0, drawnFor = '' } = drafts[0] ?? {};
    const tick = { [`draft-${id}`]: `${MINE}/${id}/${revision}/${drawnFor}` };
    expect(await pressed(`/l/${token}/review/approve`, tick)).toContain(SAID);
    expect(world.left).toEqual([]);
    const fresh = linkIn(mails[0]);
    expect(await page(fresh)).toContain(`name="draft-${id}"`);
    expect(await statusOf(`${fresh}/i/${MINE}/d/${id}`)).toBe(200);
    for (const path of ['/export.json', '/profile', '/review', `/i/${MINE}`, '/follow-ups.ics'])
      expect(await statusOf(`${fresh}${path}`), path).toBe(404);
    for (const action of ['/erase', '/accept', '/calendar', '/profile/sign-out', `/i/${MINE}/merge`])
      expect((await post(`${fresh}${action}`)).status, action).toBe(404);
    await post(`${fresh}/approve`, tick);
    expect(world.left).toHaveLength(1);
  });

  test('so many fresh links are mailed a day, and no page says that one was where none was', async () => {
    for (let time = 0; time < 20; time++) expect(await pressed(`/l/${token}/fresh`)).toContain(SAID);
    const said = await pressed(`/l/${token}/fresh`);
    expect(said).not.toContain('I have mailed you a fresh link;');
    expect(said).toContain('mail no more until tomorrow');
    expect(world.notices.filter((name) => name === 'fresh-link')).toHaveLength(20);
  });
});

describe('a page mails a home link', () => {
  test('once an hour, and answers the same to known, unknown and too many', async () => {
    const token = await link({ opens: 'interview', interviewId: MINE });
    const renewed = async (it: string) => (await post(`/l/${it}/renew`)).text();
    const first = await renewed(token);
    const others = await Promise.all([token, token, 'unknown'].map(renewed));
    for (const other of others) expect(other).toBe(first);
    expect(world.notices).toEqual(['home']);
    now += 59 * MINUTE;
    await renewed(token);
    expect(world.notices).toEqual(['home']);
    now += MINUTE;
    await Promise.all(Array.from({ length: 20 }, () => renewed(token)));
    expect(world.notices).toEqual(['home', 'home']);
  });

  test('which has not begun where the mail did not leave', async () => {
    const token = await link({ opens: 'home' });
    const { mailer } = world.services;
    world.services.mailer = { send: () => Promise.reject(new Error('not now')) };
    expect((await post(`/l/${token}/renew`)).status).toBe(500);
    world.services.mailer = mailer;
    expect((await post(`/l/${token}/renew`)).status).toBe(200);
    expect(world.notices).toEqual(['home']);
  });
});

describe('an interview’s link', () => {
  test('names no other interview and joins into none', async () => {
    const token = await link({ opens: 'interview', interviewId: MINE });
    expect(await page(`/l/${token}`)).not.toContain('Globex');
    expect((await post(`/l/${token}/merge`, { into: OTHER })).status).toBe(409);
    expect(await stateOf(MINE)).toBe('pending');
    expect(await page(`/l/${await link({ opens: 'home' })}/i/${MINE}`)).toContain('Globex');
  });

  test('joins into the one that its mail asked about', async () => {
    const token = await link({ opens: 'interview', interviewId: MINE, mayBe: [OTHER] });
    expect(await page(`/l/${token}`)).toContain('Globex');
    expect(await pressed(`/l/${token}/merge`, { into: OTHER })).toContain('The two are one now.');
    expect(await stateOf(MINE)).toBe('closed');
    expect(await statusOf(`/l/${token}/i/${OTHER}`)).toBe(404);
  });

  test('joins into none that has gone meanwhile: two into each other would both be lost', async () => {
    const token = await link({ opens: 'interview', interviewId: MINE, mayBe: [OTHER] });
    const home = await link({ opens: 'home' });
    await post(`/l/${home}/i/${OTHER}/merge`, { into: MINE });
    expect((await post(`/l/${token}/merge`, { into: OTHER })).status).toBe(409);
    expect([await stateOf(MINE), await stateOf(OTHER)]).toEqual(['pending', 'closed']);
  });

  test('does not say which other offer stands', async () => {
    await acceptOffer(
      { services: world.services, profile: me, now },
      { id: '01ARZ3NDEKTSV4RRFFQ69G5FAA', interviewId: OTHER },
    );
    await world.services.interviews.update(me.ownerId, MINE, (it) => ({
      ...it,
      ...resting('interview-scheduled'),
      drafts: [],
    }));
    const token = await link({ opens: 'interview', interviewId: MINE });
    const html = await page(`/l/${token}`);
    expect(html).toContain('You have accepted <b>another offer</b>.');
    const refused = await post(`/l/${token}/accept`);
    expect(refused.status).toBe(409);
    expect(html + (await refused.text())).not.toContain('Globex');
  });
});

test('a withdrawal’s link plans no hello', async () => {
  await acceptOffer(
    { services: world.services, profile: me, now },
    { id: '01ARZ3NDEKTSV4RRFFQ69G5FAA', interviewId: null },
  );
  const draftId = (await world.services.interviews.get(me.ownerId, MINE))?.drafts[0]?.id ?? '';
  const token = await link({ opens: 'draft', interviewId: MINE, draftId });
  expect((await post(`/l/${token}/snooze`, { days: '30' })).status).toBe(409);
  expect((await world.services.interviews.get(me.ownerId, MINE))?.nudge).toBeNull();
});

describe('a page says what was done', () => {
  const path = '/l/TOKEN/i/ID';

  test('only where it was done, there, and a moment ago', async () => {
    const token = await link({ opens: 'interview', interviewId: MINE });
    const to = (await post(`/l/${token}/dismiss`)).headers.get('location') ?? '';
    expect(await page(to)).toContain('Dismissed. Nobody was told.');
    expect(await page(to.replace('dismissed.', 'reopened.'))).not.toContain('role="status"');
    const elsewhere = await link({ opens: 'interview', interviewId: MINE });
    expect(await page(to.replace(token, elsewhere))).not.toContain('role="status"');
    now += MINUTE;
    expect(await page(to)).not.toContain('role="status"');
  });

  test.each([
    'sent',
    'constructor',
    'toString',
    '__proto__',
    'sent.',
    `sent.${Date.parse('2026-11-24T10:00:00Z')}.`,
  ])('not because the address says %j', async (done) => {
    const html = await page(`/l/${await link({ opens: 'home' })}?done=${done}`);
    expect(html).not.toMatch(/role="status"|object Object/);
  });

  test('not by a mark of a word that there is not, of another time or generation', () => {
    const moment = { path, profile: me, now };
    for (const word of ['constructor', 'toString', '__proto__'])
      expect(saidDone(markDone(word as 'sent', moment), moment)).toBeNull();
    const mark = markDone('sent', moment);
    expect(saidDone(mark, moment)).toBe('Sent. A copy is on its way to you.');
    expect(saidDone(mark, { ...moment, profile: { ...me, generation: 'other' } })).toBeNull();
    expect(saidDone(mark.replace(`${now}`, `${now + 1}`), moment)).toBeNull();
    expect(saidDone(mark.replace(`${now}`, 'NaN'), moment)).toBeNull();
  });
});

test('links from before generations go on, until the owner signs out', async () => {
  const { generation: _, ...older } = items.get(`OWNER#${me.ownerId}|PROFILE`) ?? {};
  items.set(`OWNER#${me.ownerId}|PROFILE`, { ...older, generation: '' });
  const token = await world.services.links.create(
    { ownerId: me.ownerId, generation: '' },
    { opens: 'home' },
    now,
  );
  expect(await statusOf(`/l/${token}`)).toBe(200);
  await post(`/l/${token}/profile/sign-out`);
  expect(await statusOf(`/l/${token}`)).toBe(404);
});
