import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { INBOX, invitation, OWNER, World } from '../workflow/world.ts';

/** What no mail has told of: the form on the home page. */

let world: World;
let app: ReturnType<typeof createApp>;
let home: string;
beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
  home = `/l/${await world.services.links.create(world.profile, { opens: 'home' }, world.now)}`;
});
afterEach(() => world.stop());

const ACME = {
  ...{ sort: 'interview', company: 'Acme', role: 'Data Engineer', recruiterName: 'Ana Silva' },
  ...{ recruiterEmail: 'ana@acme.example', recruiterPhone: '+351 912 345 678' },
  ...{ start: '2026-12-03T15:00', timeZone: 'Berlin', location: 'Rua Augusta 1, Lisbon' },
};
const add = async (typed: Record<string, string>, form = ulid(world.now)) => {
  const body = new URLSearchParams({ form, ...typed });
  const answer = await app.request(`${home}/add`, { method: 'POST', body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
};
const all = async () =>
  (await world.interviews())
    .map(({ facts, state }) => `${facts.company?.value} / ${facts.role?.value ?? '?'}: ${state}`)
    .toSorted();

test('an interview is added by the owner’s own word, and its letter says what they typed', async () => {
  const added = await add(ACME);
  expect(added.status).toBe(303);
  const page = await (await app.request(added.to ?? '')).text();
  expect(page).toContain('Data Engineer at Acme');
  expect(page).toContain('Added.');
  expect(page).toContain('Thu 3 Dec 14:00 (15:00 there)');
  expect(page).toContain('written by you');
  await world.accept({ company: 'Birch' });
  const [interview] = await world.interviews();
  expect(interview?.drafts[0]?.to).toEqual({ name: 'Ana Silva', address: 'ana@acme.example' });
  expect(interview?.drafts[0]?.text).toMatch(
    /Hi Ana,[\s\S]*Data Engineer role at Acme[\s\S]*Thursday 3 December at 15:00/,
  );
});

test('of one that no mail told of, no original is said to be lost', async () => {
  const { to } = await add({ sort: 'interview', company: 'Acme' });
  expect(await (await app.request(to ?? '')).text()).not.toContain('The original');
});

test('where an offer is accepted already, its withdrawal waits at once', async () => {
  await world.accept({ company: 'Birch' });
  await add(ACME);
  const [interview] = await world.interviews();
  expect(interview).toMatchObject({ state: 'withdrawing', drafts: [{ state: 'waiting' }] });
  await add({ ...ACME, company: 'Birch', role: 'Baker' });
  expect(await all()).toContain('Birch / Baker: pending');
});

test('of an application added by hand, no day is said on which they applied', async () => {
  await add({ sort: 'application', company: 'Acme' });
  await world.accept({ company: 'Birch' });
  const html = await (await app.request(`${home}/line`)).text();
  expect(html).toContain('Added by you today');
  expect(html).not.toContain('Applied ');
});

test('a zone is kept as the database writes it, and said so in the letter', async () => {
  await add({ ...ACME, timeZone: 'europe/lisbon' });
  expect((await world.interviews())[0]?.facts.timeZone?.value).toBe('Europe/Lisbon');
});

test('little is enough, and what is missing is completed in place', async () => {
  const { to } = await add({ sort: 'interview', company: 'Acme' });
  expect(await all()).toEqual(['Acme / ?: pending']);
  const path = new URL(to ?? '', 'https://pages.example').pathname;
  const page = await (await app.request(path)).text();
  expect(page).toContain('not known yet');
  const body = new URLSearchParams({ recruiterEmail: 'ana@acme.example', role: 'Data Engineer' });
  await app.request(`${path}/correct`, { method: 'POST', body });
  const [interview] = await world.interviews();
  expect(interview?.facts.recruiterEmail?.value).toBe('ana@acme.example');
});

describe('bad input is told beside what was typed, and nothing is lost', () => {
  test.each([
    ['company', { company: ' ' }, 'with which company'],
    ['recruiterEmail', { recruiterEmail: 'ana at acme' }, 'no address that mail can be sent to'],
    ['start', { start: 'Thursday' }, 'Please write the date and time like'],
    ['timeZone', { timeZone: 'Mars' }, 'I do not know the time 2026-12-03 15:00 in “Mars”'],
    ['start', { start: '2026-02-31T10:00' }, 'There is no interview on 2026-02-31 at 10:00'],
    ['start', { start: '0000-01-01T10:00' }, 'check the day, the year and the hour'],
    ['start', { start: '2027-03-28T02:30' }, 'There is no 02:30 in Berlin on that day'],
    ['start', { start: '', timeZone: 'Berlin' }, 'say the date and time as well'],
    ['start', { sort: 'application' }, 'An application has no time yet'],
  ])('%s', async (field, wrong, words) => {
    const typed = { ...ACME, ...wrong };
    const { status, html } = await add(typed);
    expect(status).toBe(422);
    const beside = html.slice(html.indexOf(`name="${field}"`));
    expect(beside.slice(0, beside.indexOf('</label>'))).toContain(words);
    expect(html).toContain(`name="${field}" type=`);
    expect(beside).toContain('aria-invalid="true"');
    for (const [name, value] of Object.entries(typed).filter(([name]) => name !== 'sort'))
      expect(html, name).toContain(`name="${name}" type="${typeOf(html, name)}" value="${value}"`);
    expect(await all()).toEqual([]);
  });
});
const typeOf = (html: string, name: string) => new RegExp(`name="${name}" type="([a-z-]+)"`).exec(html)?.[1];

test('what is there already is asked about, and added only as another one', async () => {
  await world.receive(invitation('Acme', { role: 'Data Engineer' }));
  const { status, html } = await add({ ...ACME, company: 'ACME Ltd' });
  expect(status).toBe(409);
  expect(html).toContain('You have <b>Data Engineer at Acme</b> already');
  expect(html).toContain('value="ACME Ltd"');
  const [there] = await world.interviews();
  expect(html).toContain(`${home}/i/${there?.id}`);
  expect(await all()).toHaveLength(1);
  const other = await add({ ...ACME, role: 'Data Scientist' });
  expect(other.status, 'another role is another one').toBe(303);
  const again = await add({ ...ACME, another: 'yes' });
  expect(again.status).toBe(303);
  expect(await all()).toHaveLength(3);
});

test('the same form sent twice makes one, at once or later', async () => {
  const form = ulid(world.now);
  const answers = await Promise.all([add(ACME, form), add(ACME, form)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect((await add(ACME, form)).status).toBe(303);
  expect(await all()).toEqual(['Acme / Data Engineer: pending']);
});

test('another one from the same page is another one', async () => {
  const form = ulid(world.now);
  await add(ACME, form);
  await add({ ...ACME, company: 'Birch' }, form);
  expect(await all()).toEqual(['Acme / Data Engineer: pending', 'Birch / Data Engineer: pending']);
});

test('an application is added, and becomes the interview that comes of it', async () => {
  const { start: _, timeZone: __, location: ___, ...known } = ACME;
  await add({ ...known, sort: 'application' });
  expect(await all()).toEqual(['Acme / Data Engineer: applied']);
  const form = ulid(world.now);
  const answers = await Promise.all([add(ACME, form), add(ACME, form)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await all()).toEqual(['Acme / Data Engineer: pending']);
});

test('a recruiter’s mail afterwards is about the same interview, and the owner’s word stays', async () => {
  await add(ACME);
  await world.receive(invitation('Acme', { role: 'Data Engineer', address: 'talent@acme.example' }));
  const [interview, ...more] = await world.interviews();
  expect(more).toEqual([]);
  expect(interview?.messages).toHaveLength(1);
  expect(interview?.facts.recruiterEmail?.value).toBe('ana@acme.example');
});

test('a clock typed without a zone gives way to the instant of the invitation', async () => {
  await add({ ...ACME, start: '2026-12-04T15:00', timeZone: '' });
  await world.receive(invitation('Acme', { role: 'Data Engineer' }));
  const [interview] = await world.interviews();
  expect(interview?.facts.localStart).toBeUndefined();
  expect(interview?.facts.start?.value).toBe('2026-12-04T15:00:00+00:00');
});

test('only the link to everything adds anything', async () => {
  await world.receive(invitation('Acme'));
  const [{ id = '' } = {}] = await world.interviews();
  const scope = { opens: 'interview', interviewId: id } as const;
  const link = await world.services.links.create(world.profile, scope, world.now);
  const body = new URLSearchParams({ form: ulid(world.now), ...ACME });
  expect((await app.request(`/l/${link}/add`, { method: 'POST', body })).status).toBe(404);
  expect((await app.request(`${home}/add`)).status).toBe(404);
  expect(await all()).toHaveLength(1);
});

test('applications stand folded on the page, and are found', async () => {
  for (const company of ['Alder', 'Birch'])
    await world.receive(
      `From: ${company} <jobs@${company.toLowerCase()}.example>\nTo: ${OWNER}\n` +
        'Subject: Application received\nDate: Fri, 20 Nov 2026 09:00:00 +0000\n' +
        `Message-ID: <${company}@x.example>\n\nHi Jane,\n\nThank you for applying ` +
        `for the Buyer position at ${company}. We have received your application.\n`,
      world.services,
      { recipients: [INBOX, secretAddress(world.profile)], source: 'x@x.example' },
    );
  const html = await (await app.request(home)).text();
  expect(html).toContain('<summary>2 applications without an answer</summary>');
  expect(html).toContain('0 pending, 0 waiting for your OK, 0 in all. Besides, 2 applications');
  expect(html).toContain('applied Fri 20 Nov, 4 days ago');
  expect(html, 'nothing to decide before an acceptance').not.toContain('Decide what becomes of them');
  const found = await (await app.request(`${home}?show=applied&q=alder`)).text();
  expect(found).toContain('Buyer at Alder');
  expect(found).not.toContain('Buyer at Birch');
});
