import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { correctionFields, readCorrections } from '../../lambdas/page/corrections.ts';
import { CorrectionError } from '../../lambdas/page/form.ts';
import { spokenEntry } from '../../lambdas/page/history.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { FACTS, fact } from '../interview/interview.ts';
import { invitation, OWNER_ID, World } from '../workflow/world.ts';

vi.mock('../../lambdas/mail/read.ts', async (original) =>
  (await import('../workflow/unclear.ts')).unsureReader(original as never),
);

let world: World;
let app: ReturnType<typeof createApp>;
let interviewId: string;

beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Northwind'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const desk = () => ({ services: world.services, profile: world.profile, now: world.now });
const link = (scope: Parameters<World['services']['links']['create']>[1]) =>
  world.services.links.create(world.profile, scope, world.now);
const post = (path: string, form: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });

test('a form that came incomplete is told so, and changes nothing', async () => {
  const path = `/l/${await link({ opens: 'home' })}/i/${interviewId}`;
  const answer = await app.request(`${path}/correct`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    body: '--b\r\nContent-Disposition: form-data; name="company"\r\n\r\nBir',
  });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('came incomplete');
  expect(html).toContain(`href="${path}"`);
  const [interview] = await world.interviews();
  expect(interview?.facts.company?.value).toBe('Acme');
});

describe('the original beside a letter', () => {
  const page = async () => {
    const draft =
      (await world.interviews()).find(({ id }) => id === interviewId)?.drafts[0] ??
      (await withdraw(desk(), interviewId, 'accepted-offer'));
    const token = await link({ opens: 'draft', interviewId, draftId: draft.id });
    return (await app.request(`/l/${token}`)).text();
  };
  const said = 'is confirmed for Friday <mark';

  test('comes without its mail being fetched', async () => {
    world.raw.clear();
    expect(await page()).toContain(said);
  });

  test('is fetched where it is long, and said to be gone with its mail', async () => {
    const body = `Your interview is confirmed for Friday 4 December 2026 at 15:00. ${'We look forward. '.repeat(99)}`;
    await world.receive(invitation('Long', { role: 'Buyer', body }));
    interviewId = (await world.interviews())[2]?.id ?? '';
    expect(JSON.stringify(await world.interviews())).not.toContain('We look forward');
    expect(await page()).toContain('We look forward');
    world.raw.clear();
    expect(await page()).not.toContain('We look forward');
  });

  test('is kept of the newest message alone, and only while the interview is open', async () => {
    const texts = async () =>
      (await world.interviews()).find(({ id }) => id === interviewId)?.messages.map(({ text }) => text);
    const body = 'Your interview is now on Monday 7 December 2026 at 11:00 (Lisbon time) instead.';
    await world.receive(invitation('Acme', { id: 'moved', subject: 'Re: Interview', body }));
    expect(await texts()).toEqual([undefined, expect.stringContaining('instead')]);
    await post(`/l/${await link({ opens: 'interview', interviewId })}/dismiss`);
    expect(await texts()).toEqual([undefined, undefined]);
  });
});

describe('a link opens only what it was made for', () => {
  test('a draft’s link opens neither its interview nor another draft', async () => {
    const other = (await world.interviews())[1]?.id ?? '';
    const draft = await withdraw(desk(), interviewId, 'accepted-offer');
    const foreign = await withdraw(desk(), other, 'accepted-offer');
    const token = await link({ opens: 'draft', interviewId, draftId: draft.id });
    expect((await app.request(`/l/${token}`)).status).toBe(200);
    for (const path of [
      `/l/${token}/i/${interviewId}`,
      `/l/${token}/i/${other}/d/${foreign.id}`,
      `/l/${token}/i/${interviewId}/d/${foreign.id}`,
    ]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    for (const action of ['dismiss', 'accept', 'withdraw', 'merge'])
      expect((await post(`/l/${token}/${action}`)).status).toBe(404);
    expect((await post(`/l/${token}/i/${other}/d/${foreign.id}/approve`, { revision: '1' })).status).toBe(
      404,
    );
    expect(world.toRecruiters()).toEqual([]);
  });

  test('the home link opens every interview and its drafts', async () => {
    const draft = await withdraw(desk(), interviewId, 'accepted-offer');
    const token = await link({ opens: 'home' });
    const html = await (await app.request(`/l/${token}`)).text();
    expect(html).toContain(`/l/${token}/i/${interviewId}"`);
    expect((await app.request(`/l/${token}/i/${interviewId}/d/${draft.id}`)).status).toBe(200);
  });

  test('an expired link and one that never was get the same answer', async () => {
    const token = await link({ opens: 'interview', interviewId });
    world.now += 91 * 86_400_000;
    const expired = await app.request(`/l/${token}`);
    expect(expired.status).toBe(404);
    const never = await (await app.request('/l/never')).text();
    expect((await expired.text()).replaceAll(token, 'never')).toBe(never);
  });
});

test('GET and HEAD change nothing, on every page', async () => {
  const draft = await withdraw(desk(), interviewId, 'accepted-offer');
  const tokens = [
    await link({ opens: 'home' }),
    await link({ opens: 'interview', interviewId }),
    await link({ opens: 'draft', interviewId, draftId: draft.id }),
  ];
  const state = async () =>
    JSON.stringify([await world.interviews(), world.sent.length, [...world.schedules.keys()]]);
  const before = await state();
  for (const token of tokens) {
    for (const method of ['GET', 'HEAD']) {
      for (const path of [
        '',
        '/approve',
        '/accept',
        '/dismiss',
        '?done=approve',
        `/i/${interviewId}/dismiss`,
      ])
        await app.request(`/l/${token}${path}`, { method });
    }
  }
  expect(await state()).toBe(before);
});

test('the form of an acceptance pressed twice is one acceptance', async () => {
  const token = await link({ opens: 'home' });
  const form = { acceptance: ulid(world.now) };
  const answers = [await post(`/l/${token}/accept`, form), await post(`/l/${token}/accept`, form)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(
    (await world.subjectsToOwner()).filter((subject) => subject.startsWith('Congratulations')),
  ).toHaveLength(1);
});

test('what a message says is shown as text, never as HTML or as a template', async () => {
  await world.receive(
    invitation('Tinbox', {
      subject: 'Interview for Backend Engineer at Tinbox <img src=x onerror=alert(1)> {{title}}',
      body:
        'Your interview for the Backend Engineer role is confirmed for Friday 4 December 2026 at ' +
        '15:00. <script>alert(1)</script> {{#each this}}',
    }),
  );
  const id = (await world.interviews()).at(-1)?.id ?? '';
  const html = await (await app.request(`/l/${await link({ opens: 'interview', interviewId: id })}`)).text();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{#each this}}');
  expect(html).not.toMatch(/<script(?! src="\/bowout.js" defer>)|<img/);
});

test('dismiss, reopen, withdraw, discard and mark-sent, as the forms offer them', async () => {
  const token = await link({ opens: 'interview', interviewId });
  const state = async () => (await world.services.interviews.get(OWNER_ID, interviewId))?.state;
  await post(`/l/${token}/dismiss`);
  expect(await state()).toBe('closed');
  await post(`/l/${token}/reopen`);
  expect(await state()).toBe('pending');
  expect((await post(`/l/${token}/withdraw`, { situation: 'a better offer' })).status).toBe(422);
  const to =
    (await post(`/l/${token}/withdraw`, { situation: 'not-the-right-fit' })).headers.get('location') ?? '';
  expect(await (await app.request(to)).text()).toContain('not the right fit for me');
  const path = to.split('?')[0];
  await post(`${path}/discard`, { revision: '1' });
  expect(await state()).toBe('pending');
  const again = (
    (await post(`/l/${token}/withdraw`, { situation: 'personal-reasons' })).headers.get('location') ?? ''
  ).split('?')[0];
  await post(`${again}/mark-sent`, { revision: '1' });
  expect(await state()).toBe('withdrawn');
  expect(world.toRecruiters()).toEqual([]);
});

describe('corrections', () => {
  const form = () =>
    Object.fromEntries(correctionFields(FACTS, 'Europe/Lisbon').map(({ name, value }) => [name, value]));

  test('of nothing are none', () => {
    expect(readCorrections(FACTS, form())).toEqual({});
    const inBerlin = { ...FACTS, start: fact('2026-11-27T16:00:00+01:00'), timeZone: fact('Europe/Lisbon') };
    const shown = Object.fromEntries(correctionFields(inBerlin, '').map(({ name, value }) => [name, value]));
    expect(shown.start).toBe('2026-11-27T15:00');
    expect(readCorrections(inBerlin, shown)).toEqual({});
  });

  test('are facts written by the owner; an emptied field is a gap again', () => {
    const corrections = readCorrections(FACTS, { ...form(), company: ' Acme Labs ', role: '' });
    expect(corrections).toEqual({
      company: { value: 'Acme Labs', evidence: { where: 'owner', words: 'Acme Labs' } },
      role: undefined,
    });
  });

  test.each([
    [{ start: '2026-12-01T10:00', timeZone: 'America/New_York' }, '2026-12-01T10:00:00-05:00', undefined],
    [{ start: '2026-12-01T10:00', timeZone: 'Hamburg' }, '2026-12-01T10:00:00+01:00', undefined],
    [{ start: '2026-12-01T10:00', timeZone: '+02:00' }, '2026-12-01T10:00:00+02:00', undefined],
    [{ start: '2026-12-01T10:00', timeZone: '' }, undefined, '2026-12-01T10:00:00'],
    [{ start: '', timeZone: '' }, undefined, undefined],
  ])('of the time: %j', (typed, start, localStart) => {
    const corrections = readCorrections(FACTS, { ...form(), ...typed });
    expect([corrections.start?.value, corrections.localStart?.value]).toEqual([start, localStart]);
  });

  test('of times offered in one offset: the form names it, and what is typed has it', () => {
    const { start: _, timeZone: __, ...facts } = FACTS;
    const offered = { ...facts, options: fact(['2026-12-02T09:00:00+01:00', '2026-12-03T13:00:00+01:00']) };
    const shown = Object.fromEntries(correctionFields(offered, '').map(({ name, value }) => [name, value]));
    expect(shown).toMatchObject({ start: '', timeZone: '+01:00' });
    expect(readCorrections(offered, shown)).toEqual({});
    const typed = { ...shown, start: '2026-12-03T13:00' };
    expect(readCorrections(offered, typed).start?.value).toBe('2026-12-03T13:00:00+01:00');
    expect(readCorrections(offered, { ...typed, timeZone: '' }).localStart?.value).toBe(
      '2026-12-03T13:00:00',
    );
  });

  test('of times offered in two offsets: the one of the day that is typed, as far as it is known', () => {
    const { start: _, timeZone: __, ...facts } = FACTS;
    const offered = { ...facts, options: fact(['2026-10-23T09:00:00+02:00', '2026-10-27T09:00:00+01:00']) };
    const at = (start: string) => readCorrections(offered, { start, timeZone: '' });
    expect(correctionFields(offered, '').find(({ name }) => name === 'timeZone')?.value).toBe('');
    expect(at('2026-10-22T15:00').start?.value).toBe('2026-10-22T15:00:00+02:00');
    expect(at('2026-10-28T15:00').start?.value).toBe('2026-10-28T15:00:00+01:00');
    const apart = { ...facts, options: fact(['2026-12-02T09:00:00+01:00', '2026-12-03T09:00:00-05:00']) };
    expect(readCorrections(apart, { start: '2026-12-04T15:00', timeZone: '' }).start).toBeUndefined();
  });

  test('a time of the owner’s own zone is not put into the offset of others', () => {
    const { start: _, timeZone: __, ...facts } = FACTS;
    const own = { localStart: fact('2026-12-03T13:00:00'), options: fact(['2026-12-02T09:00:00+01:00']) };
    const shown = correctionFields({ ...facts, ...own }, '');
    expect(shown.find(({ name }) => name === 'timeZone')?.value).toBe('');
    const typed = { start: '2026-12-03T14:00', timeZone: '' };
    expect(readCorrections({ ...facts, ...own }, typed).localStart?.value).toBe('2026-12-03T14:00:00');
  });

  test.each([
    [{ recruiterEmail: 'nobody' }, 'no address'],
    [{ role: 'r'.repeat(501) }, 'at most 500 characters'],
    [{ meetingUrl: 'javascript:alert(1)' }, 'https://'],
    [{ start: 'tomorrow' }, 'like 2026-11-27T15:00'],
    [{ start: '2026-13-40T10:00' }, 'There is no interview on 2026-13-40 at 10:00'],
    [{ start: '2027-03-28T02:30', timeZone: 'Europe/Berlin' }, 'There is no 02:30 in Europe/Berlin'],
    [{ start: '', timeZone: 'Lisbon' }, 'say the date and time as well'],
    [{ timeZone: 'Mars/Olympus' }, 'I do not know the time'],
    [{ timeZone: '+99:00' }, 'I do not know the time'],
    [{ timeZone: '+24:00' }, 'I do not know the time'],
  ])('that cannot be right are refused: %j', (typed, words) => {
    expect(() => readCorrections(FACTS, { ...form(), ...typed })).toThrow(CorrectionError);
    expect(() => readCorrections(FACTS, { ...form(), ...typed })).toThrow(words);
  });
});

describe('two interviews that are one', () => {
  const merged = async () => {
    const [first, second] = await world.interviews();
    const token = await link({ opens: 'home' });
    const path = `/l/${token}/i/${first?.id}`;
    return { path, first, second };
  };

  test('are joined only with one that the owner has chosen', async () => {
    const { path } = await merged();
    expect(await (await app.request(path)).text()).toContain(
      '<option value="" selected>Please choose</option>',
    );
    expect((await post(`${path}/merge`)).status).toBe(422);
  });

  test('are taken apart again, each with what was read for it', async () => {
    const { path, first, second } = await merged();
    await post(`${path}/correct`, { location: 'Lisbon' });
    const before = (await world.interviews()).map(({ facts, messages }) => ({ facts, messages }));
    await post(`${path}/merge`, { into: second?.id ?? '' });
    expect((await world.services.interviews.get(OWNER_ID, first?.id ?? ''))?.closedBecause).toBe('merged');
    await post(`${path}/reopen`);
    const after = await world.interviews();
    expect(after.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(after[0]?.facts).toEqual(before[0]?.facts);
    /** A text that was dropped with the closing is fetched with its mail from then on. */
    const withoutText = before[1]?.messages.map(({ text: _, ...message }) => message);
    expect(after[1]?.messages).toEqual(withoutText);
    expect([after[1]?.facts.company?.value, after[1]?.facts.location]).toEqual(['Northwind', undefined]);
    expect((await post(`${path}/reopen`)).status, 'a second time nothing is taken apart').toBe(303);
  });
});

test('each fact is changed where it stands, and only that one', async () => {
  const token = await link({ opens: 'interview', interviewId });
  const html = await (await app.request(`/l/${token}`)).text();
  for (const key of ['company', 'role', 'recruiter', 'email', 'when'])
    expect(html).toContain(`id="correct-${key}"`);
  const before = (await world.services.interviews.get(OWNER_ID, interviewId))?.facts;
  await post(`/l/${token}/correct`, { company: 'Acme Labs' });
  const { company, ...rest } = (await world.services.interviews.get(OWNER_ID, interviewId))?.facts ?? {};
  expect(company?.value).toBe('Acme Labs');
  expect({ ...rest, company: before?.company }).toEqual(before);
});

describe('what happened is told in words, and by no key', () => {
  test('on the page of an interview that moved and of its letter that was put aside', async () => {
    const draft = await withdraw(desk(), interviewId, 'accepted-offer');
    const moved = 'Your interview has been rescheduled to Monday 7 December 2026 at 10:00 (Lisbon time).';
    await world.receive(invitation('Acme', { id: 'moved', body: moved }));
    const no = 'Unfortunately we will not be moving forward with your application.';
    await world.receive(invitation('Acme', { id: 'no', body: no }));
    const path = `/l/${await link({ opens: 'home' })}/i/${interviewId}`;
    const html = await (await app.request(path)).text();
    expect(html).toContain('</small>A message: an interview that was moved<');
    expect(html).toContain('</small>The recruiter said no<');
    expect(html).not.toMatch(/interview-rescheduled|>Rejected</);
    const letter = await (await app.request(`${path}/d/${draft.id}`)).text();
    expect(letter).toContain('It was not sent and will not be: the recruiter said no.');
  });

  test.each([
    ['message: interview-invitation', 'a message: an invitation to an interview'],
    ['message: interview-scheduled', 'a message: a confirmed interview'],
    ['message: interview-cancelled', 'a message: a cancelled interview'],
    ['message: application-received', 'a message: a confirmation that they have your application'],
    ['message: outreach', 'a message: a question whether you are interested'],
    ['message: recruiter-reply', 'a message: an answer to a letter of yours'],
    ['message: other', 'a message'],
    ['withdrawn-there', 'you withdrew it on their own page'],
    ['nudge discarded', 'note to say hello discarded'],
    ['reopen sent by you', 'note that asks to be considered again sent by you'],
    ['nudges stopped', 'no more reminders to say hello'],
    ['withdrawal approved', 'withdrawal approved'],
    ['the offer fell through', 'the offer fell through'],
  ])('%s', (what, words) => expect(spokenEntry(what)).toBe(words));
});

test('each message that may be moved is told by its writer and its day', async () => {
  const more = 'Your interview for the Backend Engineer role will be on Zoom: https://zoom.example/j/1';
  await world.receive(invitation('Acme', { id: 'more', body: more }));
  const [acme] = await world.interviews();
  const moved = (acme?.messages ?? []).map((message, at) => ({
    ...message,
    date: `2026-11-2${at}T09:14:00`,
  }));
  await world.services.interviews.update(OWNER_ID, interviewId, (it) => ({ ...it, messages: moved }));
  const html = await (await app.request(`/l/${await link({ opens: 'home' })}/i/${interviewId}`)).text();
  const said = [...html.matchAll(/<small>(Ana Silva [^<]*)<\/small><\/p><button>Move/g)].map(([, it]) => it);
  expect(said).toEqual([
    'Ana Silva &lt;ana@acme.example&gt;, Friday 20 November 2026, 09:14',
    'Ana Silva &lt;ana@acme.example&gt;, Saturday 21 November 2026, 09:14',
  ]);
});

test('a number for the call is added where the page says, also while no message named one', async () => {
  const draft = await withdraw(desk(), interviewId, 'accepted-offer');
  const path = `/l/${await link({ opens: 'draft', interviewId, draftId: draft.id })}`;
  await post(`${path}/personal`, { revision: '1' });
  const html = await (await app.request(path)).text();
  expect(html).toContain('If you have one, add it under <a href="#correct">“Correct several at once”</a>.');
  expect(/<details id="correct"[\s\S]*?<\/details>/.exec(html)?.[0]).toContain('name="recruiterPhone"');
});

test.each([
  ['Europe/Lisbon', 'Lisbon'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'Lisbon'],
  ['Etc/GMT+1', 'Lisbon'],
])('the zone of an owner in %s is shown by a city: %s', (zone, city) => {
  expect(correctionFields(FACTS, zone).find(({ name }) => name === 'timeZone')?.hint).toBe(
    `A city, such as ${city}, or +01:00`,
  );
});
