import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  again,
  attached,
  clock,
  forward,
  interviewOf,
  lastLetter,
  newest,
  notice,
  now,
  original,
  plain,
  withdraw,
} from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

/** The right person and the right company: issue 14, section 3. */

const machine = new Machine();
beforeAll(() => machine.start(['--empty']));
afterAll(() => machine.remove());

const invite = (company: string, more: { from?: string; role?: string; text?: string } = {}) =>
  forward(machine, {
    from: more.from ?? `Ana Silva <ana@${company.toLowerCase().replaceAll(' ', '')}.example>`,
    subject: `Interview for ${more.role ?? 'Buyer'} at ${company}`,
    text:
      more.text ??
      `Hi Jane,\n\nwe would like to invite you to an interview for the ${more.role ?? 'Buyer'} role ` +
        `at ${company}. Which day suits you next week?\n\nBest\nAna Silva`,
  });
const home = async () =>
  open(linkIn(await machine.forward(plain(machine, '', 'home')), /Open my interviews/));
const secretAddress = async () => /inbox\+[0-9a-f]{32}@bowout\.example/.exec((await home()).html)?.[0] ?? '';

/** A mail that the owner's mailbox filter passes on as it came. */
async function filtered(raw: string): Promise<Sent> {
  const to = await secretAddress();
  const before = (await machine.outbox()).length;
  await machine.send(raw, { from: 'someone@elsewhere.example', to });
  await expect.poll(async () => (await machine.outbox()).length, { timeout: 15_000 }).toBeGreaterThan(before);
  return newest(machine);
}

describe('the address', () => {
  test('of an answer from another domain is shown beside the recorded one, and confirmed', async () => {
    const draft = await withdraw(await invite('Alderman'), 'accepted-offer');
    await submit(draft, 'approve');
    const sent = await lastLetter(machine);
    const told = await filtered(
      original(machine, {
        from: 'Ana Silva <ana.silva@alderman-careers.example>',
        subject: `Re: ${sent.subject}`,
        text: 'Hi Jane,\n\nMay I ask what led to your decision about the Buyer role at Alderman?\n\nAna',
        headers: `In-Reply-To: ${sent.messageId}\r\n`,
      }),
    );
    const page = await open(linkIn(told, /Review and approve/));
    expect(page.text).toContain('ana.silva@alderman-careers.example');
    expect(page.text).toContain('recorded is ana@alderman.example');
    expect((await submit(page, 'approve')).status).toBe(422);
    expect((await submit(page, 'approve', { confirmed: 'yes' })).text).toContain('Sent.');
    expect((await lastLetter(machine)).to?.[0]?.address).toBe('ana.silva@alderman-careers.example');
  });

  test('that a later mail of a stranger fills in is confirmed, whatever came later', async () => {
    const told = await invite('Bellweather', { from: 'Bellweather <no-reply@bellweather.example>' });
    const draft = await withdraw(told, 'accepted-offer');
    expect(draft.text).toContain('This cannot be sent yet');
    for (const id of [1, 2])
      await filtered(
        original(machine, {
          from: `Mal Ory <talent@bellweather-hiring.example>`,
          subject: `Interview for Buyer at Bellweather, ${id} of 2`,
          text:
            'Hi Jane, we would like to invite you to an interview for the Buyer role at Bellweather, ' +
            `on ${clock(machine, 300)}.\n\nMal Ory`,
        }),
      );
    const page = await again(draft);
    expect(page.text).toContain('talent@bellweather-hiring.example');
    expect(page.text).toContain('no-reply@bellweather.example');
    expect((await submit(page, 'approve')).status).toBe(422);
  });

  test('of a newcomer is written to only after the owner’s yes', async () => {
    const draft = await withdraw(await invite('Copperfield'), 'accepted-offer');
    const told = await forward(machine, {
      from: 'Ben Young <ben@copperfield.example>',
      subject: 'Re: Interview for Buyer at Copperfield',
      text:
        'Hi Jane,\n\nI am taking over from Ana, who has left Copperfield; please write to me from now ' +
        `on. Your interview for the Buyer role is on ${clock(machine, 200)}.\n\nBen Young`,
    });
    expect(told.text).toContain('ben@copperfield.example');
    expect(told.text).toContain('Shall I write to them from now on?');
    const page = await again(draft);
    expect((await submit(page, 'approve')).status).toBe(422);
    const decided = await submit(page, 'contact', { answer: 'yes' });
    expect(decided.text).toContain('Hi Ben,');
    await submit(decided, 'approve');
    expect((await lastLetter(machine)).to?.[0]).toMatchObject({
      address: 'ben@copperfield.example',
      name: 'Ben Young',
    });
  });

  test('is never the owner’s own, a list’s or nobody’s', async () => {
    const draft = await withdraw(await invite('Dunmore'), 'accepted-offer');
    const own = await submit(draft, 'correct', { recruiterEmail: 'jane@example.com' });
    expect(own.text).toContain('is your own address or mine');
    expect((await submit(own, 'correct', { recruiterEmail: 'inbox@bowout.example' })).text).toContain(
      'is your own address or mine',
    );
    for (const [company, local] of [
      ['Eastgate', 'jobs-list'],
      ['Farthing', 'nichtantworten'],
      ['Gorsefield', 'nepasrepondre'],
    ] as const) {
      const from = `${company} <${local}@${company.toLowerCase()}.example>`;
      const page = await withdraw(await invite(company, { from }), 'accepted-offer');
      expect(page.text, from).toContain('This cannot be sent yet');
    }
  });

  test('and the name are of one mailbox: an organiser is greeted by the organiser’s name', async () => {
    const day = new Date(now(machine) + 200 * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
    const event = (uid: string, attendee: string) =>
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n' +
      `UID:${uid}\r\nDTSTAMP:${day}\r\nDTSTART:${day}\r\nSUMMARY:Buyer interview\r\nORGANIZER;CN=Bob ` +
      `Stone:mailto:bob.stone@quarry.example\r\nATTENDEE;CN=Somebody:mailto:${attendee}\r\n` +
      'END:VEVENT\r\nEND:VCALENDAR';
    const told = (company: string, attendee: string) =>
      forward(machine, {
        from: 'Ana Silva <no-reply@greenhouse.io>',
        subject: `Interview for Buyer at ${company}`,
        text: `Hi Jane,\n\nhere is the invitation to your interview for the Buyer role at ${company}.`,
        calendar: event(company, attendee),
      });
    const draft = await withdraw(await told('Quarry', 'paul.panel@quarry.example'), 'accepted-offer');
    expect(draft.text).toContain('Bob Stone <bob.stone@quarry.example>');
    expect(draft.text).toContain('Hi Bob,');
    expect(draft.text).not.toContain('calendar invitation is declined');
    await submit(draft, 'approve', { confirmed: 'yes' });
    expect((await lastLetter(machine)).raw).not.toContain('PARTSTAT=DECLINED');

    const settings = await open(`${(await home()).url}/profile`);
    await submit(settings, 'profile', { aliases: 'J.Doe@alias.example' });
    const alias = await withdraw(await told('Stonepit', 'j.doe@alias.example'), 'accepted-offer');
    expect(alias.text).toContain('The calendar invitation is declined in the same mail.');
  });
});

describe('who is not known to speak for a company', () => {
  test('closes nothing: the owner is asked, and answers by mail or on the page', async () => {
    const told = await invite('Fernleigh');
    const strange = {
      from: 'Eva Other <eva@other.example>',
      subject: 'Interview for Buyer at Fernleigh cancelled',
      text:
        'Hi Jane,\n\nunfortunately your interview for the Buyer role at Fernleigh has been ' +
        'cancelled.\n\nEva Other',
    };
    const asked = await filtered(original(machine, strange));
    expect(asked.subject).toMatch(/^Is it cancelled\?/);
    expect(asked.text).toContain('eva@other.example');
    const page = await interviewOf(told);
    expect(page.text).toContain('Pending');
    expect((await submit(page, 'closing', { answer: 'no' })).text).toContain('It stays as it is.');

    const known = await forward(machine, { ...strange, from: 'Tom Field <tom@fernleigh.example>' });
    expect(known.subject).toMatch(/^Cancelled:/);
  });
});

describe('a company', () => {
  test('that an agency names is another interview, whatever recruiter and role it shares', async () => {
    const rita = 'Rita Moss <rita@talentbridge.example>';
    await invite('Glenrock', { from: rita, role: 'Data Engineer' });
    const second = await invite('Hartwell', { from: rita, role: 'Data Engineer' });
    expect(second.subject).toContain('Recorded: Data Engineer at Hartwell');
    const third = await invite('Inverness', {
      from: rita,
      text:
        'Hi Jane,\n\nI would like to invite you to an interview at Inverness, another client of ours. ' +
        'Which day suits you?\n\nRita Moss',
    });
    expect(third.subject).toMatch(/^Recorded: .*Inverness/);
  });

  test('whose offer was accepted gets no letter by itself, and none without a tick', async () => {
    await invite('Kestrel GmbH', { role: 'Senior Analyst', from: 'Ana Silva <ana@kestrel.example>' });
    const other = await invite('Lowick');
    const offer = await forward(machine, {
      from: 'HR <people@kestrel.example>',
      subject: 'Your offer from Kestrel',
      text:
        'Hi Jane,\n\nwe are delighted to offer you the position of Analyst at Kestrel.\n\nMia Hart\n' +
        'People Team',
    });
    await submit(await open(linkIn(offer, /I accepted this offer/)), 'accept');
    const digest = await notice(machine, /^Congratulations!/);
    expect(digest.text).toContain('Senior Analyst at Kestrel');
    expect(digest.text).toContain(
      'With the company whose offer you have accepted, so I have written nothing',
    );
    expect(digest.text).not.toMatch(/To: ana@kestrel\.example/);
    expect((await interviewOf(other)).text).toContain('A withdrawal is written');

    const spared = await open(linksIn(digest, 'Open this interview')[0] ?? '');
    const draft = await submit(spared, 'withdraw', { situation: 'accepted-offer' });
    expect((await submit(draft, 'approve')).status).toBe(422);
    expect(draft.text).toContain('You have accepted the offer of Kestrel');

    const more = await invite('Kestrel', { role: 'Office Manager' });
    expect(more.subject).toContain('Recorded: Office Manager at Kestrel');
    expect(more.text).toContain('the company whose offer you have accepted');
  });

  test('accepted second: the owner says what becomes of the first', async () => {
    const offer = await forward(machine, {
      from: 'Leo Brandt <leo@marlowe.example>',
      subject: 'Your offer from Marlowe',
      text:
        'Hi Jane,\n\nwe are delighted to offer you the position of Product Designer at Marlowe.\n\nLeo ' +
        'Brandt',
    });
    expect(offer.subject).toMatch(/Product Designer at Marlowe$/);
    const page = await open(linkIn(offer, /Open this interview/));
    const digests = async () =>
      (await machine.outbox()).filter(({ subject }) => subject?.startsWith('Congratulations')).length;
    const before = await digests();
    const kept = await submit(page, 'reopen');
    const asked = await submit(kept, 'accept');
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('You have already accepted another offer. Is that off?');
    expect(await digests()).toBe(before);
    await submit(asked, 'accept', { instead: 'take-back' });
    const digest = await notice(machine, /^Congratulations!/);
    expect(digest.text).toContain('Product Designer at Marlowe');
    expect(digest.text).toMatch(/Analyst at Kestrel/);
    expect(digest.text).toMatch(/take(?:ing)? .*back|withdraw my acceptance/);
  });
});

test('a mail of the recorded recruiter is theirs, whatever their domain is called', async () => {
  const from = 'Ina Noll <ina.noll@vw-people.example>';
  await invite('Tallow', { from, role: 'Cook' });
  const told = await forward(machine, {
    from,
    subject: 'Interview',
    text:
      `Hi Jane,\n\nwe have to move your interview for the Cook role to ${clock(machine, 150)}. Sorry for ` +
      'the trouble.\n\nIna Noll',
  });
  expect(told.subject).not.toMatch(/^Recorded/);
  expect(told.subject).toMatch(/Cook at Tallow · /);
});

test('a reminder that says what to do in case of a cancellation cancels nothing', async () => {
  const told = await invite('Underhill');
  const reminder = await forward(machine, {
    from: 'Ana Silva <ana@underhill.example>',
    subject: 'Your interview for Buyer at Underhill',
    text:
      'Hi Jane,\n\nwe are looking forward to your interview for the Buyer role at Underhill on ' +
      `${clock(machine, 150)}. If you need to cancel, please let us know.\n\nAna Silva`,
  });
  expect(reminder.subject).not.toMatch(/^Cancelled|^Closed/);
  expect((await interviewOf(told)).text).not.toContain('Closed');
});

test('whoever takes over is asked about in any kind of mail', async () => {
  await invite('Vexley');
  const told = await forward(machine, {
    from: 'Luc Petit <luc@vexley.example>',
    subject: 'Buyer at Vexley',
    text:
      'Hi Jane,\n\nI am taking over from Ana for the Buyer role at Vexley. Ana has left; please send ' +
      'everything to me from now on.\n\nLuc Petit',
  });
  /** Whether such a mail is about an interview may have to be asked first. */
  const isAsked = told.subject?.startsWith('Is this about an interview?');
  if (isAsked) await submit(await open(linkIn(told, /^An interview/)), 'answer');
  const contact = isAsked ? await newest(machine) : told;
  expect(contact.text).toContain('luc@vexley.example');
  expect(contact.text).toContain('Shall I write to them from now on?');
});

test('one mail with several attached: one interview each', async () => {
  const before = (await machine.outbox()).length;
  const raw = attached(
    machine,
    ['Nordal', 'Oakham', 'Pexus'].map((company) =>
      original(machine, {
        from: `Ana Silva <ana@${company.toLowerCase()}.example>`,
        subject: `Interview for Buyer at ${company}`,
        text:
          `Hi Jane,\n\nwe would like to invite you to an interview for the Buyer role at ${company}. ` +
          'Which day suits you?\n\nAna Silva',
      }),
    ),
  );
  await machine.send(raw);
  await expect.poll(async () => (await machine.outbox()).length, { timeout: 15_000 }).toBe(before + 3);
  const told = (await machine.outbox()).slice(before).map(({ subject }) => subject);
  for (const company of ['Nordal', 'Oakham', 'Pexus'])
    expect(told.some((subject) => subject?.endsWith(`Buyer at ${company}`))).toBe(true);
});
