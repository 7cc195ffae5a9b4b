import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { invitation, World } from './world.ts';

/** Of times offered some may have passed when the mail is forwarded; it is 24 November. */

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const offered = (...times: string[]) =>
  world.receive(
    invitation('Acme', {
      body:
        'We would like to invite you to an interview for the Backend Engineer role. ' +
        `Would one of these suit you: ${times.join(', ')} (Lisbon time)?`,
    }),
  );
const told = async () => {
  const { subject, text } = (await world.mailsToOwner()).at(-1) ?? { subject: '', text: '' };
  return { subject, text, flat: text.replaceAll(/\s+/g, ' ') };
};
const home = async () => {
  const token = await world.services.links.create(world.profile, { opens: 'home' }, world.now);
  return (await createApp(world.services, () => world.now).request(`/l/${token}`)).text();
};

describe('all of them', () => {
  beforeEach(() => offered('21 November at 10:00', '22 November at 13:00', '23 November at 15:00'));

  test('the mail says so, and what can be done', async () => {
    const { subject, flat } = await told();
    expect(subject).toBe('Recorded: Backend Engineer at Acme · all times offered have passed');
    expect(flat).toContain('All the times that they offered have passed. If you have agreed on another one');
    expect(flat).not.toContain('nothing that you need to do');
    expect(flat).not.toContain('tap it');
  });

  test('so does the list', async () => {
    expect(await home()).toContain('all times offered have passed');
  });
});

test('some of them: those ahead are counted, the others marked', async () => {
  await offered('21 November at 10:00', '25 November at 13:00', '26 November at 15:00');
  const { subject, text, flat } = await told();
  expect(subject).toBe('Recorded: Backend Engineer at Acme · 2 times left to choose from');
  expect(text).toContain('Saturday 21 November at 10:00 (Lisbon time) · has passed');
  expect(text).not.toContain('13:00 (Lisbon time) · has passed');
  expect(flat).toContain(
    'The recruiter waits for your answer. Please give it yourself: I do not answer for you.',
  );
  expect(flat).not.toContain('nothing that you need to do');
  expect(flat).toContain('agreed on one of the times that they offer, tap it');
  expect(await home()).not.toContain('Sat 21 Nov');
});

test('all but one: it is the one that can be taken', async () => {
  await offered('20 November at 10:00', '21 November at 13:00', '26 November at 15:00');
  const { subject, flat } = await told();
  expect(subject).toBe('Recorded: Backend Engineer at Acme · one time left to choose');
  expect(flat).toContain('agreed to the time that they offer, tap it');
});

test('none of them: nothing is marked', async () => {
  await offered('25 November at 10:00', '26 November at 13:00');
  const { subject, text } = await told();
  expect(subject).toBe('Recorded: Backend Engineer at Acme · 2 times to choose from');
  expect(text).not.toContain('passed');
});

test('an offer elsewhere: the digest names no time that has passed', async () => {
  await offered('21 November at 10:00', '25 November at 13:00');
  await world.accept();
  const { text } = await told();
  expect(text).toContain('Wednesday 25 November at 13:00 (Lisbon time)');
  expect(text).not.toContain('21 November');
});

describe('a moved interview whose new time is only proposed', () => {
  const move = (...times: string[]) =>
    world.receive(
      invitation('Acme', {
        id: 'moved',
        body:
          'Unfortunately I have to move our interview. ' +
          times.map((time) => `Could we speak on ${time} GMT instead?`).join(' '),
      }),
    );
  beforeEach(() => world.receive(invitation('Acme')));

  test('the mail says which, and when it was before', async () => {
    await move('Thursday 10 December at 11:30');
    const { subject, flat } = await told();
    expect(subject).toBe('Another time proposed: Backend Engineer at Acme · Thu 10 Dec 11:30, in 16 days');
    expect(flat).toMatch(/would like to move .* another time: Thursday 10 December at 11:30 \([^)]+\)\. /);
    expect(flat).toContain('Until now it was on Friday 4 December at 15:00 (Lisbon time).');
    expect(flat).not.toContain('not said to when');
  });

  test('one that has passed is none', async () => {
    world.now = Date.parse('2026-12-12T10:00:00Z');
    await move('Thursday 10 December at 11:30');
    const { subject, flat } = await told();
    expect(subject).toContain('Moved, no new time yet');
    expect(flat).toContain('The time that they offered has passed.');
    expect(flat).not.toContain('not said to when');
  });
});

test('moved without a word of when: just that is said', async () => {
  await world.receive(invitation('Acme'));
  const body =
    'Unfortunately we have to reschedule your interview on Friday 4 December. I will send you a new time ' +
    'as soon as I have one.';
  await world.receive(invitation('Acme', { id: 'moved', body }));
  const { subject, flat } = await told();
  expect(subject).toBe('Moved, no new time yet: Backend Engineer at Acme');
  expect(flat).toContain('has moved this interview, and has not said to when.');
});
