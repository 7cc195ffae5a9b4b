import { describe, expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { letter, readLetter } from './letters.ts';

const ANA = 'Ana Silva <ana@acme.example>';
const signs = async (text: string, subject = 'Jane Doe', headers = '') => {
  const reading = await readLetter(letter(ANA, subject, text, headers), { own: ['jane@example.com'] });
  if (!reading.signs) throw new Error('no signs');
  return reading.signs;
};

describe('that they have spoken before', () => {
  test.each([
    'Hi Jane, it was great chatting on Tuesday. Could you come in again?',
    'Dear Jane, thank you for coming in for the interview last week.',
    'Thanks for taking the time to speak with us last week.',
    'Following our call yesterday, I would like to set up the next round.',
    'Liebe Jane, es war schön, Sie kennenzulernen. Wir möchten Sie gerne wieder einladen.',
    'Sehr geehrte Frau Doe, vielen Dank für das angenehme Gespräch am Montag.',
    'Bonjour Jane, merci pour notre échange de mardi, nous souhaitons poursuivre.',
    'Hola Jane, fue un placer conocerte el lunes y queremos seguir adelante.',
    'Olá Jane, foi um prazer conhecê-la na semana passada, gostaríamos de avançar.',
    'Gentile Jane, è stato un piacere conoscerla e vorremmo invitarla ancora.',
    'Hoi Jane, het was leuk je te ontmoeten, we willen je graag nog eens zien.',
    'Beste Jane, bedankt voor het prettige gesprek van gisteren, graag plannen we een vervolg.',
    'Hi Jane, thanks for picking up the phone this morning. As I said, the panel sits on Friday.',
    'Dear Jane, the board loved you on Friday and wants you back for a second conversation.',
    'Liebe Frau Doe, wie gestern am Telefon besprochen, bestätige ich den Termin.',
    'Liebe Jane, das Team war ganz begeistert von dir, wir bieten dir die Stelle an.',
    'Bonjour Jane, ravi de vous avoir croisée hier au salon, nous aimerions vous revoir.',
    'Hola Jane, nos causaste muy buena impresión y queremos seguir adelante contigo.',
    'Olá Jane, na sequência da nossa chamada de ontem, confirmo a entrevista.',
    'Gentile Jane, come da telefonata di stamattina Le confermo il colloquio di lunedì.',
    'Beste Jane, wat een fijn gesprek was dat vrijdag, je bent door naar de tweede ronde.',
    'Hi Jane, you met Priya, who would like to see you again.',
    'You crushed the panel yesterday, and we would like to offer you the role.',
    'Liebe Jane, das ganze Team fand dich am Mittwoch super, wir möchten dich einstellen.',
    'Bonjour Jane, suite a notre entretien de jeudi c’est oui pour nous.',
    'Hola Jane, luego de haberte conocido en las dos entrevistas, queremos ofrecerte el cargo.',
    'Gentile Jane, ricordando con piacere il nostro incontro, La saluto cordialmente.',
    'Dag Jane, na de gesprekken van 26 november en 2 december ben je als eerste gerangschikt.',
  ])('%s', async (text) => {
    const { spokenBefore } = await signs(text);
    expect(spokenBefore?.words).toBeTruthy();
    expect(text).toContain(spokenBefore?.words);
  });

  test.each([
    'We are looking forward to speaking with you.',
    'It would be great meeting you on Tuesday.',
    'As discussed in your application, you work with Python.',
    'Thank you for your application. We would like to invite you to an interview on Friday.',
    'Wir freuen uns darauf, Sie kennenzulernen.',
    'Vielen Dank für Ihre Bewerbung, wir laden Sie zum Gespräch ein.',
    'Merci pour votre candidature. Au plaisir de vous rencontrer.',
    'Gracias por tu candidatura, nos gustaría conocerte.',
    'Obrigada pela sua candidatura, gostaríamos de conhecê-la.',
    'Grazie per la sua candidatura, vorremmo conoscerla.',
    'Bedankt voor je sollicitatie, we willen graag kennismaken.',
    "We'd all like to put a face to your name, so could you come in on Friday?",
    'As discussed by email, the interview on Friday moves to noon.',
    'We tried to reach you by phone yesterday.',
    'After your interview we will let you know within a week.',
    'I had a long talk with your former manager about you yesterday.',
    'Vielen Dank für Ihr Interesse an einem Gespräch mit uns.',
    'Nach dem Gespräch erhalten Sie innerhalb einer Woche eine Rückmeldung.',
    'Bonjour, merci de vous présenter à l\u2019accueil pour l\u2019entretien de lundi.',
    'Gracias por tu candidatura, queremos invitarte a una entrevista el lunes.',
    'Olá Jane, tenho de transferir a nossa reunião de quinta para a semana seguinte.',
    'Gentile Jane, la selezione prevede una telefonata e un secondo colloquio in sede.',
    'Dank dat u de tijd nam om het formulier in te vullen voor het gesprek.',
    'Dear Jane, our interview on Tuesday was scheduled for 10, but I am ill.',
    'Liebe Jane, unser Gespräch war für Dienstag, 8. Dezember geplant. Können wir es verschieben?',
    'Bonjour Jane, notre entretien pour le poste de relieuse était prévu mardi à 10 h.',
    'Hola Jane, nuestra entrevista fue fijada para el martes 8 de diciembre.',
    'Olá Jane, a nossa entrevista foi marcada para terça, dia 8.',
    'Gentile Jane, il nostro colloquio di martedì era fissato per le 10.',
    'Beste Jane, ons gesprek was gepland op dinsdag 8 december.',
  ])('not: %s', async (text) => {
    expect((await signs(text)).spokenBefore).toBeNull();
  });

  test('is printed of an interview', async () => {
    const text = 'Great chatting on Tuesday! We would like to invite you to a second interview.';
    const { interview } = toContract(await readLetter(letter(ANA, 'Second interview', text)));
    expect(interview?.spokenBefore).toBe(true);
  });
});

test.each([
  ['Please complete the take-home exercise by Friday.', 'test'],
  ['As the next step we would like you to take an online assessment.', 'test'],
  ['Wir laden Sie zu einem Probearbeitstag in unserer Filiale ein.', 'test'],
  ['Nous vous proposons une mise en situation dans notre boutique.', 'test'],
  ['El siguiente paso es una prueba técnica que harás en casa.', 'test'],
  ['O próximo passo é um teste técnico que pode fazer em casa.', 'test'],
  ['Il prossimo passo è una prova pratica in negozio.', 'test'],
  ['De volgende stap is een proefdag in onze winkel.', 'test'],
  ['Could we have a short introductory call next week?', 'screening-call'],
  ['I would like to arrange a 15-minute phone call.', 'screening-call'],
  ['Gerne würde ich ein kurzes Telefonat mit Ihnen führen.', 'screening-call'],
  ['Je vous propose un premier échange téléphonique.', 'screening-call'],
  ['Me gustaría tener una breve llamada contigo.', 'screening-call'],
  ['Gostaria de marcar uma breve conversa consigo.', 'screening-call'],
  ['Vorrei fissare una breve telefonata conoscitiva.', 'screening-call'],
  ['Graag plan ik een kort telefoongesprek met je in.', 'screening-call'],
  ['We invite you to a second video interview with the whole team.', undefined],
  ['Thank you for completing the take-home exercise; we invite you to the final interview.', undefined],
  ['Following our introductory call, we invite you to meet the team.', undefined],
])('the stage of: %s', async (text, value) => {
  expect((await signs(text)).stage?.value).toBe(value);
});

test.each([
  ['We sponsor your visa and book your flights.', true],
  ['Wir übernehmen die Kosten für Ihren Umzug nach Wien und kümmern uns um das Visum.', true],
  ['Nous prenons en charge votre déménagement et le visa.', true],
  ['Nos encargamos de gestionar tu visado y los vuelos.', true],
  ['Tratamos do visto e das viagens para Lisboa.', true],
  ['Organizziamo noi il viaggio e il visto di lavoro.', true],
  ['Wij regelen het visum en de vluchten voor je.', true],
  ['Unfortunately we cannot sponsor a visa for this role.', false],
  ['Please bring your passport to reception.', false],
])('whether a journey is arranged: %s', async (text, expected) => {
  expect((await signs(text)).travel !== null).toBe(expected);
});

test.each([
  ['Your start date would be 1 November.', '1 November'],
  ['The salary is GBP 62,000 and the start date would be 1 February 2027.', '1 February 2027'],
  ['Please answer by 4 December, so that you can start with us on 11 January.', '11 January'],
  ['The position starts in March.', 'March'],
  ['The position starts in March 2027, in Leeds.', 'March 2027'],
  ['Ihr Eintrittstermin wäre der 1. März.', '1. März'],
  ['Bonjour, la prise de poste est prévue en janvier.', 'janvier'],
  ['La fecha de incorporación sería el 1 de marzo.', '1 de marzo'],
  ['A data de início seria 1 de março.', '1 de março'],
  ['La data di inizio sarebbe il 1 marzo.', '1 marzo'],
  ['De startdatum is 1 maart.', '1 maart'],
  ['The interview starts on 4 December at 10:00.', undefined],
  ['Your start date will be agreed later.', undefined],
])('which day or month to start work is named: %s', async (text, expected) => {
  expect((await signs(text)).startDate?.words).toBe(expected);
});

test.each([
  ['This offer is subject to satisfactory references.', true],
  ['Our offer is contingent upon a background check.', true],
  ['Das Angebot gilt vorbehaltlich der Zustimmung des Betriebsrats.', true],
  ['Cette proposition est faite sous réserve de votre visite médicale.', true],
  ['La oferta está condicionada a la verificación de sus referencias.', true],
  ['A proposta está sujeita a exame médico.', true],
  ['L’offerta è subordinata all’esito positivo della verifica.', true],
  ['Dit aanbod geldt onder voorbehoud van een positieve referentie.', true],
  ['The subject of your mail is unclear.', false],
  ['We are in good condition to grow.', false],
  ['Die Bedingungen finden Sie im Vertrag.', false],
  ['Le condizioni sono nel contratto allegato.', false],
])('whether what must come true first is named: %s', async (text, expected) => {
  expect((await signs(text)).conditions !== null).toBe(expected);
});

const CONFIRMED =
  'your interview for the Baker role is confirmed for 10 December 2026 at 10:00 (Lisbon time).';

test.each([
  ['Please confirm that you will be there.', true],
  ['Could you kindly let me know by Friday whether this works?', true],
  ['Does this time work for you?', true],
  ['I look forward to your reply.', true],
  ['Bitte bestätigen Sie uns kurz den Termin.', true],
  ['Sagen Sie mir bitte, ob das passt.', true],
  ['Passt Ihnen dieser Termin gut?', true],
  ['Merci de confirmer votre présence.', true],
  ['Dans l’attente de votre réponse, je reste à votre écoute.', true],
  ['Por favor, confirma tu asistencia.', true],
  ['Quedo a la espera de su respuesta.', true],
  ['Por favor confirme a sua presença.', true],
  ['Fico a aguardar a sua resposta até sexta-feira.', true],
  ['La prego di confermare la Sua presenza.', true],
  ['Resto in attesa di un Suo riscontro.', true],
  ['Kunt u dit even bevestigen?', true],
  ['Laat me even weten of dit voor u lukt.', true],
  ['I hope you are well, how are you these days?', false],
  ['If you have any questions, please let me know.', false],
  ['Do you need to reschedule this meeting?', false],
  ['There is no need to reply.', false],
  ['We look forward to meeting you.', false],
  ['Haben Sie noch Fragen dazu?', false],
  ['Wir freuen uns auf das Gespräch mit Ihnen.', false],
  ['N’hésitez pas à me dire si vous avez des questions.', false],
  ['Si tiene alguna duda, por favor contacte con nosotros.', false],
  ['Se tiver dúvidas, por favor responda a este e-mail.', false],
  ['Per favore ci scriva se ha domande.', false],
  ['Heeft u nog vragen hierover?', false],
])('whether an answer is asked for: %s', async (text, expected) => {
  expect((await signs(text)).asks?.words ?? null).toBe(expected ? text : null);
});

test('of a mail that confirms and asks, the sentence that asks', async () => {
  const { asks } = await signs(
    `Dear Jane,\n\n${CONFIRMED} Could you bring your passport?\n\nKind regards,\nAna`,
  );
  expect(asks?.words).toBe('Could you bring your passport?');
});

/** Counted from Saturday, 21 November 2026. */
test.each([
  ['You applied in May for this role.', true],
  ['You applied in October for this role.', false],
  ['Thank you for your application of 30 October.', false],
  ['Your application from back in spring is still on my desk.', true],
  ['You sent us your CV several months ago.', true],
  ['Ihre Bewerbung vom 3. Mai liegt uns vor.', true],
  ['Ihre Bewerbung vom 03.05.2026 liegt uns vor.', true],
  ['Votre candidature du 3 mai a retenu notre attention.', true],
  ['Tu candidatura de mayo nos ha interesado, perdona la espera.', true],
  ['A sua candidatura de maio interessou-nos, obrigada pela paciência.', true],
  ['La sua candidatura di maggio ci ha interessato molto.', true],
  ['Je sollicitatie van mei ligt nog bij ons.', true],
  ['You may have applied to several roles.', false],
  ['Hemos recibido su candidatura y le proponemos una entrevista el jueves 10 de diciembre.', false],
  ['Abbiamo letto la Sua candidatura e La invitiamo a un colloquio il 16 dicembre.', false],
  ['We have your application and would like to meet you on 12 January.', false],
  ['We offer a course in May.', false],
])('whether the application is old: %s', async (text, expected) => {
  expect((await signs(text)).appliedLongAgo !== null).toBe(expected);
});

describe('an automatic answer', () => {
  test('with the day of return and somebody for urgent cases', async () => {
    const text =
      'I am out of the office until 12 December 2026 with no access to email. In urgent cases please ' +
      'contact Ben Young (ben.young@acme.example).';
    expect(await signs(text, 'Re: Withdrawal')).toMatchObject({
      automatic: true,
      backOn: '2026-12-12',
      instead: { name: 'Ben Young', address: 'ben.young@acme.example' },
      newContact: null,
    });
  });

  test.each([
    ['Automatic reply: Withdrawal', 'Thank you for your message.'],
    ['Out of office: Withdrawal', 'I will read your message soon.'],
    ['Abwesenheitsnotiz: Bewerbung', 'Ich lese Ihre Nachricht später.'],
    ['Réponse automatique : candidature', 'Je vous réponds bientôt.'],
    ['Respuesta automática: candidatura', 'Le respondo pronto.'],
    ['Resposta automática: candidatura', 'Respondo em breve.'],
    ['Risposta automatica: candidatura', 'Le rispondo presto.'],
    ['Automatisch antwoord: sollicitatie', 'Ik antwoord snel.'],
    ['Bewerbung', 'Guten Tag, ich bin bis 12. Dezember nicht im Büro.'],
    ['Candidature', 'Bonjour,\n\nJe suis absente jusqu\u2019au 12 décembre.'],
  ])('%s: %s', async (subject, text) => {
    expect((await signs(text, subject)).automatic).toBe(true);
  });

  test('by its header', async () => {
    expect((await signs('Thank you.', 'Re: x', 'Auto-Submitted: auto-replied\r\n')).automatic).toBe(true);
    expect((await signs('Thank you.', 'Re: x', 'Auto-Submitted: auto-generated\r\n')).automatic).toBe(false);
  });

  test.each([
    'Could we speak on Monday? I am out of office on Friday.',
    'We invite you to our office on Friday.',
    'Your interview is on Friday. I will be on holiday from Monday, so please write before.',
  ])('none is: %s', async (text) => {
    expect(await signs(text)).toMatchObject({ automatic: false, backOn: null, instead: null });
  });
});

describe('who is to be written to from now on', () => {
  const ben = { name: 'Ben Young', address: 'ben.young@acme.example' };
  test.each([
    'Please direct any questions to Ben Young (ben.young@acme.example).',
    'My colleague Ben Young, ben.young@acme.example, will be your new point of contact.',
    'Bitte richten Sie Fragen an Ben Young, ben.young@acme.example.',
    'Merci d\u2019adresser vos questions à Ben Young (ben.young@acme.example).',
    'Hola, a partir de ahora puede escribir a Ben Young (ben.young@acme.example).',
    'Olá, a partir de agora contacte o meu colega Ben Young (ben.young@acme.example).',
    'D\u2019ora in poi può scrivere a Ben Young (ben.young@acme.example).',
    'Neem voortaan contact op met Ben Young (ben.young@acme.example).',
  ])('%s', async (text) => {
    expect((await signs(text)).newContact).toMatchObject({ ...ben, evidence: { words: text } });
  });

  test.each([
    'I am taking over from Carla Moss, please write to me.',
    'Ich übernehme von Carla Moss und freue mich auf das Gespräch mit Ihnen.',
    'Je prends la suite de Carla Moss pour votre candidature.',
    'Tomo el relevo de Carla Moss en este proceso.',
    'Assumo agora o processo da Carla Moss.',
    'Subentro a Carla Moss in questa selezione.',
    'Ik neem het van Carla Moss over en plan graag iets met je in.',
  ])('the writer: %s', async (text) => {
    expect((await signs(text)).newContact).toMatchObject({ name: 'Ana Silva', address: 'ana@acme.example' });
  });

  test.each([
    'Please direct any questions to me, ana@acme.example.',
    'If you have any questions, just reply to this mail.',
    'We invite you to an interview with Ben Young.',
  ])('nobody new: %s', async (text) => {
    expect((await signs(text)).newContact).toBeNull();
  });
});
