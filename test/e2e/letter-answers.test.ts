import { afterEach, beforeEach, expect, test } from 'vitest';
import { forward, interviewOf, lastLetter, original, withdraw } from './letters.ts';
import { Machine } from './machine.ts';
import { submit } from './pages.ts';

/** A recruiter answers to the Reply-To of a letter: through SMTP and the pages, as it happens. */

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  await machine.start(['--empty']);
});
afterEach(() => machine.remove());

/** Hands a recruiter's mail in, and waits for as many mails to the owner. */
async function answer(raw: string, to: string, mails: number) {
  const before = (await machine.outbox()).length;
  await machine.send(raw, { from: 'anybody@acme.example', to });
  await expect
    .poll(async () => (await machine.outbox()).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(before + mails);
  return (await machine.outbox()).slice(before);
}

test('from another address, without a reference, under another subject: passed on, and matched', async () => {
  const told = await forward(machine, {
    subject: 'Interview for Buyer at Acme',
    text: 'Hi Jane,\n\nYour interview for the Buyer role at Acme is on 4 December 2027 at 15:00.\n\nAna Silva',
  });
  const page = await withdraw(told, 'accepted-offer');
  expect(page.text).toContain('Answers reach you at jane@example.com, through this post-box');
  await submit(page, 'approve');
  const letter = await lastLetter(machine);
  const to = letter.replyTo?.[0]?.address ?? '';
  expect(to.split('@')[1]).toBe(letter.from?.address?.split('@')[1]);

  const raw = original(machine, {
    from: 'Ben Haas <ben@private.example>',
    subject: 'One question',
    text: 'Hi Jane,\n\nAna told me that you are no longer in the race. May I ask why?\n\nBen Haas',
  });
  const [passedOn, answered] = await answer(raw, to, 2);
  expect(passedOn).toMatchObject({
    subject: 'One question',
    from: { name: 'Ben Haas (passed on)', address: machine.inbox },
    replyTo: [{ address: 'ben@private.example' }],
  });
  expect(passedOn?.raw).toContain('Content-Type: message/rfc822');
  expect(answered?.subject).toBe('An answer to write: Buyer at Acme');
  expect((await interviewOf(told)).text).toContain('One question');

  const reply =
    `From: Jane Doe <${machine.owner}>\r\nTo: ben@private.example\r\nCc: ${to}\r\nSubject: Re: One question\r\n` +
    'Message-ID: <reply@mail.example>\r\n\r\nI have accepted the offer from Birch. Thank you, and stop worrying.\r\n';
  await machine.send(reply, { to });
  await expect
    .poll(async () => (await machine.outbox()).at(-1)?.subject, { timeout: 15_000 })
    .toBe('I have done nothing with your mail: Re: One question');
  expect(await machine.toRecruiters()).toHaveLength(1);
});
