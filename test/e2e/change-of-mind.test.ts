import { afterAll, beforeAll, expect, test } from 'vitest';
import { home } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start([]));
afterAll(() => machine.remove());

const newest = async () => (await machine.outbox()).at(-1) as Sent;

test('an offer from somewhere else is accepted from the list of interviews', async () => {
  await submit(await home(machine), 'accept');
  expect((await newest()).subject).toBe('Congratulations! 5 withdrawals wait for your OK');
  expect((await home(machine)).text).toContain('0 pending, 5 waiting for your OK, 5 in all.');
});

test('it fell through: the drafts are gone, all is pending again, and an old link says so', async () => {
  const digest = (await machine.outbox()).findLast(({ subject }) =>
    subject?.startsWith('Congratulations!'),
  ) as Sent;
  const undone = await submit(await open(linkIn(digest, /^The offer fell through/)), 'reopen');
  expect(undone.text).toContain('Its letters are discarded and the interviews are pending again.');
  expect((await home(machine)).text).toContain('5 pending, 0 waiting for your OK, 5 in all.');
  const old = await open(linksIn(digest, 'Review and approve')[0] ?? '');
  expect(old.text).toContain('It was not sent and will not be.');
  expect(old.forms.map(({ action }) => action)).not.toContain('approve');
  await machine.advance('P2D');
  expect((await newest()).subject).toBe('Your interviews');
});

test('withdrawing from one, sent by the owner, brings the nudge and no mail to the recruiter', async () => {
  const recorded = (await machine.outbox())[0] as Sent;
  const draft = await submit(await open(linkIn(recorded, /Withdraw from this one/)), 'withdraw', {
    situation: 'not-the-right-fit',
  });
  expect(draft.text).toMatch(/the right fit for me/);
  expect((await submit(draft, 'mark-sent')).text).toContain('Marked as sent by you.');
  expect(await machine.toRecruiters()).toEqual([]);
  await machine.advance('P7M');
  const nudge = await newest();
  expect(nudge.subject).toContain('Say hello to Ana Silva?');
  expect(nudge.text).not.toContain('accepted another position');
});

test('once one withdrawal has been sent, the acceptance can no longer be undone as a whole', async () => {
  await submit(await home(machine), 'accept');
  const digest = await newest();
  const undo = await open(linkIn(digest, /^The offer fell through/));
  const draft = await open(linksIn(digest, 'Review and approve')[0] ?? '');
  expect(draft.text).toContain('Were you there?');
  await submit(await submit(draft, 'attended', { answer: 'not-held' }), 'approve');
  const refused = await submit(undo, 'reopen');
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('has already been sent');
  expect(await machine.toRecruiters()).toHaveLength(1);
});
