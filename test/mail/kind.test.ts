import { describe, expect, test } from 'vitest';
import { read } from '../../lambdas/mail/read.ts';
import type { Kind } from '../../lambdas/mail/reading.ts';
import { letter, readLetter } from './letters.ts';

const kindOf = async (subject: string, body: string) => {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const raw =
    `From: Ana Silva <ana@acme.example>\r\nTo: jane@example.com\r\nSubject: ${encoded}\r\nDate: Fri, ` +
    '20 Nov 2026 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n' +
    `Content-Transfer-Encoding: 8bit\r\n\r\n${body}`;
  return (await read(Buffer.from(raw))).kind;
};

const CASES: Record<string, [Kind, string, string][]> = {
  en: [
    [
      'interview-invitation',
      'Final stage',
      'We are pleased to tell you that you have made it to the final stage! Our VP would like an ' +
        'hour with you next week. Which days are good?',
    ],
    [
      'interview-invitation',
      'HireVue',
      'As part of the recruitment process we ask you to complete a one-way video interview by 30 ' +
        'November: https://hirevue.example/x',
    ],
    [
      'interview-scheduled',
      'Calendar',
      'Looking forward to our interview on 2 December at 4pm CET. The Zoom details are below.',
    ],
    [
      'interview-scheduled',
      'Your assessment day',
      'You are booked on our assessment centre on Thursday 10 December 2026, 09:00 GMT, in Leeds.',
    ],
    [
      'interview-rescheduled',
      'Apologies',
      'I need to reschedule our interview. Could you do Thursday instead, same time?',
    ],
    [
      'interview-cancelled',
      'Sorry',
      'The hiring manager has fallen ill and we have to cancel tomorrow’s interview.',
    ],
    [
      'interview-cancelled',
      'Position on hold',
      'As the position has been put on hold, your interview on Monday is cancelled.',
    ],
    [
      'offer',
      'Verbal offer',
      'Following up on our call: we would be delighted to have you join us as Data Analyst. The ' +
        'written offer will follow.',
    ],
    [
      'rejection',
      'Application status',
      'Your application for the role of Buyer was unsuccessful. Thank you for applying.',
    ],
    [
      'rejection',
      'Thank you',
      'We were impressed, but ultimately went with someone with more industry experience.',
    ],
    [
      'rejection',
      'Role closed',
      'The vacancy you applied for has been withdrawn, so we are closing your application.',
    ],
    [
      'application-received',
      'Thank you for applying to Acme',
      'Thanks for applying! We review every application and will be in touch if there is a match.',
    ],
    [
      'outreach',
      'Opportunity',
      'I am a recruiter working with a Series B startup looking for engineers like you. Would you be ' +
        'open to learning more?',
    ],
    [
      'outreach',
      'Following up',
      'Just following up on my last message about the Nurse Manager role. Are you interested?',
    ],
    [
      'other',
      'Invoice',
      'Please find attached the invoice for your career coaching session on 2 December at 10:00 CET.',
    ],
    ['other', 'Survey', 'How was your interview experience? Take our 2 minute survey.'],
    ['other', 'Standup', 'Reminder: team standup tomorrow at 9:30 CET.'],
    [
      'interview-invitation',
      'Moving forward',
      'Hi Jane, we would like to move forward with your application and invite you to an interview ' +
        'with our team. When would suit you?',
    ],
    [
      'interview-invitation',
      'Quick call?',
      'Hi Jane, thanks for applying for the Sales Manager role. Do you have 30 minutes this week for ' +
        'a call to discuss it?',
    ],
    [
      'interview-invitation',
      'Coding interview',
      'Please choose a time for your coding interview using the link below: https://calendly.com/x',
    ],
    [
      'interview-scheduled',
      'Interview booked',
      'Your interview has been booked for Tuesday 1 December at 10:00 GMT.',
    ],
    [
      'interview-scheduled',
      'Reminder',
      'This is a friendly reminder of your interview tomorrow at 3pm CET with Acme.',
    ],
    [
      'interview-scheduled',
      'Meeting Tuesday',
      'Great, I have put you down for Tuesday, 1 December at 11:00 CET to talk about the Accountant ' +
        'position.',
    ],
    [
      'interview-rescheduled',
      'Change of time',
      'Hi Jane, we have had to change the time of your interview to Wednesday 2 December at 9am GMT.',
    ],
    [
      'interview-rescheduled',
      'Re: interview',
      'No problem at all! I have moved your interview to Thursday 3 December at 14:00 CET.',
    ],
    [
      'interview-cancelled',
      'Your interview',
      'We are sorry to let you know that your interview on Monday will no longer be going ahead.',
    ],
    [
      'interview-cancelled',
      'Interview cancellation',
      'Please note that the interview scheduled for 2 December has been cancelled due to illness.',
    ],
    [
      'offer',
      'Congratulations!',
      'Dear Jane, we are very pleased to offer you the position of Accountant. The contract is attached.',
    ],
    [
      'offer',
      'Good news',
      'We would like to make you an offer for the Accountant role. HR will send the paperwork.',
    ],
    [
      'rejection',
      'Your application',
      'After careful consideration we have decided not to move forward with your candidacy.',
    ],
    [
      'rejection',
      'Update',
      'We have chosen to pursue candidates whose experience more closely matches our needs.',
    ],
    [
      'rejection',
      'Acme',
      'Thanks for interviewing with us. Sadly, you have not been successful on this occasion.',
    ],
    [
      'application-received',
      'Thanks!',
      'We got your application for the Accountant role. Our team will review it and get back to you.',
    ],
    [
      'outreach',
      'Role in fintech',
      'Hi Jane, your experience at Globex caught my eye. I have a role that could be a great fit. ' +
        'Interested?',
    ],
    ['other', 'Your parcel', 'Your parcel will be delivered tomorrow between 10:00 and 12:00.'],
    ['other', 'Dinner', 'Shall we have dinner on Friday at 8pm? I want to hear about your job search!'],
    [
      'other',
      'Webinar: ace your interview',
      'Join our free webinar on Thursday at 6pm CET and learn how to ace any interview. Register now.',
    ],
    ['other', 'Password reset', 'Click here to reset the password of your candidate account.'],
  ],
  de: [
    [
      'interview-invitation',
      'Rückmeldung',
      'Ihre Bewerbung hat uns überzeugt. Wir würden Sie gerne in einem Telefonat näher kennenlernen ' +
        'und bitten um Terminvorschläge.',
    ],
    ['interview-scheduled', 'Erinnerung', 'Wir erinnern an Ihr Gespräch morgen um 11 Uhr MEZ.'],
    [
      'rejection',
      'Bewerbung',
      'Wir haben uns die Entscheidung nicht leicht gemacht, können Ihnen aber leider keine Zusage geben.',
    ],
    [
      'offer',
      'Ihr Vertrag',
      'anbei erhalten Sie Ihren Arbeitsvertrag für die Position als Einkäuferin. Bitte senden Sie ' +
        'ihn unterschrieben zurück.',
    ],
    [
      'interview-invitation',
      'Einladung',
      'Gerne möchten wir Sie persönlich kennenlernen. Wann hätten Sie nächste Woche Zeit für ein Gespräch?',
    ],
    [
      'interview-scheduled',
      'Ihr Termin',
      'Hiermit bestätige ich Ihr Vorstellungsgespräch am 2. Dezember 2026 um 10:00 Uhr MEZ.',
    ],
    [
      'interview-rescheduled',
      'Neuer Termin',
      'Wir müssen Ihr Vorstellungsgespräch leider auf Donnerstag, 3. Dezember, 9 Uhr MEZ verlegen.',
    ],
    [
      'interview-cancelled',
      'Absage Vorstellungsgespräch',
      'Das Vorstellungsgespräch am Montag muss leider ausfallen.',
    ],
    ['offer', 'Zusage', 'Wir freuen uns, Ihnen die Position als Buchhalterin anbieten zu dürfen.'],
    [
      'rejection',
      'Ihre Bewerbung',
      'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    ],
    [
      'application-received',
      'Bestätigung',
      'Vielen Dank für Ihre Bewerbung, die wir gerne prüfen. Sie hören in Kürze von uns.',
    ],
    [
      'outreach',
      'Interessante Stelle',
      'Ihr Profil auf LinkedIn ist mir aufgefallen. Wären Sie offen für eine neue Herausforderung?',
    ],
    ['other', 'Ihre Bestellung', 'Ihre Bestellung wurde versandt und kommt am Freitag an.'],
  ],
  fr: [
    [
      'rejection',
      'Réponse',
      'Nous avons choisi de poursuivre avec d’autres candidats. Bonne continuation dans vos recherches.',
    ],
    ['interview-scheduled', 'Rappel', 'Petit rappel : votre entretien a lieu demain à 14h CET.'],
    [
      'interview-invitation',
      'Suite à votre candidature',
      'Votre candidature a retenu notre attention et nous aimerions vous rencontrer. Quand ' +
        'seriez-vous disponible ?',
    ],
    ['interview-scheduled', 'Entretien', 'Votre entretien est confirmé pour le 2 décembre 2026 à 10h CET.'],
    [
      'interview-rescheduled',
      'Changement',
      'Nous devons décaler votre entretien au jeudi 3 décembre à 9h CET.',
    ],
    ['interview-cancelled', 'Annulation', 'Votre entretien de lundi est annulé.'],
    [
      'offer',
      'Bonne nouvelle',
      'Nous avons le plaisir de vous proposer le poste de comptable. Vous trouverez votre contrat de ' +
        'travail ci-joint.',
    ],
    [
      'rejection',
      'Votre candidature',
      'Malgré la qualité de votre parcours, nous avons décidé de ne pas donner suite à votre candidature.',
    ],
    [
      'application-received',
      'Accusé de réception',
      'Nous accusons réception de votre candidature et revenons vers vous rapidement.',
    ],
    ['outreach', 'Opportunité', 'Votre profil a attiré mon attention. Seriez-vous à l’écoute du marché ?'],
    ['other', 'Votre commande', 'Votre commande a été expédiée.'],
  ],
  es: [
    ['interview-scheduled', 'Recordatorio', 'Te recordamos tu entrevista de mañana a las 10:00 CET.'],
    ['rejection', 'Gracias', 'Finalmente hemos elegido a otra persona para el puesto.'],
    [
      'interview-invitation',
      'Siguiente paso',
      'Nos gustaría tener una entrevista contigo. ¿Cuándo te vendría bien?',
    ],
    [
      'interview-scheduled',
      'Entrevista',
      'Tu entrevista está confirmada para el 2 de diciembre de 2026 a las 10:00 CET.',
    ],
    [
      'interview-cancelled',
      'Cancelación',
      'Lamentamos informarte de que tenemos que cancelar la entrevista del lunes.',
    ],
    [
      'offer',
      'Enhorabuena',
      'Nos complace ofrecerte el puesto de contable. Adjuntamos el contrato de trabajo.',
    ],
    ['rejection', 'Proceso', 'Sentimos comunicarte que no has sido seleccionada para el puesto.'],
    ['application-received', 'Candidatura', 'Hemos recibido tu solicitud y la estamos revisando.'],
  ],
  it: [
    ['interview-cancelled', 'Colloquio', 'Purtroppo il colloquio di lunedì è annullato.'],
    ['rejection', 'Candidatura', 'Abbiamo scelto un altro candidato per la posizione.'],
    ['interview-invitation', 'Candidatura', 'Vorremmo invitarla a un colloquio. Quando sarebbe disponibile?'],
    [
      'interview-scheduled',
      'Colloquio',
      'Il suo colloquio è confermato per il 2 dicembre 2026 alle ore 10:00 CET.',
    ],
    [
      'interview-rescheduled',
      'Nuova data',
      'Dobbiamo spostare il colloquio a giovedì 3 dicembre alle ore 9:00 CET.',
    ],
    [
      'offer',
      'Offerta',
      'Siamo felici di offrirle il ruolo di contabile. In allegato il contratto di lavoro.',
    ],
    ['rejection', 'Esito', 'Purtroppo la sua candidatura non è stata selezionata.'],
    ['application-received', 'Conferma', 'Abbiamo ricevuto la tua candidatura, grazie.'],
  ],
  pt: [
    [
      'interview-rescheduled',
      'Mudança',
      'Precisamos remarcar a sua entrevista para quinta-feira, 3 de dezembro, às 9h CET.',
    ],
    ['rejection', 'Retorno', 'Optamos por seguir com outro candidato neste momento.'],
    [
      'interview-invitation',
      'Entrevista',
      'Gostaríamos de agendar uma entrevista com você. Qual a sua disponibilidade?',
    ],
    [
      'interview-scheduled',
      'Confirmação',
      'A sua entrevista está confirmada para 2 de dezembro de 2026 às 10h00 CET.',
    ],
    [
      'interview-cancelled',
      'Cancelamento',
      'Infelizmente, precisamos cancelar a entrevista de segunda-feira.',
    ],
    [
      'offer',
      'Proposta',
      'É com prazer que lhe oferecemos a posição de contabilista. O contrato de trabalho segue em anexo.',
    ],
    ['rejection', 'Candidatura', 'Infelizmente não foi selecionada para esta vaga.'],
    ['application-received', 'Obrigado', 'Obrigado pela sua candidatura. Entraremos em contacto em breve.'],
  ],
  nl: [
    [
      'interview-rescheduled',
      'Andere tijd',
      'We moeten je sollicitatiegesprek verplaatsen naar donderdag 3 december om 9.00 uur CET.',
    ],
    ['rejection', 'Bericht', 'We hebben voor een andere kandidaat gekozen.'],
    [
      'interview-invitation',
      'Uitnodiging',
      'Graag nodigen wij je uit voor een gesprek. Wanneer schikt het je?',
    ],
    [
      'interview-scheduled',
      'Bevestiging',
      'Hierbij bevestigen we je sollicitatiegesprek op 2 december 2026 om 10.00 uur CET.',
    ],
    ['interview-cancelled', 'Afzegging', 'Helaas moeten we je sollicitatiegesprek van maandag annuleren.'],
    [
      'offer',
      'Aanbod',
      'We bieden je graag de functie van boekhouder aan. Je arbeidscontract vind je in de bijlage.',
    ],
    ['rejection', 'Je sollicitatie', 'Helaas hebben we besloten niet met je verder te gaan.'],
    ['application-received', 'Ontvangen', 'We hebben je sollicitatie ontvangen en nemen snel contact op.'],
  ],
};

describe.each(Object.keys(CASES))('kinds in %s', (language) => {
  test.each(CASES[language] ?? [])('%s: %s', async (kind, subject, body) => {
    expect(await kindOf(subject, body)).toBe(kind);
  });
});

/** A mail whose calendar part has a title, and nothing but a few words beside it. */
const withEvent = (title: string, text: string) =>
  letter(
    'Yusuf Karadag <yusuf@pellingcross.example>',
    `Invitation: ${title}`,
    `--m\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--m\n` +
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nVERSION:2.0\n' +
      'PRODID:-//x//x//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\nDTSTAMP:20261120T080000Z\n' +
      `DTSTART:20261201T100000Z\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR\n--m--\n`,
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n',
  );

describe('an event is an interview for sure only where something speaks of hiring', () => {
  test.each([
    ['Q1 planning - Support Ops', 'Please add your three priorities to the sheet before we meet.', false],
    ['Buyer interview: Jane Doe', 'We look forward to meeting you about the Buyer position.', true],
  ])('%s', async (title, text, isInterview) => {
    const { kind, sure } = await readLetter(withEvent(title, text));
    expect(sure && kind === 'interview-scheduled').toBe(isInterview);
  });
});

test('a mail that begins with an interview for a role at a time is never set aside without a question', async () => {
  const text =
    'Dear Kwame,\n\nThank you for applying to be our Night Shift Supervisor. As the people you would lead come in ' +
    'at ten, we interview in the evening: Tuesday 12 January, 20:30.\n\nWhat to bring: safety shoes.\n\nBas Verhoef';
  const read = await readLetter(
    letter('bas@maasgate.example', 'Your interview: Night Shift Supervisor', text),
  );
  expect(read.kind === 'other' && read.sure).toBe(false);
});
