import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { invitation, OWNER_ID, World } from './world.ts';

/** An owner in New York, and recruiters in Europe who name their clock once. */

let world: World;
beforeEach(async () => {
  world = await new World().open();
  await world.services.owners.update(OWNER_ID, (it) => ({ ...it, timeZone: 'America/New_York' }));
  await world.reload();
});
afterEach(() => world.stop());

const told = async () => {
  const { subject, text } = (await world.mailsToOwner()).at(-1) ?? { subject: '', text: '' };
  return `${subject}\n${text.replaceAll(/\s+/g, ' ')}`;
};
async function linkToIt() {
  const [interview] = await world.interviews();
  const scope = { opens: 'interview', interviewId: interview?.id ?? '' } as const;
  return world.services.links.create(world.profile, scope, world.now);
}
let count = 0;
const recruiterWrites = (body: string) => world.receive(invitation('Acme', { body, id: `${++count}` }));

const PRAGUE =
  'We invite you to an interview for the Backend Engineer role on ' +
  'Thursday 10 December 2026 at 13:00 (Prague time).';
const CONFIRMED = 'thank you, I confirm our interview on Thursday 10 December at 13:00.';

test('a confirmation without a zone is by the clock of the invitation, and says so', async () => {
  await recruiterWrites(PRAGUE);
  expect(await told()).toContain('07:00 your time');
  await recruiterWrites(CONFIRMED);
  expect(await told()).toContain('Thu 10 Dec 07:00 your time');
  expect(await told()).toContain('I have kept the one that I knew: Prague time.');
  const [interview] = await world.interviews();
  expect(interview?.facts.start?.value).toBe('2026-12-10T13:00:00+01:00');
});

test('so is a new time, and its page says where the zone comes from', async () => {
  await recruiterWrites(PRAGUE);
  await recruiterWrites(
    'unfortunately we have to move our interview to Friday 11 December at 11:00. Apologies!',
  );
  expect(await told()).toContain('Fri 11 Dec 05:00 your time');
  const page = await (
    await createApp(world.services, () => world.now).request(`/l/${await linkToIt()}`)
  ).text();
  expect(page).toContain('Friday 11 December at 11:00 (Prague time)');
  expect(page).toMatch(/it names no time zone, so I have kept the one of before \(“[^”]*Prague/);
});

test('of times offered in CET one is confirmed by its hour', async () => {
  await recruiterWrites(
    'We would like to invite you to an interview for the Backend Engineer role. Please pick a slot:\n\n' +
      'Wed 2 Dec 09:00 CET\nThu 3 Dec 13:00 CET\nFri 4 Dec 11:00 CET',
  );
  await recruiterWrites('Perfect, I have booked you in for Thursday 3 December at 13:00. Talk soon!');
  expect(await told()).toContain('Thu 3 Dec 07:00 your time');
  expect(await told()).toContain('the one that I knew: UTC+01:00.');
});

test('a time that is typed on the page is in the offset of those offered, which its form shows', async () => {
  await recruiterWrites(
    'We would like to invite you to an interview for the Backend Engineer role. Please pick a slot:\n\n' +
      'Wed 2 Dec 09:00 CET\nThu 3 Dec 13:00 CET',
  );
  const path = `/l/${await linkToIt()}`;
  const app = createApp(world.services, () => world.now);
  expect(await (await app.request(path)).text()).toContain('name="timeZone" type="text" value="+01:00"');
  const body = new URLSearchParams({ start: '2026-12-03T13:00', timeZone: '+01:00' });
  await app.request(`${path}/correct`, { method: 'POST', body });
  expect(await (await app.request(path)).text()).toContain('Thu 3 Dec 07:00 (13:00 there)');
});

test('who names a zone is believed, and nothing is said of one that was kept', async () => {
  await recruiterWrites(PRAGUE);
  await recruiterWrites('I confirm our interview on Thursday 10 December at 13:00 London time.');
  expect(await told()).toContain('Thu 10 Dec 08:00 your time');
  expect(await told()).not.toContain('names no time zone');
});
