import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askHome } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start([]));
afterAll(() => machine.remove());

const newest = async () => (await machine.outbox()).at(-1) as Sent;
const homeUrl = async () => linkIn(await askHome(machine), /Open my interviews/);

test('the list is filtered and searched', async () => {
  const url = await homeUrl();
  const all = await open(url);
  expect(all.text).toContain('Northwind');
  expect(all.text).toContain('Fjordsoft');
  const found = await open(`${url}?q=fjordsoft+platform`);
  expect(found.text).toContain('Fjordsoft');
  expect(found.text).not.toContain('Northwind');
  expect((await open(`${url}?show=withdrawn`)).text).toContain('Nothing matches.');
  expect((await open(`${url}?show=__proto__&q=${encodeURIComponent('<b>')}`)).status).toBe(200);
});

test('several drafts are approved in one go, each after having been shown in full', async () => {
  const url = await homeUrl();
  await submit(await open(url), 'accept');
  const review = await open(`${url}/review`);
  const fields = [...review.html.matchAll(/name="(draft-[^"]+)" value="([^"]+)"/g)];
  expect(fields.length).toBeGreaterThan(1);
  expect((await submit(review, 'approve')).text).toContain('Please tick the drafts that may go.');
  const [first, second] = fields.map(([, name = '', value = '']) => [name, value] as const);
  const before = (await machine.toRecruiters()).length;
  const sent = await submit(review, 'approve', Object.fromEntries([first ?? [], second ?? []]));
  expect(sent.text).toContain('Approved. You get a copy of each as it is sent.');
  expect((await machine.toRecruiters()).length).toBe(before + 2);
  const again = await submit(review, 'approve', Object.fromEntries([first ?? []]));
  expect(again.status).toBe(409);
  expect(again.text).toContain('already been sent');
  expect((await machine.toRecruiters()).length).toBe(before + 2);
});

test('everything can be taken along, and followed in a calendar program', async () => {
  const url = await homeUrl();
  const json = (await (await fetch(`${url}/export.json`)).json()) as {
    interviews: { state: string }[];
    profile: Record<string, unknown>;
  };
  expect(json.interviews.filter(({ state }) => state === 'withdrawn')).toHaveLength(2);
  expect(json.profile).not.toHaveProperty('secretTag');
  const csv = await (await fetch(`${url}/export.csv`)).text();
  expect(csv.split('\r\n')[0]).toContain('"Company","Role"');
  expect(csv).toContain('"Fjordsoft"');
  expect(csv).toMatch(/"Sent","[^"]+\n\n[^"]+(?:withdraw|Auswahlverfahren)[^"]*"/);
  await submit(await open(url), 'calendar');
  const mail = await newest();
  const feed = linkIn(mail, /Address of my calendar/);
  expect(mail.text).toContain(feed.replace('http:', 'webcal:'));
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(feed)).text()));
  const summaries = calendar.getAllSubcomponents('vevent').map((it) => it.getFirstPropertyValue('summary'));
  expect(summaries.filter((summary) => String(summary).startsWith('Say hello:'))).toHaveLength(2);
  expect(summaries.some((summary) => String(summary).startsWith('Approve the withdrawal:'))).toBe(true);
  expect((await fetch(feed.replace('follow-ups.ics', 'export.json'))).status).toBe(404);
  expect((await fetch(feed.replace('/follow-ups.ics', ''))).status).toBe(404);
});

test('an expired link mails its owner a fresh one, and says no more to anybody', async () => {
  const url = await homeUrl();
  await machine.advance('P31D');
  const expired = await open(url);
  expect(expired.status).toBe(404);
  const before = (await machine.outbox()).length;
  const asked = await submit(expired, 'renew');
  const unknown = await submit(await open(`${machine.url}/l/unknown`), 'renew');
  expect(unknown.text).toBe(asked.text);
  const mails = (await machine.outbox()).slice(before);
  expect(mails.map(({ subject, to }) => [subject, to?.[0]?.address])).toEqual([
    ['Your interviews', machine.owner],
  ]);
  expect((await open(linkIn(mails[0] as Sent, /Open my interviews/))).status).toBe(200);
});

test('everything is deleted on request, and not without it', async () => {
  const url = await homeUrl();
  const page = await open(url);
  expect((await submit(page, 'erase', { confirm: 'yes' })).text).toContain('Nothing was deleted.');
  const digest = (await machine.outbox()).findLast(({ subject }) =>
    /^Congratulations/.test(subject ?? ''),
  ) as Sent;
  const erased = await submit(page, 'erase', { confirm: 'Delete everything' });
  expect([erased.status, erased.text]).toEqual([
    200,
    expect.stringContaining('no link in an older mail opens'),
  ]);
  await expect.poll(async () => (await machine.outbox()).length).toBe(0);
  expect((await open(url)).status).toBe(404);
  expect((await open(linksIn(digest, 'Review and approve')[2] ?? '')).status).toBe(404);
  const raw = join(machine.dataDir, 's3');
  const kept = existsSync(raw) ? readdirSync(raw, { recursive: true, withFileTypes: true }) : [];
  expect(kept.filter((entry) => entry.isFile()).length).toBe(0);
  const before = (await machine.outbox()).length;
  await machine.advance('P7M');
  expect((await machine.outbox()).length).toBe(before);
  expect((await open(await homeUrl())).text).toContain('Nothing here yet');
  expect((await open(url)).status, 'no link from before opens what is new').toBe(404);
});
