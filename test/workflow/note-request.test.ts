import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { INBOX, invitation, OWNER, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const FORWARD = '---------- Forwarded message ---------';
const NEVER = 'What stands above a forwarded mail is never a request to me, so nothing was done about it.';
const under = (note: string, raw = invitation('Acme')) => raw.replace(FORWARD, `${note}\n\n${FORWARD}`);
const last = async () => (await world.mailsToOwner()).at(-1);

test('a request in the note is told back with the way to make it, and nothing is done', async () => {
  await world.receive(under('Please withdraw from this one, thanks.'));
  const told = await last();
  expect(told?.subject).toMatch(/^Recorded: /);
  expect(told?.text).toContain('Please withdraw from this one, thanks.');
  expect(told?.text).toContain(NEVER);
  expect(told?.text).toContain('just reply “withdraw”. I then write a short letter');
  expect(told?.text?.match(/Withdraw from this one:\nhttps:\S+#withdraw/g), 'once').toHaveLength(1);
  expect(told?.text).not.toContain('nothing that you need to do now');
  expect((await world.interviews()).map(({ state, drafts }) => [state, drafts.length])).toEqual([
    ['pending', 0],
  ]);
});

test('above several attached mails each is told so', async () => {
  const attached = (company: string) =>
    `--b\nContent-Type: message/rfc822\n\nFrom: Ana Silva <ana@${company.toLowerCase()}.example>\nTo: ${OWNER}\n` +
    `Subject: Interview: Baker at ${company}\nMessage-ID: <${company}@x.example>\n\nDear Jane,\n\nWe would like to ` +
    `invite you to an interview for the Baker position at ${company} on 18 December 2026 at 10:00.\n\nAna\n`;
  await world.receive(
    `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: two more\nMessage-ID: <two@mail.example>\n` +
      'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n' +
      `Please withdraw from both of these.\n${attached('Acme')}${attached('Birch')}--b--\n`,
  );
  const told = (await world.mailsToOwner()).map(({ text = '' }) => text);
  expect(told).toHaveLength(2);
  for (const text of told) expect(text).toContain(NEVER);
});

test('of an offer that the note calls accepted, too', async () => {
  const offer = invitation('Acme', {
    subject: 'Your offer',
    body: 'We would like to offer you the Baker role.',
  });
  await world.receive(under('I accepted this offer!', offer));
  expect((await last())?.text).toContain(
    'If you accepted this offer, press the button, or just reply “accepted”.',
  );
  expect((await world.interviews()).map(({ state }) => state)).toEqual(['pending']);
});

test('a note that asks for nothing is not spoken of', async () => {
  await world.receive(under('Looks nice, let us see.'));
  expect((await last())?.text).toContain('There is nothing that you need to do now.');
  expect((await last())?.text).not.toContain(NEVER);
});

const ASKS = 'The recruiter waits for your answer';

test.each([
  ['Please confirm that you can come.', 'for you. Please confirm that you can come.'],
  ['Could you tell us which language you prefer?', 'for you. Could you tell us which language you prefer?'],
  ['Please let us know by 1 December 2026.', `${ASKS} until Tuesday 1 December.`],
])('a mail that says “%s” waits for an answer', async (asks, said) => {
  const confirmed = 'Your interview for the Baker role is confirmed for 18 December 2026 (Lisbon time).';
  await world.receive(invitation('Acme', { body: `${confirmed} ${asks}` }));
  const flat = (await last())?.text?.replaceAll(/\s+/g, ' ') ?? '';
  expect(flat).toContain(ASKS);
  expect(flat).toContain(said);
  expect(flat).not.toContain('nothing that you need to do');
});

test('where the letter is written anyway, the note has nothing to add', async () => {
  await world.accept({ company: 'Kite' });
  await world.reload();
  await world.receive(under('Please withdraw from this one.'));
  expect((await last())?.subject).toMatch(/^A withdrawal to approve: /);
  expect((await last())?.text).not.toContain(NEVER);
});

test.each([
  ['set aside', 'Your invoice', 'Your invoice for November is attached.', 'write it in a mail of its own'],
  ['asked about', 'hello', 'Could we talk this week about the thing?', 'Say first what this message is'],
])('of what is %s the note is answered', async (_, subject, body, how) => {
  await world.receive(under('Please withdraw.', invitation('Acme', { subject, body })));
  expect((await last())?.text).toContain(NEVER);
  expect((await last())?.text).toContain(how);
});

test('an application, however many came that day, is answered', async () => {
  const confirmed = (company: string) =>
    invitation(company, {
      subject: 'Application received',
      body: `Thank you for applying for the Buyer position at ${company}. We have received your application.`,
    });
  await world.receive(confirmed('Acme'));
  await world.receive(under('Please withdraw.', confirmed('Birch')));
  expect((await last())?.subject).toMatch(/^Application kept: .*Birch/);
  expect((await last())?.text).toContain(NEVER);
  expect((await last())?.text).toContain('To take it back, just reply “withdraw”.');
});

test('what a rule passes on has no note of the owner’s', async () => {
  const raw = under('Please withdraw from this one.').replace(
    `Jane Doe <${OWNER}>`,
    'Ana <ana@acme.example>',
  );
  await world.receive(raw, world.services, {
    recipients: [secretAddress(world.profile)],
    source: 'ana@acme.example',
  });
  for (const { text } of await world.mailsToOwner()) expect(text).not.toContain(NEVER);
});
