import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  again,
  askHome,
  clock,
  forward,
  interviewOf,
  lastLetter,
  notice,
  pass,
  type Told,
  withdraw,
} from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, open, submit } from './pages.ts';

/** What a letter says is what is known: issue 14, section 4. A post-box for each test. */

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  await machine.start(['--empty']);
});
afterEach(() => machine.remove());

const tell = (told: Partial<Told>) =>
  forward(machine, {
    subject: 'Interview for Buyer at Acme',
    text:
      'Hi Jane,\n\nwe would like to invite you to an interview for the Buyer role at Acme. Which day ' +
      'suits you?\n\nAna Silva',
    ...told,
  });

/** The offer of another company is accepted; returns the letter to Acme as it was sent. */
async function letterAfterOffer(...mails: Partial<Told>[]): Promise<Sent> {
  for (const mail of mails) await tell(mail);
  const offer = await forward(machine, {
    from: 'Leo Brandt <leo@kite.example>',
    subject: 'Your offer from Kite',
    text: 'Hi Jane,\n\nwe are delighted to offer you the position of Product Designer at Kite.\n\nLeo Brandt',
  });
  await submit(await open(linkIn(offer, /I accepted this offer/)), 'accept');
  const digest = await notice(machine, /^Congratulations!/);
  await submit(await open(linkIn(digest, /Review and approve/)), 'approve', { confirmed: 'yes' });
  return lastLetter(machine);
}

const OFFER = {
  subject: 'Your offer',
  text:
    'Hi Jane,\n\nwe are delighted to offer you the position of Buyer at Acme. Please let us know by ' +
    'Friday.\n\nAna Silva',
};
const TEST = {
  subject: 'Next step: take-home exercise for Buyer at Acme',
  text:
    'Hi Jane,\n\nthank you for applying for the Buyer role at Acme. As the next step in our interview ' +
    'process we would like to invite you to complete a take-home exercise. Which day suits you to ' +
    'start?\n\nAna Silva',
};
const CALL = {
  subject: 'Buyer at Acme: a first call',
  text:
    'Hi Jane,\n\nI would like to invite you to a short screening call of 15 minutes about the Buyer ' +
    'role at Acme. Which day suits you?\n\nAna Silva',
};
const SPOKEN = {
  text:
    'Hi Jane,\n\nit was so great chatting on Tuesday. We would like to invite you to a technical ' +
    'interview for the Buyer role at Acme. Which day suits you?\n\nAna Silva',
};
const WAITED = {
  text:
    'Hi Jane,\n\nyou applied in March for the Buyer role at Acme. We would like to invite you to an ' +
    'interview. Which day suits you?\n\nAna Silva',
};
const TRAVEL = {
  text:
    'Hi Jane,\n\nwe would like to invite you to an interview for the Buyer role at Acme in Singapore. ' +
    'We sponsor your visa and book your flights. Which day suits you?\n\nAna Silva',
};

test.each<[string, Partial<Told>, RegExp, RegExp]>([
  [
    'an offer is declined as an offer',
    OFFER,
    /offering me the Buyer role at Acme[\s\S]*decline your offer/,
    /inviting me to interview/,
  ],
  [
    'a test as a test',
    TEST,
    /will not be taking the (?:test|assessment|exercise)/,
    /inviting me to interview/,
  ],
  ['a first call as a call', CALL, /call/, /inviting me to interview/],
  [
    'who has spoken is thanked for that',
    SPOKEN,
    /talking with me|conversation|enjoyed/,
    /inviting me to interview/,
  ],
  [
    'who was invited after months says so',
    WAITED,
    /coming back to me|since I applied|in the meantime|meantime/i,
    /enjoyed/,
  ],
  [
    'travel and visa are stopped',
    TRAVEL,
    /stop any arrangements for travel, a visa or a start date/,
    /enjoyed/,
  ],
  [
    'an invitation says nothing that did not happen',
    {},
    /inviting me to interview/,
    /enjoyed|hearing about|exchange/,
  ],
])('%s', async (_, mail, said, unsaid) => {
  const letter = await letterAfterOffer(mail);
  expect(letter.text).toMatch(said);
  expect(letter.text).not.toMatch(unsaid);
  expect(letter.text).toMatch(/accepted another position/);
});

test('the confirmation of an application is kept, and says later how long it took', async () => {
  const noted = await tell({
    subject: 'We received your application',
    text:
      'Dear Jane,\n\nthank you for applying for the Buyer role at Acme. We have received your ' +
      'application and will review it.\n\nAcme Talent Team',
    date: new Date(Date.now() - 120 * 86_400_000).toUTCString(),
  });
  expect(noted.subject).toBe('Application kept: Buyer at Acme');
  expect(noted.text).toMatch(/^Buyer at Acme\n\nI keep this application/);
  expect(noted.text).toContain('If they invite you, it becomes an interview.');
  const letter = await letterAfterOffer({});
  expect(letter.text).not.toContain(
    'Thank you for inviting me to interview for the Buyer role at Acme, and for your time.',
  );
  expect(letter.text).toMatch(/applied|coming back/);
});

test.each([
  ['reached', 'Thank you for taking my call'],
  ['voicemail', 'left you a message on your voicemail'],
  ['no-answer', 'I tried to reach you by phone'],
])('after the call the mail begins with what came of it: %s', async (outcome, words) => {
  const told = await tell({
    text:
      `Hi Jane,\n\nYour interview for the Buyer role at Acme is confirmed for ${clock(machine, 5)}.\n\n` +
      'Ana Silva\n+351 21 000 0000',
  });
  const draft = await withdraw(told, 'accepted-offer');
  const called = await submit(draft, 'called', { outcome });
  await submit(called, 'approve');
  const letter = await lastLetter(machine);
  const [, first = ''] = (letter.text ?? '').split('\n\n');
  expect(first).toContain(words);
});

test('“just now” is said only while it is', async () => {
  const told = await tell({
    text:
      'Hi Jane,\n\nYour interview for the Buyer role at Acme is confirmed for ' +
      `${clock(machine, 20)}.\n\nAna Silva\n+351 21 000 0000`,
  });
  const draft = await withdraw(told, 'accepted-offer');
  const called = await submit(draft, 'called', { outcome: 'reached' });
  expect(called.text).toContain('Thank you for taking my call just now');
  await pass(machine, 4);
  const later = await again(called);
  expect(later.text).not.toContain('just now');
  await submit(later, 'approve');
  expect((await lastLetter(machine)).text).not.toContain('just now');
});

test(
  'subjects: of the thread for a withdrawal, without tags; of today for a hello, a change of mind, ' +
    'the same day',
  async () => {
    const told = await tell({ subject: '[EXTERNAL] Interview for Buyer at Acme' });
    await submit(await withdraw(told, 'not-the-right-fit'), 'approve');
    const sent = await lastLetter(machine);
    expect(sent.subject).toBe('Re: Interview for Buyer at Acme');
    const answered = await forward(machine, {
      subject: `Re: ${sent.subject}`,
      text: 'Hi Jane,\n\nMay I ask what led to your decision?\n\nAna',
      headers: `In-Reply-To: ${sent.messageId}\r\n`,
    });
    const reply = await open(linkIn(answered, /Review and approve/));
    expect(reply.text).not.toMatch(/accepted|new position|new employer/);
    await pass(machine, 190 * 24);
    const nudge = await open(linkIn(await notice(machine, /^Say hello/), /Review and approve/));
    await submit(nudge, 'approve');
    const hello = await lastLetter(machine);
    expect(hello.subject).toMatch(/^Hello again/);
    expect(hello.text).not.toMatch(/accepted|conversation|exchange/);

    const thanks = await forward(machine, {
      subject: 'Re: Hello again',
      text: 'Hi Jane,\n\nHow lovely to hear from you! Let us stay in touch, the door is always open.\n\nAna',
      headers: 'X-From-A-Friend: yes\r\n',
    });
    expect(thanks.subject).not.toMatch(/^Not recorded/);

    const page = await submit(await interviewOf(thanks), 'reopen');
    await submit(page, 'approve');
    expect((await lastLetter(machine)).subject).not.toMatch(/^Re:/);
  },
);

test('another job once accepted is the reason that the page proposes', async () => {
  const told = await tell({});
  const home = await askHome(machine);
  expect((await interviewOf(told)).html).toContain('value="not-the-right-fit" selected');
  await submit(await open(linkIn(home, /Open my interviews/)), 'accept', { company: 'Zeta' });
  const page = await interviewOf(told);
  const draft = await open(new URL(/href="([^"]+\/d\/[^"]+)"/.exec(page.html)?.[1] ?? '', page.url).href);
  await submit(draft, 'discard', {});
  expect((await again(page)).html).toContain('value="accepted-offer" selected');
});
