import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Interview, resting } from '../../lambdas/interview/interview.ts';
import { eraseEverything } from '../../lambdas/workflow/erase.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import type { Received } from '../../lambdas/workflow/record-message.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { INBOX, invitation, OWNER, OWNER_ID, World } from './world.ts';

/** What recruiters answer to the address of a letter, and what others do with it. */

const SENDER = 'jane@bowout.example';

let world: World;
let interviewId: string;
/** The Reply-To of the letter. */
let address: string;
let told: number;
beforeEach(async () => {
  world = await new World().open();
  await world.receive(invitation('Acme'));
  interviewId = (await world.interviews())[0]?.id ?? '';
  address = await sendWithdrawal(interviewId);
  told = world.sent.length;
});
afterEach(() => world.stop());

async function sendWithdrawal(id: string): Promise<string> {
  await withdraw(world.desk, id, 'accepted-offer');
  const { drafts } = (await world.interviews()).find((it) => it.id === id) as Interview;
  await sendDraft(world.desk, {
    interviewId: id,
    draftId: drafts[0]?.id ?? '',
    revision: 1,
    confirmed: true,
  });
  const letter = await PostalMime.parse(world.toRecruiters().at(-1)?.raw ?? '');
  return letter.replyTo?.[0]?.address ?? '';
}

const interview = async () => (await world.interviews()).find(({ id }) => id === interviewId) as Interview;
const kinds = async () => (await interview()).messages.map(({ kind }) => kind);

/** What the owner has been sent since, oldest first. */
const news = () =>
  Promise.all(
    world.sent.slice(told).map(({ raw }) => PostalMime.parse(raw, { forceRfc822Attachments: true })),
  );

let count = 0;
const THANKS =
  'Hi Jane,\n\nThank you for letting us know. May I ask what made you decide against us?\n\nBest';
const mail = (from: string, more: { text?: string; subject?: string; headers?: string } = {}) =>
  `From: ${from}\nTo: Jane Doe <${address}>\nSubject: ${more.subject ?? 'A quick question'}\n` +
  `Date: Wed, 25 Nov 2026 09:00:00 +0000\nMessage-ID: <a${++count}@acme.example>\n${more.headers ?? ''}\n` +
  `${more.text ?? THANKS}\n`;
const receive = (raw: string, more: Partial<Received> = {}) =>
  world.receive(raw, world.services, { recipients: [address], source: 'x@acme.example', ...more });

describe('an answer to the address of a letter', () => {
  test.each([
    ['its reader', 'Ana Silva <ana@acme.example>'],
    ['somebody else of the company', 'Ben Haas <ben.haas@hr.acme.example>'],
    ['another address', 'Ana Silva <ana.silva.private@elsewhere.example>'],
  ])('is passed on whole, and matched, from %s, without a reference', async (_, from) => {
    await receive(mail(from));
    const [passedOn, answered] = await news();
    expect(world.sent.slice(told).every(({ to }) => to === OWNER)).toBe(true);
    expect(passedOn).toMatchObject({
      subject: 'A quick question',
      text: expect.stringContaining('answered your letter about Backend Engineer at Acme'),
      attachments: [{ mimeType: 'message/rfc822' }],
    });
    expect(passedOn?.text).toContain('May I ask what made you decide against us?');
    expect(answered?.subject).toBe('An answer to write: Backend Engineer at Acme');
    expect(await kinds()).toContain('recruiter-reply');
  });

  test('the owner’s own reply goes to its writer, in the writer’s thread', async () => {
    await receive(mail('Ana Silva <ana@acme.example>', { headers: 'References: <first@acme.example>\n' }));
    const [passedOn] = await news();
    expect(passedOn?.from).toMatchObject({ name: 'Ana Silva (passed on)', address: INBOX });
    expect(passedOn?.replyTo).toMatchObject([{ name: 'Ana Silva', address: 'ana@acme.example' }]);
    expect(passedOn?.text).toContain('your reply goes to ana@acme.example');
    expect(passedOn?.references).toBe(`<first@acme.example> <a${count}@acme.example>`);
  });

  test('what that reply quotes holds no link, and nothing that is for the owner alone', async () => {
    await receive(mail('ana@acme.example'));
    const [passedOn] = await news();
    for (const words of [passedOn?.text, passedOn?.html])
      expect(words).not.toMatch(/pages\.example|\/l\/|bowing out|post-box/i);
  });

  test('goes to the Reply-To that its writer names, unless that is an address of ours', async () => {
    await receive(mail('ana@acme.example', { headers: 'Reply-To: Team <team@acme.example>\n' }));
    await receive(mail('ana@acme.example', { headers: `Reply-To: ${address}\n` }));
    await receive(mail('ana@acme.example', { headers: `Reply-To: <${OWNER}>\n` }));
    const replyTo = (await news())
      .filter(({ from }) => /passed on/.test(from?.name ?? ''))
      .map((it) => it.replyTo?.[0]?.address);
    expect(replyTo).toEqual(['team@acme.example', 'ana@acme.example', 'ana@acme.example']);
  });

  test('is known in capitals, and beside other recipients', async () => {
    await receive(mail('ana@acme.example'), { recipients: ['x@bowout.example', address.toUpperCase()] });
    expect(await kinds()).toContain('recruiter-reply');
  });

  test('of two letters each has its own', async () => {
    await world.receive(invitation('Birch', { role: 'Designer' }));
    const birch = (await world.interviews()).find(({ facts }) => facts.company?.value === 'Birch');
    const second = await sendWithdrawal(birch?.id ?? '');
    expect(second).not.toBe(address);
    await receive(mail('kim@unknown.example'), { recipients: [second] });
    const after = await world.interviews();
    expect(after.map(({ messages }) => messages.length)).toEqual([1, 2]);
  });

  test('an automatic one is told as that, and waited for no answer', async () => {
    await receive(
      mail('ana@acme.example', {
        subject: 'Automatic reply',
        headers: 'Auto-Submitted: auto-replied\n',
        text: 'I am out of the office until 12 January 2027.',
      }),
    );
    expect((await news()).map(({ subject }) => subject)).toEqual([
      'Automatic reply',
      'Out of office, not read yet: Backend Engineer at Acme',
    ]);
  });

  test('a mail server’s report is no answer: passed on as what it is', async () => {
    const report =
      'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n';
    const text = '--b\nContent-Type: text/plain\n\nuser unknown\n--b--';
    await receive(mail('Mail Delivery System <mailer-daemon@mx.acme.example>', { headers: report, text }));
    const [passedOn, ...more] = await news();
    expect(more).toEqual([]);
    expect(passedOn?.text).toContain('It may not have arrived');
    expect(passedOn?.replyTo).toBeUndefined();
    expect(await kinds()).toHaveLength(1);
  });

  test('with headers that are longer than SES sends is passed on without them', async () => {
    const long = `<${'x'.repeat(1_500)}@acme.example>`;
    await receive(mail('ana@acme.example', { headers: `References: ${long}\n`, subject: 'y'.repeat(1_500) }));
    const raw =
      Buffer.from(world.sent[told]?.raw ?? '')
        .toString('latin1')
        .split('\r\n\r\n')[0] ?? '';
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  test('an invitation of another company is an interview of its own', async () => {
    const text =
      'Hi Jane,\n\nwe would like to invite you to an interview for the Data Analyst role at Birch on Friday 4 ' +
      'December 2026 at 15:00.\n\nAna Silva';
    await receive(mail('ana@acme.example', { subject: 'Interview for Data Analyst at Birch', text }));
    expect((await interview()).messages).toHaveLength(1);
    expect((await world.interviews()).map(({ facts }) => facts.company?.value)).toEqual(['Acme', 'Birch']);
  });

  test('that is told twice is passed on once', async () => {
    const raw = mail('ana@acme.example');
    await receive(raw);
    const first = world.sent.length;
    await receive(raw);
    expect(world.sent).toHaveLength(first);
  });

  test('that belongs to an interview that was joined into another one is found there', async () => {
    const [first] = await world.interviews();
    const { update, create } = world.services.interviews;
    await create({ ...(first as Interview), id: '01KAVE0000000000000000000Z', drafts: [], version: 1 });
    await update(OWNER_ID, interviewId, (it) => ({ ...it, state: 'closed', closedBecause: 'merged' }));
    await receive(mail('ana@acme.example'));
    const into = (await world.interviews()).find(({ id }) => id !== interviewId);
    expect(into?.messages).toHaveLength(2);
    expect((await interview()).messages).toHaveLength(1);
  });
});

describe('what must not count as an answer', () => {
  const passedOnAlone = async (words: RegExp) => {
    const mails = await news();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toMatch(words);
    expect(mails[0]?.text).toContain('May I ask what made you decide against us?');
    expect((await interview()).messages).toHaveLength(1);
  };

  test('a wrong tag: passed on, recorded nowhere', async () => {
    await receive(mail('eve@evil.example'), { recipients: ['jane+r.0123456789abcdef@bowout.example'] });
    await passedOnAlone(/cannot tell whether it belongs to one of your interviews/);
  });

  test('what fails its sender’s own policy: passed on, recorded nowhere, and the owner is warned', async () => {
    await receive(mail('ana@acme.example'), { dmarc: 'FAIL' });
    await passedOnAlone(
      /answered your letter about Backend Engineer at Acme[\s\S]*could not be proved who wrote/,
    );
  });

  test('a letter from before everything was deleted', async () => {
    await eraseEverything(world.desk);
    told = world.sent.length;
    await receive(mail('ana@acme.example'));
    expect(await news()).toEqual([]);
    expect([...world.raw.keys()].every((key) => key.startsWith('aside/'))).toBe(true);
    await world.receive(invitation('Birch'));
    told = world.sent.length;
    await receive(mail('ana@acme.example'));
    expect((await news())[0]?.text).toContain('cannot tell whether it belongs');
    expect((await world.interviews()).map(({ messages }) => messages.length)).toEqual([1]);
  });

  test('a no of somebody who only has the letter’s address closes nothing, also after a first word', async () => {
    await world.services.interviews.update(OWNER_ID, interviewId, (it) => ({
      ...it,
      ...resting('interview-scheduled'),
    }));
    await receive(mail('eve@evil.example'));
    const text = 'Unfortunately we will not be moving forward with your application.';
    await receive(mail('eve@evil.example', { text }));
    expect(await interview()).toMatchObject({ state: 'pending', closing: { because: 'rejected' } });
    await receive(mail('ana@acme.example', { text }));
    expect(await interview()).toMatchObject({ state: 'closed', closedBecause: 'rejected' });
  });

  test.each([INBOX, SENDER])('mail of ours (%s): no loop', async (from) => {
    await receive(mail(`Ana Silva (passed on) <${from}>`));
    expect(await news()).toEqual([]);
  });

  test('strangers who write to the plain address do not use up what recruiters may answer', async () => {
    for (let n = 0; n < 110; n++) await receive(mail(`e${n}@evil.example`), { recipients: [SENDER] });
    const before = world.sent.length;
    await receive(mail('ana@acme.example'));
    expect(world.sent.length).toBe(before + 2);
  });
});

describe('what cannot be passed on is told in a line, three times a day', () => {
  const subjects = async () => (await news()).map(({ subject }) => subject);
  const NOT = 'Not passed on: a mail to my address';

  test.each([SENDER, ''])('a virus to %s', async (to) => {
    for (let n = 0; n < 5; n++)
      await receive(mail('Ana <ana@acme.example>'), {
        recipients: [to || address],
        from: ['Ana <ana@acme.example>'],
        virus: 'FAIL',
      });
    expect(await subjects()).toEqual([NOT, NOT, NOT]);
    expect((await news())[0]?.text).toContain('Ana <ana@acme.example> wrote to the address');
    expect((await news())[0]?.text).not.toContain('May I ask');
    expect(await kinds()).toHaveLength(1);
  });

  test.each([
    ['has no From', 'To: x\nSubject: Hi\n\nHello'],
    ['is no mail', 'nothing that is a mail'],
  ])('what %s', async (_, raw) => {
    await receive(raw);
    expect(await subjects()).toEqual([NOT]);
    expect((await news())[0]?.text).toContain('I cannot read who it was');
  });

  test('more than SES can send on', async () => {
    await receive(mail('ana@acme.example', { text: 'x'.repeat(7.5 * 1024 * 1024) }));
    expect(await subjects()).toEqual(['Too large to pass on: a mail to my address']);
  });
});

describe('what the owner writes to the address of a letter', () => {
  const own = (text: string, more: Partial<Received> = {}) =>
    receive(mail(`Jane Doe <${OWNER}>`, { subject: 'Re: A quick question', text }), {
      source: OWNER,
      ...more,
    });

  test('is said to the recruiter, and no request to us', async () => {
    await own('Thank you, Ana. I have accepted the offer from Birch, so please stop.');
    const [answer, ...more] = await news();
    expect(more).toEqual([]);
    expect(answer?.subject).toBe('I have done nothing with your mail: Re: A quick question');
    expect((await interview()).state).toBe('withdrawn');
    await world.reload();
    expect(world.profile.accepted).toBeUndefined();
  });

  test('is a forward where it is one', async () => {
    const raw = invitation('Cedar').replace(/^To: .*$/m, `To: ${address}`);
    await receive(raw, { source: OWNER });
    expect((await news())[0]?.subject).toContain('Recorded: Backend Engineer at Cedar');
  });

  test('is not believed where it is not theirs', async () => {
    await own('I have accepted the offer from Birch.', { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' });
    expect((await news()).map(({ subject }) => subject)).toEqual(['Was this you?']);
  });
});
