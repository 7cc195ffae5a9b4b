import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { addByHand } from '../../lambdas/workflow/add-by-hand.ts';
import { endApplications } from '../../lambdas/workflow/end-applications.ts';
import { dismiss, reopen, withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { fact } from '../interview/interview.ts';
import { invitation, OWNER_ID, World } from '../workflow/world.ts';

/** One line of work: each decision leads to the next letter that waits, and can be taken back there. */

let world: World;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  world = await new World().open();
  for (const company of ['Acme', 'Northwind', 'Fjordsoft', 'Kiteworks'])
    await world.receive(invitation(company));
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const link = (scope: Parameters<World['services']['links']['create']>[1]) =>
  world.services.links.create(world.profile, scope, world.now);
const post = async (path: string, form: Record<string, string> = {}) => {
  const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  const to = new URL(answer.headers.get('location') ?? '', 'https://pages.example');
  return { status: answer.status, path: to.pathname, next: `${to.pathname}${to.search}` };
};
const textOf = async (path: string) => (await app.request(path)).text();
const named = async (company: string) =>
  (await world.interviews()).find(({ facts }) => facts.company?.value === company);
const idOf = async (company: string) => (await named(company))?.id ?? '';
const states = async () => (await world.interviews()).map(({ state }) => state);
const APPROVE = { revision: '1', drawnFor: 'ahead', confirmed: 'yes' };

/** The owner takes the offer of Kiteworks on its own page. */
const accepted = async () =>
  post(`/l/${await link({ opens: 'interview', interviewId: await idOf('Kiteworks') })}/accept`, {
    acceptance: ulid(world.now),
  });

test('from the offer straight to the first letter, from each to the next, and to the end', async () => {
  const start = await accepted();
  expect(await textOf(start.next)).toMatch(/Congratulations![\s\S]*1 of 3/);
  const second = await post(`${start.path}/approve`, APPROVE);
  expect(await textOf(second.next)).toMatch(/<b>Backend Engineer at \w+<\/b>: Sent\.[\s\S]*2 of 3/);
  const third = await post(`${second.path}/approve`, APPROVE);
  expect(await textOf(third.next)).toContain('3 of 3');
  const end = await post(`${third.path}/approve`, APPROVE);
  expect(await textOf(end.next)).toContain('All three are on their way');
  expect(world.toRecruiters()).toHaveLength(3);
});

test('what leaves on another day is told by its day on the next letter, and at the end', async () => {
  let { path } = await accepted();
  for (const say of ['It leaves <b>tomorrow 09:00</b>.', 'It leaves <b>tomorrow 09:00</b>.']) {
    const { next, path: to } = await post(`${path}/approve`, { ...APPROVE, leaves: 'morning' });
    expect(await textOf(next)).toContain(say);
    path = to;
  }
  const end = await post(`${path}/approve`, { ...APPROVE, leaves: 'morning' });
  expect(await textOf(end.next)).toContain('Three are approved, and leave by themselves');
  expect(world.toRecruiters()).toHaveLength(0);
});

test('what is left for later comes again before the end', async () => {
  const start = await accepted();
  const later = /class="button" href="([^"]+)">Later/.exec(await textOf(start.next))?.[1] ?? '';
  const third = await post(`${later}/approve`, APPROVE);
  const again = await post(`${third.path}/approve`, APPROVE);
  expect(again.path).toBe(start.path);
  expect((await post(`${again.path}/approve`, APPROVE)).path).not.toContain('/d/');
});

test('a discarded letter is brought back from the next one, and never once its acceptance is undone', async () => {
  const start = await accepted();
  const next = await post(`${start.path}/discard`, { revision: '1' });
  expect(await states()).toContain('pending');
  const undo = /action="([^"]+\/undo)"><button>Undo/.exec(await textOf(next.next))?.[1] ?? '';
  expect((await post(undo)).path).toBe(start.path);
  expect(await states()).not.toContain('pending');
  await post(`${start.path}/discard`, { revision: '1' });
  const [token] = start.path.slice('/l/'.length).split('/');
  await post(`/l/${token}/reopen`);
  expect((await post(undo)).status).toBe(409);
  expect((await states()).every((state) => state === 'pending')).toBe(true);
});

test('“I sent it myself” is taken back: nothing is left of it, and it is sent once', async () => {
  const start = await accepted();
  const next = await post(`${start.path}/mark-sent`, { revision: '1' });
  expect(await textOf(next.next)).toContain('Undo: I have not sent it');
  expect((await post(`${start.path}/undo`)).status).toBe(303);
  const [interview] = (await world.interviews()).filter(({ id }) => start.path.includes(id));
  expect([interview?.state, interview?.nudge]).toEqual(['withdrawing', null]);
  await post(`${start.path}/approve`, APPROVE);
  expect((await post(`${start.path}/approve`, APPROVE)).status).toBe(409);
  expect(world.toRecruiters()).toHaveLength(1);
  expect((await post(`${start.path}/undo`)).status, 'what I sent has left').toBe(409);
});

test('an approval is taken back on the next letter while it has not left', async () => {
  world.services.undoSeconds = 60;
  const start = await accepted();
  const next = await post(`${start.path}/approve`, APPROVE);
  const shown = await textOf(next.next);
  expect(shown).toContain('data-left="60"');
  expect((await post(`${start.path}/undo`)).status).toBe(303);
  await world.until(world.now + 120_000);
  expect(world.toRecruiters()).toEqual([]);
});

test('a link of one acceptance leads to its letters and to nothing else', async () => {
  await world.receive(invitation('Tinbox'));
  const other = await withdraw(world.desk, await idOf('Tinbox'), 'personal-reasons');
  const start = await accepted();
  const [token] = start.path.slice('/l/'.length).split('/');
  const foreign = `i/${await idOf('Tinbox')}/d/${other.id}`;
  const fjordsoft = await named('Fjordsoft');
  const acme = await named('Acme');
  const draftId = fjordsoft?.drafts[0]?.id ?? '';
  const acceptanceId = fjordsoft?.drafts[0]?.acceptanceId ?? '';
  const scope = { opens: 'draft', interviewId: fjordsoft?.id ?? '', draftId } as const;
  const alone = await link(scope);
  const leading = await link({ ...scope, acceptanceId });
  const sister = `i/${acme?.id}/d/${acme?.drafts[0]?.id}`;
  for (const path of [`${token}/${foreign}`, `${leading}/${foreign}`, `${alone}/${sister}`, `${alone}/line`])
    expect((await app.request(`/l/${path}`)).status, path).toBe(404);
  for (const path of [
    `${token}/i/${acme?.id}`,
    `${token}/profile`,
    `${leading}/i/${acme?.id}`,
    `${token}/export.csv`,
  ])
    expect((await app.request(`/l/${path}`)).status, path).toBe(404);
  expect((await app.request(`/l/${leading}/${sister}`)).status).toBe(200);
  const ticked = { 'draft-x': `${await idOf('Tinbox')}/${other.id}/1/ahead` };
  expect((await post(`/l/${token}/review/approve`, ticked)).status).toBe(409);
  expect(world.toRecruiters()).toEqual([]);
  expect((await world.services.interviews.get(OWNER_ID, await idOf('Tinbox')))?.state).toBe('withdrawing');
});

describe('the only letter of an acceptance', () => {
  /** Acme's letter is the only one: the others are closed. */
  const only = async () => {
    for (const company of ['Northwind', 'Fjordsoft']) await dismiss(world.desk, await idOf(company));
    const start = await accepted();
    await world.reload();
    return start;
  };
  const lists = () => vi.spyOn(world.services.interviews, 'list');

  test('is read, approved and seen leaving without a look at any other', async () => {
    const start = await only();
    const listing = lists();
    expect(await textOf(start.next)).toContain('Congratulations!');
    const end = await post(`${start.path}/approve`, APPROVE);
    expect(end.path).toBe(start.path);
    expect(await textOf(end.next)).toContain('Sent. A copy is on its way to you.');
    expect(listing).not.toHaveBeenCalled();
    expect(world.toRecruiters()).toHaveLength(1);
  });

  const FORM = '01ARZ3NDEKTSV4RRFFQ69G5FAX';
  test.each([
    ['a mail', () => world.receive(invitation('Tinbox'))],
    [
      'the owner’s own hand',
      () =>
        addByHand(world.desk, {
          ...{ formId: FORM, sort: 'interview', isAnother: false },
          facts: { company: fact('Tinbox'), role: fact('Buyer'), recruiterEmail: fact('ida@tinbox.example') },
        }),
    ],
    [
      'an application that is withdrawn',
      async () => {
        await addByHand(world.desk, {
          ...{ formId: FORM, sort: 'application', isAnother: false },
          facts: { company: fact('Tinbox'), role: fact('Buyer'), recruiterEmail: fact('ida@tinbox.example') },
        });
        const acceptanceId = (await named('Acme'))?.drafts[0]?.acceptanceId ?? '';
        const chosen = new Map([[await idOf('Tinbox'), 'letter' as const]]);
        await endApplications(world.desk, { acceptanceId, chosen });
      },
    ],
  ])('leads on to a second one, which comes by %s', async (_, second) => {
    const start = await only();
    await second();
    expect((await named('Tinbox'))?.state).toBe('withdrawing');
    expect(await textOf(start.path)).toContain('1 of 2');
    const next = await post(`${start.path}/approve`, APPROVE);
    expect(next.path).toContain(await idOf('Tinbox'));
  });

  test('leads on to a second one, which a resumption writes', async () => {
    for (const company of ['Northwind', 'Fjordsoft']) await dismiss(world.desk, await idOf(company));
    const { send } = world.services.mailer;
    world.services.mailer.send = () => Promise.reject(new Error('the machine dies before the digest'));
    await accepted();
    world.services.mailer.send = send;
    await reopen(world.desk, await idOf('Northwind'));
    await world.fire();
    await world.reload();
    const acme = await named('Acme');
    const [draft] = acme?.drafts ?? [];
    const ids = { interviewId: acme?.id ?? '', draftId: draft?.id ?? '' };
    const scope = { opens: 'draft', ...ids, acceptanceId: draft?.acceptanceId ?? '' } as const;
    expect(await textOf(`/l/${await link(scope)}`)).toMatch(/[12] of 2/);
  });
});

test('looking at the line changes nothing', async () => {
  const start = await accepted();
  const [token] = start.path.slice('/l/'.length).split('/');
  const before = JSON.stringify([await world.interviews(), world.sent.length]);
  for (const path of ['', '/line', '/review', `?was=${start.path.split('/i/')[1]?.replace('/d', '')}`])
    for (const method of ['GET', 'HEAD'])
      expect((await app.request(`/l/${token}${path}`, { method })).status).toBe(200);
  expect(JSON.stringify([await world.interviews(), world.sent.length])).toBe(before);
});

test('another text is shown before it takes the place of this one', async () => {
  const start = await accepted();
  const chosen = { revision: '1', situation: 'personal-reasons', language: 'en', intent: 'preview' };
  const shown = await app.request(`${start.path}/switch`, {
    method: 'POST',
    body: new URLSearchParams(chosen),
  });
  expect(await shown.text()).toMatch(/It would read like this[\s\S]*personal reasons/);
  expect(await textOf(start.path)).toContain('accepted another position');
  await post(`${start.path}/switch`, { ...chosen, intent: 'use' });
  expect(await textOf(start.path)).toContain('personal reasons');
});

test('no situation is offered that cannot be true', async () => {
  const start = await accepted();
  expect(await textOf(start.path)).not.toContain('stop travel, visa');
  expect(await textOf(start.path)).toContain('ask for another time');
  world.now += 30 * 86_400_000;
  await post(`${start.path}/attended`, { answer: 'not-held' });
  expect(await textOf(start.path)).not.toContain('ask for another time');
});

test('each page dials a number as it is dialled from abroad', async () => {
  const body =
    'Your interview for the Backend Engineer role is confirmed for Wednesday 25 November 2026 at 08:00 ' +
    '(Lisbon time). My number is +44 (0)20 7946 0018.';
  await world.receive(invitation('Tinbox', { body }));
  const interviewId = await idOf('Tinbox');
  expect(await textOf(`/l/${await link({ opens: 'interview', interviewId })}`)).toContain(
    'href="tel:+442079460018"',
  );
  const { id: draftId } = await withdraw(world.desk, interviewId, 'personal-reasons');
  const draft = await textOf(`/l/${await link({ opens: 'draft', interviewId, draftId })}`);
  expect(draft).toContain('href="tel:+442079460018">Call +44 (0)20 7946 0018</a>');
  const review = await textOf(`/l/${await link({ opens: 'home' })}/review`);
  expect(review).toContain('href="tel:+442079460018">Call +44 (0)20 7946 0018 first</a>');
});

test('an offer that fell through says what is pending again and what has left, and says it once', async () => {
  const start = await accepted();
  await post(`${start.path}/approve`, APPROVE);
  const left = (await world.interviews()).find(({ id }) => start.path.includes(id))?.facts.company?.value;
  const [token] = start.path.slice('/l/'.length).split('/');
  const { next } = await post(`/l/${token}/reopen`, { rest: 'yes' });
  const html = await textOf(next);
  expect(html.match(/Taken back/g), 'the title of the page and its heading').toHaveLength(2);
  expect(html).toContain(`Their letter has left and stays so: Backend Engineer at ${left}.`);
  const pending = /Discarded, and pending again: ([^<]*)\./.exec(html)?.[1]?.split('; ');
  expect(pending).toHaveLength(2);
  expect(pending).not.toContain(`Backend Engineer at ${left}`);
  expect(html).not.toContain('the interviews are pending again');
});
