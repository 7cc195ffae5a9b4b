import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretAddress } from '../../lambdas/store/owners.ts';
import { INBOX, OWNER, ownWords, replyTo, World } from './world.ts';

/** Stories of people whose applications nobody has answered, told by mails alone. */

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

let count = 0;
interface Mail {
  from: string;
  subject: string;
  text: string;
  date?: string;
}

/** The owner forwards it by hand. */
const forwarded = ({ from, subject, text, date = 'Fri, Nov 20, 2026 at 9:14 AM' }: Mail) =>
  world.receive(
    `From: Jane Doe <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: ${subject}\n` +
      `Date: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <fwd${++count}@mail.example>\n` +
      'Content-Type: text/plain; charset=utf-8\n\n' +
      `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\n` +
      `To: Jane Doe <${OWNER}>\n\n${text}\n`,
  );

/** A rule of the owner's mailbox passes it on. */
const byRule = ({ from, subject, text, date = 'Fri, 20 Nov 2026 09:14:00 +0000' }: Mail) =>
  world.receive(
    `From: ${from}\nTo: Jane Doe <${OWNER}>\nSubject: ${subject}\nDate: ${date}\n` +
      `Message-ID: <rule${++count}@mail.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
    world.services,
    { recipients: [secretAddress(world.profile)], source: 'bounce@mail.example' },
  );

/** Company, role and state of each, in the order of their names. */
const all = async () =>
  (await world.interviews())
    .map(({ facts, state }) => `${facts.company?.value ?? '?'} / ${facts.role?.value ?? '?'}: ${state}`)
    .toSorted();
const subjects = () => world.subjectsToOwner();

test('1 an acknowledgement, then an invitation from another address', async () => {
  await byRule({
    from: 'Lumenary Careers <no-reply@lumenary.example>',
    subject: 'We have received your application',
    text:
      'Hi Jane,\n\nThank you for applying for the Data Analyst position at Lumenary. We have ' +
      'received your application and will get back to you.\n\nThe Lumenary Talent Team',
  });
  expect(await all()).toEqual(['Lumenary / Data Analyst: applied']);
  expect(await subjects()).toEqual([]);
  await forwarded({
    from: 'Rosa Lindt <rosa.lindt@lumenary.example>',
    subject: 'Interview for Data Analyst at Lumenary',
    text:
      'Hi Jane,\n\nYour interview for the Data Analyst role at Lumenary is confirmed for ' +
      'Friday 4 December 2026 at 15:00 (Lisbon time).\n\nBest,\nRosa Lindt',
  });
  expect(await all()).toEqual(['Lumenary / Data Analyst: pending']);
  const [one] = await world.interviews();
  expect(one?.messages).toHaveLength(2);
  expect(one?.facts.recruiterEmail?.value).toBe('rosa.lindt@lumenary.example');
  expect(one?.newContact).toBeUndefined();
});

test('2 two applications at one company, one of them invited', async () => {
  for (const role of ['Backend Engineer', 'Data Engineer'])
    await byRule({
      from: 'Quarrystone <jobs@quarrystone.example>',
      subject: `Your application: ${role}`,
      text:
        `Dear Jane,\n\nthank you for your application for the position of ${role} at ` +
        'Quarrystone. We have received it and will review it carefully.\n\nQuarrystone Recruiting',
    });
  await forwarded({
    from: 'Ben Okoro <ben.okoro@quarrystone.example>',
    subject: 'Interview: Data Engineer',
    text:
      'Hello Jane,\n\nwe would like to invite you to an interview for the Data Engineer ' +
      'position at Quarrystone on Thursday 3 December 2026 at 10:00.\n\nBen Okoro',
  });
  expect(await all()).toEqual([
    'Quarrystone / Backend Engineer: applied',
    'Quarrystone / Data Engineer: pending',
  ]);
});

test('3 an acknowledgement that already says when they will say no', async () => {
  await byRule({
    from: 'Tarnbrook People <people@tarnbrook.example>',
    subject: 'Thanks for applying to Tarnbrook',
    text:
      'Hi Jane,\n\nThanks for applying for the Product Manager role at Tarnbrook. Your ' +
      'application has reached us. Due to the number of applications, if you do not hear from ' +
      'us within four weeks, please assume that you have not been successful on this ' +
      'occasion.\n\nTarnbrook',
  });
  expect(await all()).toEqual(['Tarnbrook / Product Manager: applied']);
  expect(await subjects()).toEqual([]);
});

test('4 an agency confirms an application for two clients', async () => {
  for (const [client, role] of [
    ['Orrery', 'Financial Controller'],
    ['Vellum', 'Head of Finance'],
  ])
    await forwarded({
      from: 'Marta Kiel <marta@hirebridge.example>',
      subject: `Your application for ${role} at ${client}`,
      text:
        `Hi Jane,\n\nI confirm that we have received your application for the ${role} position ` +
        `at ${client} and have passed it on to our client. I will be in touch once they have ` +
        'looked at it.\n\nKind regards,\nMarta Kiel\nHireBridge Recruitment',
    });
  expect(await all()).toEqual([
    'Orrery / Financial Controller: applied',
    'Vellum / Head of Finance: applied',
  ]);
});

test('5 a no to an application closes it without a question or a mail', async () => {
  await byRule({
    from: 'Fennwick <no-reply@fennwick.example>',
    subject: 'Application received',
    text:
      'Dear Jane Doe,\n\nWe have received your application for the role of UX Designer at ' +
      'Fennwick. Our team will review it.\n\nFennwick HR',
  });
  await byRule({
    from: 'Fennwick <no-reply@fennwick.example>',
    subject: 'Your application for UX Designer at Fennwick',
    date: 'Mon, 23 Nov 2026 09:14:00 +0000',
    text:
      'Dear Jane Doe,\n\nThank you for your interest in the UX Designer role at Fennwick. ' +
      'Unfortunately, we have decided not to move forward with your application.\n\nFennwick HR',
  });
  expect(await all()).toEqual(['Fennwick / UX Designer: closed']);
  expect(await subjects()).toEqual([]);
});

test('6 a no without a role where two applications wait is asked about', async () => {
  for (const role of ['QA Engineer', 'Support Engineer'])
    await byRule({
      from: 'Halden <jobs@halden.example>',
      subject: 'We got your application',
      text: `Hi Jane,\n\nwe have received your application as ${role} at Halden. Thank you!\n\nHalden`,
    });
  await byRule({
    from: 'Halden <jobs@halden.example>',
    subject: 'Your application at Halden',
    date: 'Mon, 23 Nov 2026 09:14:00 +0000',
    text:
      'Hi Jane,\n\nunfortunately we have decided to go ahead with other candidates and cannot ' +
      'offer you a position at Halden. We wish you all the best.\n\nHalden',
  });
  expect((await all()).every((line) => line.endsWith('applied'))).toBe(true);
  expect(await subjects()).toHaveLength(1);
});

test('7 in German: Eingangsbestätigung, then Absage', async () => {
  await byRule({
    from: 'Nordlicht Karriere <karriere@nordlicht.example>',
    subject: 'Eingangsbestätigung Ihrer Bewerbung als Softwareentwicklerin (m/w/d)',
    text:
      'Sehr geehrte Frau Doe,\n\nvielen Dank für Ihre Bewerbung als Softwareentwicklerin ' +
      '(m/w/d) bei der Nordlicht GmbH. Ihre Unterlagen sind bei uns eingegangen und werden nun ' +
      'geprüft.\n\nMit freundlichen Grüßen\nNordlicht GmbH',
  });
  expect((await world.interviews()).map(({ state }) => state)).toEqual(['applied']);
  await byRule({
    from: 'Nordlicht Karriere <karriere@nordlicht.example>',
    subject: 'Ihre Bewerbung als Softwareentwicklerin (m/w/d)',
    date: 'Mon, 23 Nov 2026 09:14:00 +0000',
    text:
      'Sehr geehrte Frau Doe,\n\nvielen Dank für Ihr Interesse an der Nordlicht GmbH. Leider ' +
      'müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden ' +
      'haben.\n\nMit freundlichen Grüßen\nNordlicht GmbH',
  });
  expect((await world.interviews()).map(({ state }) => state)).toEqual(['closed']);
});

test('8 in French: accusé de réception, then an invitation that names no role', async () => {
  await byRule({
    from: 'Clairmont RH <rh@clairmont.example>',
    subject: 'Accusé de réception de votre candidature',
    text:
      'Bonjour Jane,\n\nNous avons bien reçu votre candidature au poste de chargée de ' +
      'communication chez Clairmont et nous vous en remercions. Nous reviendrons vers vous ' +
      'prochainement.\n\nClairmont',
  });
  await forwarded({
    from: 'Luc Armand <luc.armand@clairmont.example>',
    subject: 'Entretien chez Clairmont',
    text:
      'Bonjour Jane,\n\nNous souhaitons vous inviter à un entretien chez Clairmont le jeudi 3 ' +
      'décembre 2026 à 10h00.\n\nCordialement,\nLuc Armand',
  });
  expect((await world.interviews()).map(({ state }) => state)).toEqual(['pending']);
});

test('9 an acceptance writes to interviews, and names the applications once', async () => {
  for (const company of ['Alder', 'Birchwood', 'Cinder'])
    await byRule({
      from: `${company} Jobs <jobs@${company.toLowerCase()}.example>`,
      subject: 'Application received',
      text:
        `Hi Jane,\n\nthank you for applying for the Data Analyst role at ${company}. We have ` +
        `received your application.\n\n${company}`,
    });
  await forwarded({
    from: 'Ana Silva <ana@dovetail.example>',
    subject: 'Interview for Data Analyst at Dovetail',
    text:
      'Hi Jane,\n\nYour interview for the Data Analyst role at Dovetail is confirmed for ' +
      'Friday 4 December 2026 at 15:00 (Lisbon time).\n\nBest,\nAna Silva',
  });
  await world.accept({ company: 'Elmfield' });
  expect(await all()).toEqual([
    'Alder / Data Analyst: applied',
    'Birchwood / Data Analyst: applied',
    'Cinder / Data Analyst: applied',
    'Dovetail / Data Analyst: withdrawing',
  ]);
  const digest = (await world.mailsToOwner()).find(({ subject }) => subject.startsWith('Congratulations'));
  expect(digest?.subject).toContain('1 withdrawal waits');
  expect(digest?.text).toContain('3 applications without an answer');
  expect(digest?.text).toMatch(/Alder.*Birchwood.*Cinder/s);
  const before = world.sent.length;
  await world.until(world.now + 60 * 86_400_000);
  const later = (await world.mailsToOwner()).slice(before);
  expect(later.filter(({ text }) => text.includes('Birchwood'))).toEqual([]);
});

test('10 the company whose offer was accepted is not among them', async () => {
  for (const company of ['Alder', 'Birchwood'])
    await byRule({
      from: `${company} Jobs <jobs@${company.toLowerCase()}.example>`,
      subject: 'Application received',
      text:
        `Hi Jane,\n\nthank you for applying for the Data Analyst role at ${company}. We have ` +
        `received your application.\n\n${company}`,
    });
  await world.receive(ownWords('I accepted the offer from Alder'));
  const digest = (await world.mailsToOwner()).find(({ subject }) => subject.startsWith('Congratulations'));
  expect(digest?.text).toContain('1 application without an answer');
  expect(digest?.text).not.toMatch(/without an answer[^.]*Alder/);
});

test('11 "withdraw from …" takes an application back, with a true letter', async () => {
  await forwarded({
    from: 'Ida Holm <ida.holm@sablefin.example>',
    subject: 'Your application at Sablefin',
    text:
      'Hi Jane,\n\nthank you for your application for the Controller position at Sablefin. We ' +
      'have received it and will come back to you within two weeks.\n\nKind regards,\nIda Holm',
  });
  await world.receive(ownWords('Please withdraw from Sablefin'));
  expect(await all()).toEqual(['Sablefin / Controller: withdrawing']);
  const [interview] = await world.interviews();
  const text = interview?.drafts[0]?.text ?? '';
  expect(text).toMatch(/withdraw my application/);
  expect(text).not.toMatch(/interview|invit/i);
  expect(interview?.drafts[0]?.to.address).toBe('ida.holm@sablefin.example');
});

test('12 a reply "withdraw" to the notice of an application does the same', async () => {
  await forwarded({
    from: 'Ida Holm <ida.holm@sablefin.example>',
    subject: 'Your application at Sablefin',
    text:
      'Hi Jane,\n\nthank you for your application for the Controller position at Sablefin. We ' +
      'have received it and will come back to you within two weeks.\n\nKind regards,\nIda Holm',
  });
  const [interview] = await world.interviews();
  const id = interview?.id ?? '';
  await world.receive(ownWords('withdraw', id), world.services, { recipients: [replyTo(id)] });
  expect(await all()).toEqual(['Sablefin / Controller: withdrawing']);
});

test('13 "applied to …" in an own mail, then the acknowledgement: one process', async () => {
  await world.receive(ownWords('Applied to Northgate for Data Engineer'));
  expect(await all()).toEqual(['Northgate / Data Engineer: applied']);
  expect(await subjects()).toHaveLength(1);
  await byRule({
    from: 'Northgate <no-reply@northgate.example>',
    subject: 'Thank you for your application',
    text:
      'Hi Jane,\n\nThank you for applying for Data Engineer at Northgate. We have received ' +
      'your application.\n\nNorthgate',
  });
  expect(await all()).toEqual(['Northgate / Data Engineer: applied']);
});

test('14 an own note of an interview takes an application over, and the invite is the same', async () => {
  await world.receive(ownWords('Applied to Northgate for Data Engineer'));
  await world.receive(
    ownWords(
      'interview with Northgate for Data Engineer on Thursday 3 Dec at 15:00 with Ana Silva ' +
        'ana@northgate.example',
    ),
  );
  expect(await all()).toEqual(['Northgate / Data Engineer: pending']);
  const [one] = await world.interviews();
  expect(one?.facts.recruiterEmail?.value).toBe('ana@northgate.example');
  expect(one?.facts.recruiterName?.value).toBe('Ana Silva');
});

test('15 an applicant tracking system writes in the name of the company', async () => {
  await byRule({
    from: 'Ostrava Labs <no-reply@us.greenhouse-mail.io>',
    subject: 'Thank you for applying to Ostrava Labs',
    text:
      'Jane,\n\nThanks for applying to Ostrava Labs. Your application for the Site Reliability ' +
      'Engineer position has been received and we will review it right ' +
      'away.\n\nRegards,\nOstrava Labs\n\n** Please note: Do not reply to this email. This ' +
      'email is sent from an unattended mailbox.',
  });
  expect(await all()).toEqual(['Ostrava Labs / Site Reliability Engineer: applied']);
  const [one] = await world.interviews();
  expect(one?.facts.recruiterEmail).toBeUndefined();
});

test('16 LinkedIn says that an application was sent', async () => {
  await byRule({
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    subject: 'Jane, your application was sent to Pellucid',
    text:
      'Your application was sent to Pellucid\n\nFrontend Developer\nPellucid\nLisbon, ' +
      'Portugal\n\nApplied on November 20, 2026',
  });
  expect((await all()).map((line) => line.replace(/ \/.*:/, ':'))).toEqual(['Pellucid: applied']);
});

test('17 who applies again after a no begins anew', async () => {
  const ack = (date: string) =>
    byRule({
      from: 'Fennwick <jobs@fennwick.example>',
      subject: 'Application received',
      date,
      text:
        'Dear Jane Doe,\n\nWe have received your application for the role of UX Designer at ' +
        'Fennwick. Our team will review it.\n\nFennwick HR',
    });
  await ack('Mon, 05 Oct 2026 09:14:00 +0000');
  await byRule({
    from: 'Fennwick <jobs@fennwick.example>',
    subject: 'Your application for UX Designer at Fennwick',
    date: 'Mon, 26 Oct 2026 09:14:00 +0000',
    text:
      'Dear Jane Doe,\n\nThank you for your interest in the UX Designer role at Fennwick. ' +
      'Unfortunately, we have decided not to move forward with your application.\n\nFennwick HR',
  });
  await ack('Fri, 20 Nov 2026 09:14:00 +0000');
  expect(await all()).toEqual(['Fennwick / UX Designer: applied', 'Fennwick / UX Designer: closed']);
});

test('18 the same acknowledgement by the applicant system and by a person is one process', async () => {
  await byRule({
    from: 'Ostrava Labs <no-reply@hire.lever.co>',
    subject: 'Your application to Ostrava Labs',
    text:
      'Hi Jane,\n\nThank you for your application to Ostrava Labs for the Platform Engineer ' +
      'role. We have received it.\n\nOstrava Labs',
  });
  await forwarded({
    from: 'Petra Novak <petra.novak@ostravalabs.example>',
    subject: 'Your application',
    text:
      'Hi Jane,\n\nI just wanted to let you know that your application for Platform Engineer ' +
      'at Ostrava Labs has arrived safely. We are reviewing it and I will get back to you next ' +
      'week.\n\nPetra Novak\nOstrava Labs',
  });
  expect((await all()).length).toBe(1);
  expect((await world.interviews())[0]?.state).toBe('applied');
});

test('19 an invitation while a letter about the application waits: the letter follows', async () => {
  await forwarded({
    from: 'Ida Holm <ida.holm@sablefin.example>',
    subject: 'Your application at Sablefin',
    text:
      'Hi Jane,\n\nthank you for your application for the Controller position at Sablefin. We ' +
      'have received it and will come back to you within two weeks.\n\nKind regards,\nIda Holm',
  });
  await world.receive(ownWords('Please withdraw from Sablefin'));
  await forwarded({
    from: 'Ida Holm <ida.holm@sablefin.example>',
    subject: 'Interview for Controller at Sablefin',
    date: 'Mon, Nov 23, 2026 at 9:14 AM',
    text:
      'Hi Jane,\n\nwe would like to invite you to an interview for the Controller position at ' +
      'Sablefin on Friday 4 December 2026 at 15:00.\n\nKind regards,\nIda Holm',
  });
  const [one] = await world.interviews();
  expect(one?.state).toBe('withdrawing');
  expect(one?.drafts).toHaveLength(1);
  expect(one?.drafts[0]?.text).toMatch(/invit|considering/);
});

test('20 Spanish, Italian, German and Dutch notes of an application', async () => {
  const notes: [string, string][] = [
    ['Me he postulado a Acme para Data Engineer', 'Acme'],
    ['Mi sono candidata da Brenta per Data Engineer', 'Brenta'],
    ['Ich habe mich bei Calenberg als Data Engineer beworben', 'Calenberg'],
    ['Ik heb gesolliciteerd bij Drielanden voor Data Engineer', 'Drielanden'],
    ['J’ai postulé chez Estaque pour le poste de Data Engineer', 'Estaque'],
    ['Candidatei-me à Foz para Data Engineer', 'Foz'],
  ];
  for (const [text] of notes) await world.receive(ownWords(text));
  expect(await all()).toEqual(notes.map(([, company]) => `${company} / Data Engineer: applied`));
});

test('21 an application by hand mail that is a wish or a question is none', async () => {
  await world.receive(ownWords('Should I have applied to Acme for Data Engineer?', null, 'q1'));
  await world.receive(ownWords('I have not applied to Acme for Data Engineer yet', null, 'q2'));
  expect(await all()).toEqual([]);
});

test('22 an offer by a company where only an application was known', async () => {
  await byRule({
    from: 'Gantry <jobs@gantry.example>',
    subject: 'Application received',
    text:
      'Hi Jane,\n\nthank you for applying for the Data Analyst role at Gantry. We have ' +
      'received your application.\n\nGantry',
  });
  await forwarded({
    from: 'Olaf Brandt <olaf.brandt@gantry.example>',
    subject: 'Your offer from Gantry',
    text: 'Hi Jane,\n\nWe are delighted to offer you the position of Data Analyst at Gantry.\n\nOlaf Brandt',
  });
  const [one, ...more] = await world.interviews();
  expect(more).toEqual([]);
  expect([one?.state, one?.kind]).toEqual(['pending', 'offer']);
});

const acknowledged = (company: string, more: Partial<Mail> & { role?: string } = {}) => ({
  from: `${company} <jobs@${company.toLowerCase()}.example>`,
  subject: 'Application received',
  text:
    `Hi Jane,\n\nthank you for applying for the ${more.role ?? 'Data Analyst'} role at ${company}. We ` +
    `have received your application.\n\n${company}`,
  ...more,
});
const refused = (company: string, from: string, role: string | null) => ({
  from,
  subject: `Your application at ${company}`,
  date: 'Mon, 23 Nov 2026 09:14:00 +0000',
  text:
    `Hi Jane,\n\nunfortunately we have decided to go ahead with other candidates${role ? ` for ${role}` : ''} ` +
    `and cannot offer you a position at ${company}. We wish you all the best.\n\n${company}`,
});
const invited = (company: string, more: Partial<Mail> = {}) => ({
  from: `Ana Silva <ana.silva@${company.toLowerCase()}.example>`,
  subject: `Interview with ${company}`,
  date: 'Mon, Nov 23, 2026 at 9:14 AM',
  text:
    `Hi Jane,\n\nyour interview at ${company} is confirmed for Friday 4 December 2026 at 15:00 (Lisbon ` +
    'time).\n\nKind regards,\nAna Silva',
  ...more,
});

test('23 a no closes an application quietly, whoever writes it and with or without the role', async () => {
  for (const company of ['Alder', 'Birchwood']) await byRule(acknowledged(company));
  await byRule(refused('Alder', 'Alder <no-reply@us.greenhouse-mail.io>', 'Data Analyst'));
  await byRule(refused('Birchwood', 'Birchwood <jobs@birchwood.example>', null));
  expect((await world.interviews()).map(({ closedBecause }) => closedBecause)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect(await subjects()).toEqual([]);
});

test('24 a no that the owner forwards is answered', async () => {
  await byRule(acknowledged('Alder'));
  await forwarded({
    ...refused('Alder', 'Alder <jobs@alder.example>', 'Data Analyst'),
    date: 'Mon, Nov 23, 2026 at 9:14 AM',
  });
  const [told, ...more] = await world.mailsToOwner();
  expect(more).toEqual([]);
  expect(told?.subject).toBe('Closed: Data Analyst at Alder');
  expect(told?.text).toContain('I have closed this application');
});

test('25 what names no role is about the interview there, not the application beside it', async () => {
  await byRule(acknowledged('Alder', { role: 'Controller' }));
  await forwarded(invited('Alder', { subject: 'Interview for Data Analyst at Alder' }));
  await forwarded(
    invited('Alder', {
      text:
        'Hi Jane,\n\nyour interview at Alder is confirmed for Friday 4 December 2026 at 16:00.\n\n' +
        'Ana Silva',
    }),
  );
  expect(await all()).toEqual(['Alder / Controller: applied', 'Alder / Data Analyst: pending']);
});

test('26 an invitation after months is the answer to the application, and its letter says so', async () => {
  await byRule(acknowledged('Alder', { date: 'Mon, 06 Jul 2026 09:14:00 +0000' }));
  await forwarded(invited('Alder'));
  expect(await all()).toEqual(['Alder / Data Analyst: pending']);
  await world.accept({ company: 'Elmfield' });
  expect((await world.interviews())[0]?.drafts[0]?.situation).toBe('long-wait');
});

test('27 by hand, the first of a day is answered, and the others are kept as quietly', async () => {
  await forwarded(acknowledged('Alder', { date: 'Fri, Nov 20, 2026 at 9:14 AM' }));
  await forwarded(acknowledged('Birchwood', { date: 'Fri, Nov 20, 2026 at 9:15 AM' }));
  expect(await subjects()).toEqual(['Application kept: Data Analyst at Alder']);
  world.now += 25 * 3_600_000;
  await forwarded(acknowledged('Cinder', { date: 'Fri, Nov 20, 2026 at 9:16 AM' }));
  expect(await subjects()).toHaveLength(2);
  expect(await all()).toHaveLength(3);
});

test('28 a confirmation beside an interview that goes on makes no mail', async () => {
  await forwarded(invited('Alder', { subject: 'Interview for Data Analyst at Alder' }));
  const before = (await subjects()).length;
  await byRule(acknowledged('Alder'));
  expect(await all()).toEqual(['Alder / Data Analyst: pending']);
  expect(await subjects()).toHaveLength(before);
});

test('29 an acceptance of a company that had only confirmed names the others alone', async () => {
  for (const company of ['Alder', 'Birchwood']) await byRule(acknowledged(company));
  await world.accept({ company: 'Alder GmbH' });
  const digest = (await world.mailsToOwner()).at(-1);
  expect(digest?.text).toContain('1 application without an answer: Data Analyst at Birchwood');
});

test('30 what LinkedIn has sent on is taken back by mail, and no machine is asked to connect', async () => {
  await byRule({
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    subject: 'Jane, your application was sent to Pellucid',
    text:
      'Your application was sent to Pellucid\n\nFrontend Developer\nPellucid\n\n' +
      'Applied on November 20, 2026',
  });
  await world.receive(ownWords('withdraw from Pellucid'));
  const [interview] = await world.interviews();
  expect(interview?.drafts[0]).toMatchObject({ channel: 'email', to: { address: null } });
});

test('31 a time in a confirmation is no interview’s', async () => {
  await byRule(
    acknowledged('Alder', {
      text:
        'Hi Jane,\n\nthank you for applying for the Data Analyst role at Alder. We have received your ' +
        'application on Friday 20 November 2026 at 09:10 and will answer by 4 December 2026.\n\nAlder',
    }),
  );
  const [{ facts } = {}] = await world.interviews();
  expect([facts?.start, facts?.localStart, facts?.options]).toEqual([undefined, undefined, undefined]);
});
