import { afterAll, beforeAll, expect, test } from 'vitest';
import { askHome } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, open, type Page, submit } from './pages.ts';

const machine = new Machine();
beforeAll(() => machine.start(['--empty']));
afterAll(() => machine.remove());

let count = 0;

/** Forwards a recruiter's mail as Gmail does, and returns what the owner gets. */
const forward = (from: string, subject: string, text: string, headers = ''): Promise<Sent> =>
  machine.forward(
    `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: Fwd: ${subject}\r\n` +
      `Message-ID: <${++count}@mail.example>\r\n${headers}MIME-Version: 1.0\r\nContent-Type: ` +
      'text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n---------- Forwarded ' +
      `message ---------\nFrom: ${from}\nDate: Fri, Nov 20, 2026 at 9:14 AM\nSubject: ${subject}\nTo: ` +
      `Jane Doe <jane@example.com>\n\n${text}\n`,
  );

/** The recruiter's answer, passed on as an attachment, so that its thread is known. */
const answer = (to: Sent, from: string, text: string): Promise<Sent> =>
  machine.forward(
    `From: Jane Doe <${machine.owner}>\r\nTo: ${machine.inbox}\r\nSubject: Fwd: Re: ${to.subject}\r\n` +
      `Message-ID: <${++count}@mail.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; ` +
      'boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: ' +
      `message/rfc822\r\n\r\nFrom: ${from}\r\nTo: ${machine.owner}\r\nSubject: Re: ${to.subject}\r\n` +
      `Message-ID: <${++count}@company.example>\r\nIn-Reply-To: ${to.messageId}\r\nReferences: ` +
      `${to.messageId}\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; ` +
      `charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n--b--\r\n`,
  );

const PATIENT = { timeout: 15_000 };
const newest = async () => (await machine.outbox()).at(-1) as Sent;
const lastToRecruiter = async () => (await machine.toRecruiters()).at(-1) as Sent;
const interviewPage = (mail: Sent) => open(linkIn(mail, /Open this interview/));
const inHours = (hours: number) => {
  const time = new Date(Date.now() + hours * 3_600_000).toISOString();
  return `${time.slice(0, 10)} at ${time.slice(11, 16)} GMT`;
};

async function withdrawn(company: string, body: string, situation = 'accepted-offer'): Promise<Sent> {
  const domain = company.toLowerCase().replaceAll(' ', '');
  const recorded = await forward(
    `Ana Silva <ana@${domain}.example>`,
    `Interview for Buyer at ${company}`,
    body,
  );
  const draft = await submit(await interviewPage(recorded), 'withdraw', { situation });
  await submit(draft, 'approve');
  return lastToRecruiter();
}

test('the text follows the recruiter’s language, and the owner can switch situation and language', async () => {
  const recorded = await forward(
    'Birgit Harms <b.harms@nordlicht.example>',
    'Einladung zum Vorstellungsgespräch als Projektleiterin',
    'Guten Tag Frau Doe,\n\nwir möchten Sie gern zu einem Vorstellungsgespräch für die Position ' +
      'Projektleiterin bei Nordlicht einladen. Wann passt es Ihnen?\n\nMit freundlichen Grüßen\nBirgit ' +
      'Harms',
  );
  const draft = await submit(await interviewPage(recorded), 'withdraw', { situation: 'accepted-offer' });
  expect(draft.text).toContain('Guten Tag Birgit Harms,');
  expect(draft.text).toMatch(/eine andere Stelle (?:angenommen|entschieden)/);
  const saved = await submit(draft, 'save', {
    text: 'Ganz meine eigenen Worte. Vielen Dank, ich ziehe zurück. Alles Gute!',
  });
  const switched = await submit(saved, 'switch', { situation: 'location', language: 'fr' });
  expect(switched.text).toContain('Bonjour Birgit Harms,');
  expect(switched.text).toContain('La localisation du poste ne me convient malheureusement pas');
  expect(switched.text).toContain('Ganz meine eigenen Worte.');
  const back = await submit(switched, 'take-back');
  expect(back.text).toContain('Your own words are back.');
  await submit(back, 'approve');
  expect((await lastToRecruiter()).text).toContain('Ganz meine eigenen Worte.');
});

test('an interview of tomorrow: call first, then confirm by mail', async () => {
  const recorded = await forward(
    'Tom Reyes <tom@stonebridge.example>',
    'Interview for Fleet Analyst at Stonebridge',
    `Hi Jane,\n\nYour interview for the Fleet Analyst role is confirmed for ${inHours(20)}.\n\n` +
      'Best,\nTom Reyes\nStonebridge\n+44 20 7946 0018',
  );
  const page = await interviewPage(recorded);
  const draft = await submit(page, 'withdraw', { situation: 'accepted-offer' });
  expect(draft.text).toContain('Call first, then confirm by mail');
  expect(draft.html).toContain('href="tel:+442079460018"');
  expect(draft.text).toContain('I am sorry for the short notice');
  expect(draft.text).toContain('I am sorry to write at such short notice');
  const called = await submit(draft, 'called', { outcome: 'voicemail' });
  expect(called.text).toContain('You left a message on');
  await submit(called, 'approve');
  expect((await lastToRecruiter()).text).toContain('I have just left you a message on your voicemail');
});

test('known by LinkedIn only: a note to copy, marked as sent, nothing mailed', async () => {
  const before = (await machine.toRecruiters()).length;
  const recorded = await forward(
    'Lea Brun via LinkedIn <messages-noreply@linkedin.com>',
    'Interview for Brand Manager at Tandem',
    'Hi Jane,\n\nwe would like to invite you to an interview for the Brand Manager role at Tandem. ' +
      'Which day suits you?\n\nLea Brun\nhttps://www.linkedin.com/in/leabrun',
  );
  const draft = await submit(await interviewPage(recorded), 'withdraw', { situation: 'accepted-offer' });
  expect(draft.text).toContain('Write on LinkedIn');
  expect(draft.html).toContain('href="https://www.linkedin.com/in/leabrun"');
  expect(draft.forms.map(({ action }) => action)).not.toContain('approve');
  expect((await submit(draft, 'mark-sent')).text).toContain('Marked as sent by you.');
  expect((await machine.toRecruiters()).length).toBe(before);
});

test('a recommendation is sent only once the person agreed', async () => {
  const recorded = await forward(
    'Ana Silva <ana@kestrel.example>',
    'Interview for Planner at Kestrel',
    'Hi Jane, we would like to invite you to an interview for the Planner role at Kestrel. Are you ' +
      'free next week?\n\nAna Silva',
  );
  const draft = await submit(await interviewPage(recorded), 'withdraw', { situation: 'accepted-offer' });
  const named = await submit(draft, 'switch', {
    referralName: 'Bo Lind',
    referralContact: 'bo@lind.example',
  });
  expect(named.text).toContain('I can warmly recommend Bo Lind (bo@lind.example)');
  const refused = await submit(named, 'approve');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Ask Bo Lind first');
  const agreed = await submit(named, 'switch', { permitted: 'yes' });
  await submit(agreed, 'approve');
  expect((await lastToRecruiter()).text).toContain('Bo Lind');
});

test.each([
  ['Thank you for letting me know, and all the best in your new job!', null, null],
  ['May I ask what led to your decision?', 'and asks why', 'more closely with where I'],
  [
    'Is there any chance you would reconsider if we improved the salary?',
    'change your mind',
    'my decision is final',
  ],
  [
    'Understood. Do you know anyone who might be interested in the role?',
    'know somebody',
    'No one comes to mind right now',
  ],
  [
    'Thank you. Let us stay in touch, the door is always open.',
    'stay in touch',
    'I am committed to my new position',
  ],
])('the recruiter answers “%s”', async (text, asks, reply) => {
  const company = `Firm${++count}`;
  const sent = await withdrawn(
    company,
    `Hi Jane, we would like to invite you to an interview for the Buyer role at ${company}. Are you ` +
      'free next week?\n\nAna Silva',
  );
  const told = await answer(
    sent,
    `Ana Silva <ana@${company.toLowerCase()}.example>`,
    `Hi Jane,\n\n${text}\n\nAna`,
  );
  if (!asks || !reply) {
    expect(told.subject).toMatch(/^No answer needed:/);
    const thanks = await submit(await interviewPage(told), 'reply', { situation: 'thanks' });
    expect(thanks.text).toContain('I wish you and the team all the best.');
    return;
  }
  expect(told.subject).toMatch(/^An answer to write:/);
  expect(told.text).toContain(asks);
  expect(told.text).toContain(reply);
  const draft = await open(linkIn(told, /Review and approve/));
  await submit(draft, 'approve');
  const mail = await lastToRecruiter();
  expect(mail.text).toContain(reply);
  expect(mail.inReplyTo).toContain('@company.example');
});

test('a referral that the recruiter asked for: named, agreed, sent', async () => {
  const sent = await withdrawn(
    'Palisade',
    'Hi Jane, we would like to invite you to an interview for the Buyer role at Palisade. Are you ' +
      'free next week?\n\nAna Silva',
  );
  const told = await answer(
    sent,
    'Ana Silva <ana@palisade.example>',
    'Hi Jane,\n\nCould you recommend someone for the role?\n\nAna',
  );
  const draft = await open(linkIn(told, /Review and approve/));
  const named = await submit(draft, 'switch', { referralName: 'Bo Lind', permitted: 'yes' });
  expect(named.text).toContain('Bo Lind');
  await submit(named, 'approve');
  expect((await lastToRecruiter()).text).toContain('Bo Lind');
});

test('circumstances change: a note names the withdrawal honestly, and the interview is pending again', async () => {
  const sent = await withdrawn(
    'Fernhill',
    'Hi Jane, we would like to invite you to an interview for the Buyer role at Fernhill. Are you ' +
      'free next week?\n\nAna Silva',
  );
  expect(sent.subject).toContain('Fernhill');
  const page = await interviewPage(await newest());
  expect(page.text).toContain('Connect on LinkedIn');
  const draft = await submit(page, 'reopen');
  expect(draft.text).toContain(
    'I withdrew from the process for the Buyer role at Fernhill, because I had accepted another position',
  );
  await submit(draft, 'approve');
  expect((await interviewPage(await newest())).text).toContain('Pending');
});

test('one person in two interviews is not nudged twice in a month; every year on request', async () => {
  for (const role of ['Chef', 'Cook'])
    await submit(
      await submit(
        await interviewPage(
          await forward(
            'Rae Holt <rae@sundial.example>',
            `Interview for ${role} at Sundial`,
            `Hi Jane, we would like to invite you to an interview for the ${role} role at Sundial. ` +
              'Are you free next week?\n\nRae Holt',
          ),
        ),
        'withdraw',
        { situation: 'accepted-offer' },
      ),
      'approve',
    );
  const page = await interviewPage(await newest());
  expect((await submit(page, 'yearly')).text).toContain('Only once');
  const nudges = async () =>
    (await machine.outbox()).filter(({ subject }) => subject?.startsWith('Say hello to Rae Holt?'));
  await machine.advance('P6M5D');
  expect(await nudges()).toHaveLength(1);
  const nudge = (await nudges())[0] as Sent;
  const draft = await open(linkIn(nudge, /Review and approve/));
  const own = await submit(draft, 'switch', { reason: 'I read about your new studio, congratulations.' });
  await submit(own, 'approve');
  expect((await lastToRecruiter()).text).toContain('I read about your new studio, congratulations.');
  await machine.advance('P2M');
  expect(await nudges()).toHaveLength(2);
  await machine.advance('P1Y');
  expect((await nudges()).length).toBeGreaterThanOrEqual(3);
});

test('settings and own templates are checked before they are used', async () => {
  const mail = await askHome(machine);
  const url = linkIn(mail, /Open my interviews/);
  const profile = (query = ''): Promise<Page> => open(`${url}/profile${query}`);
  const wrong = await submit(await profile(), 'profile', { timeZone: 'Mars/Base' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('no time zone that I know');
  await submit(await profile(), 'profile', {
    signature: 'Jane Doe\n+351 912 345 678',
    formality: 'informal',
    nudgeMonths: '3',
  });
  const name = 'withdrawal/accepted-offer.de';
  const template = await profile(`?template=${name}`);
  const bad = await submit(template, 'template', {
    intent: 'save',
    source: 'Subject: X\n\n{{> greeting}}\n\nIch ziehe zurück, {{rolle}}.',
  });
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('The template cannot be read');
  const evil = await submit(template, 'template', {
    intent: 'save',
    source: 'Subject: X\n\n{{constructor.constructor "return process"}}',
  });
  expect(evil.status).toBe(422);
  const good = await submit(template, 'template', {
    intent: 'save',
    source:
      'Subject: Rückzug\n\n{{> greeting}}\n\nvielen Dank für alles. Ich ziehe {{#if role}}als ' +
      '{{role}} {{/if}}zurück. Alles Gute!\n\n{{> closing}}',
  });
  expect(good.text).toContain('From now on your own words are used.');
  const recorded = await forward(
    'Timo Reuter <timo@kranich.example>',
    'Einladung zum Gespräch',
    'Hallo Jane,\n\nwir laden dich gern zu einem Gespräch als Entwicklerin bei Kranich ein. Wann ' +
      'passt es dir?\n\nBeste Grüße\nTimo Reuter',
  );
  const draft = await submit(await interviewPage(recorded), 'withdraw', { situation: 'accepted-offer' });
  expect(draft.text).toContain('Hallo Timo,');
  expect(draft.text).toContain('Ich ziehe als Entwicklerin zurück.');
  expect(draft.text).toContain('+351 912 345 678');
});

const reply = (mail: Sent, word: string): Promise<Sent> =>
  machine.forward(
    `From: Jane Doe <${machine.owner}>\r\nTo: ${mail.replyTo?.[0]?.address}\r\nSubject: Re: ` +
      `${mail.subject}\r\nIn-Reply-To: ${mail.messageId}\r\nMessage-ID: <${++count}@mail.example>\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${word}\r\n\r\nOn Tue, Bowout wrote:\r\n> ` +
      'accepted\r\n',
    mail.replyTo?.[0]?.address,
  );

test('a plain reply works as a command, and never sends anything to a recruiter', async () => {
  const recorded = await forward(
    'Ana Silva <ana@wexcombe.example>',
    'Interview for Buyer at Wexcombe',
    'Hi Jane, we would like to invite you to an interview for the Buyer role at Wexcombe. Are you ' +
      'free next week?\n\nAna Silva',
  );
  expect(recorded.headers.find(({ key }) => key === 'list-id')?.value).toBe('Bowout <bowout.bowout.example>');
  const before = (await machine.toRecruiters()).length;
  const unclear = await reply(recorded, 'Thanks, I will think about it');
  expect(unclear.text).toContain('You can answer with one word');
  const draft = await reply(recorded, 'Withdraw.');
  expect(draft.subject).toContain('A withdrawal to approve: Buyer at Wexcombe');
  expect(draft.headers.find(({ key }) => key === 'references')?.value).toBe(
    recorded.headers.find(({ key }) => key === 'references')?.value,
  );
  expect((await reply(recorded, 'accepted')).text).toContain('Discard it first, if you accepted this one');
  expect((await machine.toRecruiters()).length).toBe(before);
  const other = await forward(
    'Rae Holt <rae@lumen.example>',
    'Interview for Nurse at Lumen',
    'Hi Jane, we would like to invite you to an interview for the Nurse role at Lumen. Are you free ' +
      'next week?\n\nRae Holt',
  );
  expect((await reply(other, 'accepted')).subject).toMatch(/^Congratulations!/);
});

test('a mail that comes back waits again, with what to do; a complaint ends the nudges', async () => {
  const invite = (company: string) =>
    forward(
      `Ana Silva <ana@${company.toLowerCase()}.example>`,
      `Interview for Buyer at ${company}`,
      `Hi Jane, we would like to invite you to an interview for the Buyer role at ${company}. Are ` +
        'you free next week?\n\nAna Silva',
    );
  const told = async (subject: RegExp) => {
    await expect
      .poll(async () => (await machine.outbox()).some((mail) => subject.test(mail.subject ?? '')), PATIENT)
      .toBe(true);
    return (await machine.outbox()).find((mail) => subject.test(mail.subject ?? '')) as Sent;
  };
  const approveFor = async (company: string, address: string) => {
    const draft = await open(linkIn(await invite(company), /Review and approve/));
    await submit(await submit(draft, 'correct', { recruiterEmail: address }), 'approve', {
      confirmed: 'yes',
    });
  };
  await approveFor('Returno', 'bounce@simulator.amazonses.com');
  const back = await told(/^It came back: Buyer at Returno/);
  expect(back.text).toContain('550 5.1.1 user unknown');
  const page = await open(linkIn(back, /Correct the address/));
  expect(page.text).toContain('It did not arrive');
  const corrected = await submit(page, 'correct', { recruiterEmail: 'ana@returno.example' });
  expect((await submit(corrected, 'approve')).text).toContain('Sent.');
  expect((await lastToRecruiter()).to?.[0]?.address).toBe('ana@returno.example');
  await expect
    .poll(async () => (await open(corrected.url.split('?')[0] ?? '')).text, PATIENT)
    .toContain('It has been delivered');

  await approveFor('Complano', 'complaint@simulator.amazonses.com');
  await told(/^Marked as unwanted: Buyer at Complano/);
  const before = (await machine.outbox()).filter(({ subject }) => /^Say hello/.test(subject ?? '')).length;
  await machine.advance('P7M');
  const nudged = (await machine.outbox())
    .filter(({ subject }) => /^Say hello/.test(subject ?? ''))
    .slice(before);
  expect(nudged.some(({ text }) => text?.includes('Complano'))).toBe(false);
});
