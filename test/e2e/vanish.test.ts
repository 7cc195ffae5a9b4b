import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  again,
  clock,
  forward,
  interviewOf,
  lastLetter,
  newest,
  notice,
  now,
  original,
  pass,
  plain,
  subjects,
  withdraw,
} from './letters.ts';
import { Machine } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

/**
 * Nothing vanishes, and one bad case never stops the rest: issue 14, sections 5 and 6. A post-box for each
 * test.
 */

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
});
afterEach(() => machine.remove());

const invite = (company: string, more: { hours?: number; headers?: string; date?: string } = {}) =>
  forward(machine, {
    from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
    subject: `Interview for Buyer at ${company}`,
    text:
      `Hi Jane,\n\nYour interview for the Buyer role at ${company} is confirmed for ` +
      `${clock(machine, more.hours ?? 300)}.\n\nBest\nAna Silva`,
    ...more,
  });
const offer = (company = 'Kite') =>
  forward(machine, {
    from: `Leo Brandt <leo@${company.toLowerCase()}.example>`,
    subject: `Your offer from ${company}`,
    text:
      `Hi Jane,\n\nwe are delighted to offer you the position of Product Designer at ${company}.\n\n` +
      'Leo Brandt',
  });
const accept = async (company = 'Kite') =>
  submit(await open(linkIn(await offer(company), /I accepted this offer/)), 'accept');
const homePage = async () =>
  open(linkIn(await machine.forward(plain(machine, '', 'home')), /Open my interviews/));

test('a mailbox that asks whether it may forward: code and link at once, nothing recorded', async () => {
  await machine.start(['--empty']);
  const secret = /inbox\+[0-9a-f]{32}@bowout\.example/.exec((await homePage()).html)?.[0] ?? '';
  const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ%5D-abc';
  const before = (await machine.outbox()).length;
  await machine.send(
    `From: Gmail Team <forwarding-noreply@google.com>\r\nTo: ${secret}\r\nSubject: (#123456789) ` +
      'Gmail Forwarding Confirmation - Receive Mail from jane@example.com\r\nMessage-ID: ' +
      `<g@google.example>\r\nDate: ${new Date(now(machine)).toUTCString()}\r\n\r\njane@example.com has ` +
      `requested to automatically forward mail to your email address ${secret}.\r\nConfirmation code: ` +
      '123456789\r\n\r\nTo allow this, please click the link below to confirm the request:\r\n' +
      `${link}\r\n`,
    { from: 'forwarding-noreply@google.com', to: secret },
  );
  await expect.poll(async () => (await machine.outbox()).length, { timeout: 15_000 }).toBe(before + 1);
  const told = await newest(machine);
  expect(told.subject).toContain('123456789');
  expect(told.text).toContain(link);
  expect((await homePage()).text).toContain('0 pending');
});

test('a recruiter who answers to the sending address is passed on whole, and matched', async () => {
  await machine.start(['--empty']);
  await submit(await withdraw(await invite('Acme'), 'accepted-offer'), 'approve');
  const sent = await lastLetter(machine);
  const answer = (from: string, references: string) =>
    original(machine, {
      from,
      subject: `Re: ${sent.subject}`,
      text: 'Hi Jane,\n\nThank you for letting us know. May I ask what led to your decision?\n\nAna',
      headers: `In-Reply-To: ${references}\r\n`,
    });
  const to = sent.from?.address ?? '';
  const before = (await machine.outbox()).length;
  await machine.send(answer('Ana Silva <ana@acme.example>', sent.messageId ?? ''), {
    from: 'ana@acme.example',
    to,
  });
  await expect.poll(async () => (await machine.outbox()).length, { timeout: 15_000 }).toBe(before + 2);
  const [passed, told] = (await machine.outbox()).slice(before);
  expect(passed?.text).toContain('answered your letter about Buyer at Acme');
  expect(passed?.raw).toContain('Content-Type: message/rfc822');
  expect(passed?.raw.split('message/rfc822')[1]).toContain('May I ask what led to your decision?');
  expect(told?.subject).toMatch(/^An answer to write: Buyer at Acme/);

  await machine.send(answer('Eve <eve@evil.example>', sent.messageId ?? ''), {
    from: 'eve@evil.example',
    to,
  });
  await expect.poll(async () => (await machine.outbox()).length, { timeout: 15_000 }).toBe(before + 3);
  expect((await newest(machine)).text).toContain(
    'I cannot tell whether it belongs to one of your interviews',
  );
});

test('an out-of-office answer is called that, and “reached” is not read into it', async () => {
  await machine.start(['--empty']);
  await submit(await withdraw(await invite('Acme'), 'accepted-offer'), 'approve');
  const sent = await lastLetter(machine);
  const told = await forward(machine, {
    subject: `Automatic reply: ${sent.subject}`,
    text:
      'I am out of the office until 12 January 2027 with no access to email. In urgent cases please ' +
      'contact Ben Young, ben@acme.example.',
    headers: `Auto-Submitted: auto-replied\r\nIn-Reply-To: ${sent.messageId}\r\n`,
  });
  expect(told.subject).toBe('Out of office, not read yet: Buyer at Acme');
  expect(told.text).toContain('nobody has read your mail');
  expect(told.text).toContain('Ben Young');
});

test(
  'an interview that is larger than an item can be is bounded when it is read, and the others get ' +
    'their drafts',
  async () => {
    await machine.start(['--empty']);
    const day = new Date(now(machine) + 100 * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
    await forward(machine, {
      from: 'Eve Poison <eve@poison.example>',
      subject: 'Interview for Buyer at Poison',
      text: 'Hi Jane,\n\nhere is the invitation to your interview for the Buyer role at Poison.\n\nEve',
      calendar:
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n' +
        `UID:poison\r\nDTSTAMP:${day}\r\nDTSTART:${day}\r\nDESCRIPTION:${'x'.repeat(407_800)}\r\n` +
        'SUMMARY:Interview\r\nORGANIZER;CN=Eve:mailto:eve@poison.example\r\n' +
        'ATTENDEE:mailto:jane@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR',
    });
    await invite('Acme');
    await accept();
    const digest = await notice(machine, /^Congratulations! 2/);
    expect(digest.text).toContain('Buyer at Acme');
    expect(digest.text).toContain('Buyer at Poison');
    for (const url of linksIn(digest, 'Review and approve'))
      expect((await submit(await open(url), 'approve', { confirmed: 'yes' })).text).toContain('Sent.');
  },
);

test('invited again after a withdrawal: open again, and part of the next acceptance', async () => {
  await machine.start(['--empty']);
  await submit(await withdraw(await invite('Acme'), 'personal-reasons'), 'approve');
  await pass(machine, 60 * 24);
  const again = await invite('Acme', { hours: 200 });
  expect(again.subject).toContain('Invited again: Buyer at Acme');
  await accept();
  const digest = await notice(machine, /^Congratulations! 1/);
  expect(digest.text).toContain('Buyer at Acme');
  await submit(await open(linkIn(digest, /Review and approve/)), 'approve');
  expect((await machine.toRecruiters()).length).toBe(2);
});

test(
  'inside the time to take it back: a correction, a rejection and a cancellation take effect on what ' +
    'has not left',
  async () => {
    await machine.start(['--empty'], { UNDO_SECONDS: '60' });
    const approved = async (company: string) => {
      const told = await invite(company);
      const draft = await submit(await withdraw(told, 'accepted-offer'), 'approve');
      return { told, draft };
    };
    const { told, draft } = await approved('Acme');
    await submit(await interviewOf(told), 'correct', { recruiterEmail: 'right@acme.example' });
    await approved('Birch');
    const no = await forward(machine, {
      from: 'Ana Silva <ana@birch.example>',
      subject: 'Your application as Buyer at Birch',
      text:
        'Hi Jane,\n\nunfortunately we have decided to move forward with other candidates for the Buyer ' +
        'role at Birch.\n\nAna Silva',
    });
    expect(no.subject).toMatch(/^Closed:/);
    expect(no.text).toContain('The withdrawal that you had approved has not left, and will not.');
    await pass(machine, 0.5);
    expect(await machine.toRecruiters()).toEqual([]);
    const page = await again(draft);
    expect(page.text).toContain('right@acme.example');
    await submit(page, 'approve');
    await pass(machine, 0.5);
    expect((await machine.toRecruiters()).map(({ to }) => to?.[0]?.address)).toEqual(['right@acme.example']);
  },
);

test.each(['Unfortunately, we have to cancel your interview.', 'Leider müssen wir Ihr Gespräch absagen.'])(
  'a cancellation under “Re:” is one where nothing has been answered: %s',
  async (text) => {
    await machine.start(['--empty'], { UNDO_SECONDS: '60' });
    const told = await invite('Acme');
    await submit(await withdraw(told, 'accepted-offer'), 'approve');
    const cancelled = await forward(machine, {
      subject: 'Re: Interview for Buyer at Acme',
      text: `Hi Jane,\n\n${text}\n\nAna Silva`,
    });
    expect(cancelled.subject).toMatch(/^Cancelled:/);
    await pass(machine, 0.5);
    expect(await machine.toRecruiters()).toEqual([]);
  },
);

test('two companies with one calendar UID are two interviews', async () => {
  await machine.start(['--empty']);
  const day = new Date(now(machine) + 200 * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const told = (company: string) =>
    forward(machine, {
      from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
      subject: `Interview for Analyst at ${company}`,
      text: `Hi Jane,\n\nhere is the invitation to your interview for the Analyst role at ${company}.`,
      calendar:
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n' +
        `UID:1\r\nDTSTAMP:${day}\r\nDTSTART:${day}\r\nSUMMARY:Interview\r\n` +
        `ORGANIZER:mailto:ana@${company.toLowerCase()}.example\r\nATTENDEE:mailto:jane@example.com\r\n` +
        'END:VEVENT\r\nEND:VCALENDAR',
    });
  await told('Weakone');
  expect((await told('Weaktwo')).subject).toContain('Recorded: Analyst at Weaktwo');
});

test('what comes after an acceptance has its withdrawal in the very notice; yes in another language works', async () => {
  await machine.start(['--empty']);
  await accept();
  const told = await invite('Acme', { hours: 20 });
  expect(told.subject).toContain('A withdrawal to approve: Buyer at Acme');
  expect(told.text).toContain('You have accepted the offer for Product Designer at Kite');
  expect(told.text).toContain('I have accepted another position');
  await submit(await open(linkIn(told, /Review and approve/)), 'approve');
  expect((await lastLetter(machine)).to?.[0]?.address).toBe('ana@acme.example');
});

test.each([
  ['I accepted the offer from Kite!', 'Product Designer at Kite'],
  ['ich habe das Angebot von Kite angenommen', 'Product Designer at Kite'],
  ["ho accettato l'offerta di Zeta", 'Zeta'],
])('“%s” in a mail of one’s own', async (words, accepted) => {
  await machine.start(['--empty']);
  await offer();
  await invite('Acme');
  const told = await machine.forward(plain(machine, words));
  expect(told.subject).toMatch(/^Congratulations!/);
  expect(told.text).toContain(accepted);
  expect(told.text).toContain('Buyer at Acme');
});

test.each(['I might accept the offer from Kite', 'if I accept Kite, please withdraw', 'Should I withdraw?'])(
  '“%s” changes nothing, and says so',
  async (words) => {
    await machine.start(['--empty']);
    await offer();
    const told = await machine.forward(plain(machine, words));
    expect(told.subject).toMatch(/^(?:Not recorded|Which one|Your reply)/);
    expect((await homePage()).text).toContain('1 pending, 0 waiting');
  },
);

test('a forward is never a command, whatever its prefix', async () => {
  await machine.start(['--empty']);
  const told = await offer();
  for (const prefix of ['VB', 'VS', 'PD', '转发']) {
    const raw = plain(machine, 'Accepted', `${prefix}: Your offer`);
    const answer = await machine.forward(raw, told.replyTo?.[0]?.address);
    expect(answer.subject, prefix).not.toMatch(/^Congratulations/);
  }
  expect((await open(linkIn(told, /I accepted this offer/))).text).toContain('Pending');
});

test('a notice that comes back, in any wrapping, is not answered', async () => {
  await machine.start(['--empty']);
  const told = await invite('Acme');
  const before = (await subjects(machine)).length;
  const block =
    `From: Bowout <${machine.inbox}>\r\nSent: Saturday, November 28, 2026 10:00 AM\r\nTo: Jane Doe ` +
    `<${machine.owner}>\r\nSubject: ${told.subject}\r\n\r\n${told.text?.replaceAll('\n', '\r\n')}`;
  for (const round of [1, 2, 3])
    await machine.send(plain(machine, `${block}\r\n${round}`, `FW: ${told.subject}`));
  await machine.send(
    `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: Fwd: x\r\nMessage-ID: ` +
      '<w@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
      '--b\r\nContent-Type: message/rfc822\r\n\r\n' +
      `${readFileSync(join(machine.dataDir, 'outbox', readdirSync(join(machine.dataDir, 'outbox')).sort().at(-1) ?? ''), 'latin1')}\r\n` +
      '--b--\r\n',
  );
  await machine.forward(plain(machine, 'help'));
  expect((await subjects(machine)).slice(before)).toEqual(['What I can do for you']);
});
