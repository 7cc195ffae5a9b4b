import { carrying, forwarded, letter, OWNER } from './letters.ts';

/** A message with what it says, written before the code was tried on any of them. */
export interface Case {
  id: string;
  raw: Buffer;
  expected: Record<string, unknown>;
}

const JANE = 'Jane Doe <jane@example.com>';
const direct = (from: string, text: string, subject = 'Re: Jane Doe') => letter(from, subject, text);
const note = (id: string, text: string, expected: Case['expected'], subject = 'fyi'): Case => ({
  id,
  raw: letter(OWNER, subject, text),
  expected: { note: true, ...expected },
});
const straight = (id: string, from: string, text: string, expected: Case['expected']): Case => ({
  id,
  raw: letter(from, 'Re: Jane Doe', text),
  expected,
});
const fwd = (id: string, from: string, text: string, expected: Case['expected']): Case => ({
  id,
  raw: letter(OWNER, 'Fwd: Interview', forwarded(from, 'Interview', text)),
  expected,
});

export const HARD: Case[] = [
  // forwards in each other
  fwd(
    '01',
    'Rita Moss <rita@talentbridge.example>',
    'Dear Jane,\n\nmy client has now confirmed the time below; please be at their office ten minutes ' +
      'early.\n\nRita\n\n' +
      `${forwarded('Tom Hale <tom@globex.example>', 'RE: Jane Doe', 'Rita, 10 December 2026 at 11:00 works for us.')}`,
    { from: 'rita@talentbridge.example', email: 'rita@talentbridge.example', name: 'Rita Moss' },
  ),
  fwd(
    '02',
    'Lena <lena@friends.example>',
    'schau mal, vielleicht was für dich? LG Lena\n\n' +
      `${forwarded('Personalabteilung Klinik Nord <karriere@klinik-nord.example>', 'Pflegefachkraft gesucht', 'Wir laden Sie zum Vorstellungsgespräch als Pflegefachkraft ein.\n\nMit freundlichen Grüßen\nHeike Baumann')}`,
    { from: 'karriere@klinik-nord.example', name: 'Heike Baumann' },
  ),
  {
    id: '03',
    raw: letter(
      OWNER,
      'TR: Entretien',
      `-----Message d'origine-----\nDe : Jane Doe\nEnvoyé : jeudi 19 novembre 2026 10:02\nÀ : Claire ` +
        'Petit\nObjet : RE: Entretien\n\nBonjour, je confirme ma présence.\n\nDe : Claire Petit ' +
        '<claire.petit@mairie-lyon.example>\nEnvoyé : mercredi 18 novembre 2026 16:40\nÀ : Jane Doe\n' +
        'Objet : Entretien\n\nNous vous proposons un entretien le 2 décembre 2026 à 14h pour le poste ' +
        'de juriste.',
    ),
    expected: { from: 'claire.petit@mairie-lyon.example', name: 'Claire Petit', role: 'juriste' },
  },
  {
    id: '04',
    raw: carrying(OWNER, 'three at once', [
      letter(
        'Ana <ana@lumen.example>',
        'Interview',
        'We invite you to an interview for the Nurse role at Lumen.',
      ),
      letter(
        JANE,
        'Re: Interview',
        'See you there!\n\nOn Wed, Nov 18, 2026 at 8:00 AM Ben Oak <ben@oak.example> wrote:\n\n> We ' +
          'invite you to an interview for the Gardener role.',
      ),
    ]),
    expected: { froms: ['ana@lumen.example', 'ben@oak.example'] },
  },
  fwd(
    '05',
    'Prof. Dr. Uwe Lang <lang@uni-musterstadt.example>',
    'Liebe Frau Doe,\n\nwir haben uns im Ausschuss auf Sie geeinigt und möchten Sie am 9. Dezember ' +
      '2026 um 10 Uhr hören. Unten zur Information die Mail des Dekanats.\n\nIhr Uwe Lang\n\n-------- ' +
      'Weitergeleitete Nachricht --------\nVon: Dekanat <dekanat@uni-musterstadt.example>\nDatum: Mon, ' +
      '16 Nov 2026 08:00:00 +0100\nBetreff: Termine\nAn: Uwe Lang\n\nTermine: 7. bis 11. Dezember.',
    { from: 'lang@uni-musterstadt.example', name: 'Uwe Lang' },
  ),
  {
    id: '06',
    raw: letter(
      OWNER,
      'I: Colloquio',
      'Da: Marco Rossi <marco@agenzia.example>\nInviato: venerdì 20 novembre 2026 09:10\nA: Jane ' +
        'Doe\nOggetto: I: Colloquio\n\nPer te.\n\nDa: Giulia Neri <giulia.neri@sartoria.example>\n' +
        'Inviato: giovedì 19 novembre 2026 18:00\nA: Marco Rossi\nOggetto: Colloquio\n\nVorremmo ' +
        'incontrare Jane per un colloquio il 3 dicembre 2026 alle 15.',
    ),
    expected: { from: 'giulia.neri@sartoria.example', name: 'Giulia Neri' },
  },
  fwd(
    '07',
    'Jane Doe <jane@example.com>',
    'Dag Sanne, ik ben er!\n\nOp wo 18 nov. 2026 om 15:30 schreef Sanne de Wit ' +
      '<sanne.dewit@bakkerijzon.example>:\n\n> Hoi Jane,\n> Kun je op 1 december 2026 om 9:00 ' +
      'langskomen voor een gesprek?\n> Groet, Sanne',
    { from: 'sanne.dewit@bakkerijzon.example', name: 'Sanne de Wit' },
  ),
  {
    id: '08',
    raw: letter(
      'Olga Brun <olga@fjord.example>',
      'FW: Interview',
      `Hello Jane, I forward my manager's availability and would like to interview you for the Chef ` +
        'role on 4 December 2026 at 12:00.\n\n' +
        `${forwarded('Per Holm <per@fjord.example>', 'Kitchen', 'Any day in week 49.')}`,
      'X-Forwarded-For: jane@example.com inbox@bowout.example\r\n',
    ),
    expected: { from: 'olga@fjord.example', name: 'Olga Brun', role: 'Chef' },
  },
  // the owner's own notes
  note(
    '09',
    'Just got off the phone: second interview at Harbour Hospital as Ward Manager, 3 December at ' +
      '9:30 with Sister Mary O\u2019Neill (mary.oneill@harbour-hospital.example).',
    {
      kind: 'interview-scheduled',
      company: 'Harbour Hospital',
      role: 'Ward Manager',
      email: 'mary.oneill@harbour-hospital.example',
      localStart: '2026-12-03T09:30:00',
    },
  ),
  note(
    '10',
    'Vorstellungsgespräch bei der Stadt Fürth als Sachbearbeiterin, Dienstag 10:15, ' +
      'Ansprechpartnerin Frau Helga Kurz, helga.kurz@fuerth.example',
    {
      kind: 'interview-scheduled',
      company: 'Stadt Fürth',
      role: 'Sachbearbeiterin',
      name: 'Helga Kurz',
      localStart: '2026-11-24T10:15:00',
    },
  ),
  note('11', 'Entretien demain à 11h chez Librairie Dumas pour un poste de libraire avec Mme Dumas', {
    kind: 'interview-scheduled',
    company: 'Librairie Dumas',
    role: 'libraire',
    localStart: '2026-11-22T11:00:00',
    email: undefined,
  }),
  note(
    '12',
    'La semana que viene tengo entrevista en Textiles Ibarra, puesto de diseñadora, con Luis Ibarra. ' +
      'Aún sin hora.',
    {
      kind: 'interview-invitation',
      company: 'Textiles Ibarra',
      name: 'Luis Ibarra',
      localStart: undefined,
    },
  ),
  note(
    '13',
    'Entrevista no Hospital da Luz para enfermeira, dia 2 de dezembro às 10h, com a Marta Pinto ' +
      '(marta.pinto@hospitaldaluz.example)',
    {
      kind: 'interview-scheduled',
      company: 'Hospital da Luz',
      name: 'Marta Pinto',
      localStart: '2026-12-02T10:00:00',
    },
  ),
  note(
    '14',
    'Colloquio venerdì alle 17 presso Officine Galli, responsabile acquisti, referente Paolo Galli ' +
      'paolo@officinegalli.example',
    {
      kind: 'interview-scheduled',
      company: 'Officine Galli',
      name: 'Paolo Galli',
      localStart: '2026-11-27T17:00:00',
    },
  ),
  note(
    '15',
    'Maandag om 14:00 sollicitatiegesprek bij Bloemenhuis Roos als verkoopmedewerker met Kim Vos, ' +
      'kim@bloemenhuisroos.example',
    {
      kind: 'interview-scheduled',
      company: 'Bloemenhuis Roos',
      name: 'Kim Vos',
      localStart: '2026-11-23T14:00:00',
    },
  ),
  note('16', 'Reminder to self: buy a new suit before Tuesday 10:00, and call mum.', { kind: 'other' }),
  note(
    '17',
    '',
    {
      kind: 'interview-scheduled',
      company: 'Globex',
      role: 'Data Engineer',
      localStart: '2026-12-01T16:00:00',
    },
    'Interview at Globex for Data Engineer, 1 December 2026, 4pm',
  ),
  note(
    '18',
    'Phone interview with Peter Quill of Star Freight on Wednesday at 11:00, role: Dispatcher. ' +
      'peter.quill@starfreight.example\n\n-- \nJane Doe\njane@example.com',
    {
      kind: 'interview-scheduled',
      company: 'Star Freight',
      name: 'Peter Quill',
      email: 'peter.quill@starfreight.example',
    },
  ),
  // names and addresses
  straight('19', 'BAUER Franziska <f.bauer@werk.example>', 'Wir laden Sie zum Vorstellungsgespräch ein.', {
    name: 'Franziska Bauer',
    email: 'f.bauer@werk.example',
  }),
  straight(
    '20',
    'Museo del Mar <no-responder@museodelmar.example>',
    'Le invitamos a una entrevista para el puesto de restauradora.\n\nUn saludo,\nElena Prat\n' +
      'elena.prat@museodelmar.example',
    { name: 'Elena Prat', email: 'elena.prat@museodelmar.example' },
  ),
  {
    id: '21',
    raw: letter(
      'Hiring at Acme <ne-pas-repondre@recrute.example>',
      'Entretien',
      'Nous vous invitons à un entretien.\n\nCordialement,\nService recrutement',
      'Reply-To: "MARTIN Sophie" <sophie.martin@acme.example>\r\n',
    ),
    expected: { name: 'Sophie Martin', email: 'sophie.martin@acme.example' },
  },
  {
    id: '22',
    raw: letter(
      'Kim Park <kim@agency.example>',
      'Interview',
      'Would you come for an interview next week?\n\nKim',
      'Reply-To: Tessa Wood <tessa@client.example>\r\n',
    ),
    expected: { name: 'Tessa Wood', email: 'tessa@client.example' },
  },
  straight('23', 'Fireflies Notetaker <notetaker@meet.example>', 'Notes of your interview are ready.', {
    name: undefined,
  }),
  // what a message says
  straight(
    '24',
    'Ana <ana@acme.example>',
    'Hi Jane,\n\nThe team really enjoyed meeting you last Thursday and would love to see you again ' +
      'for a final conversation.',
    { spoken: true, stage: undefined },
  ),
  straight(
    '25',
    'Nils <nils@klinik.example>',
    'Guten Tag Frau Doe,\n\nnach unserem Telefonat von heute Morgen bestätige ich Ihnen gern den ' +
      'Hospitationstag am 3. Dezember.',
    { spoken: true, stage: 'test' },
  ),
  straight(
    '26',
    'Chloé <chloe@boutique.example>',
    'Bonjour Jane,\n\nC\u2019était un plaisir de faire votre connaissance samedi en boutique. Nous ' +
      'aimerions vous proposer une journée d\u2019essai.',
    { spoken: true, stage: 'test' },
  ),
  straight(
    '27',
    'Iker <iker@tienda.example>',
    'Hola Jane:\n\nAntes de conocernos en persona, ¿te viene bien una llamada rápida de 20 minutos ' +
      'esta semana?',
    { spoken: false, stage: 'screening-call' },
  ),
  straight(
    '28',
    'Rui <rui@hotel.example>',
    'Bom dia Jane,\n\nGostámos muito da conversa de ontem. Oferecemos alojamento e pagamos a viagem ' +
      'para o Funchal; o contrato começa em fevereiro.',
    { spoken: true, travel: true, startDate: true },
  ),
  straight(
    '29',
    'Sara <sara@studio.example>',
    'Gentile Jane,\n\nla Sua candidatura di giugno è rimasta a lungo sulla mia scrivania, me ne ' +
      'scuso. Possiamo sentirci per una breve chiacchierata conoscitiva?',
    { spoken: false, old: true, stage: 'screening-call' },
  ),
  straight(
    '30',
    'Joost <joost@school.example>',
    'Beste Jane,\n\nLeuk dat je gisteren bij ons op school was. We willen je vragen een proefles te ' +
      'geven op 8 december.',
    { spoken: true, stage: 'test' },
  ),
  straight(
    '31',
    'Mia <mia@acme.example>',
    'Dear Jane, we received your application on 14 July and apologise for the silence. The post is ' +
      'in Dubai; flights, visa and a furnished flat are provided by us, with a start in January.',
    { old: true, travel: true, startDate: true, spoken: false },
  ),
  straight(
    '32',
    'Omar <omar@acme.example>',
    'Hi Jane, thanks for speaking with my colleague Fay on Monday. I have taken Fay\u2019s place on ' +
      'this search, so from here on you will be dealing with me.',
    { spoken: true, contact: 'omar@acme.example' },
  ),
  straight(
    '33',
    'Heike <heike@verlag.example>',
    'Liebe Frau Doe, ich gehe ab Dezember in Elternzeit. Ihre neue Ansprechpartnerin ist Frau Ute ' +
      'Kern (ute.kern@verlag.example).',
    { contact: 'ute.kern@verlag.example', automatic: false },
  ),
  straight(
    '34',
    'Lucie <lucie@musee.example>',
    'Bonjour, je quitte le musée à la fin du mois. Pour la suite de votre candidature, merci ' +
      'd\u2019écrire à mon collègue Hugo Blanc : hugo.blanc@musee.example.',
    { contact: 'hugo.blanc@musee.example' },
  ),
  straight(
    '35',
    'Pilar <pilar@clinica.example>',
    'Gracias por su mensaje. Estaré fuera de la oficina hasta el 9 de diciembre. Para asuntos ' +
      'urgentes, escriba a Nuria Sanz (nuria.sanz@clinica.example).',
    { automatic: true, backOn: '2026-12-09', instead: 'nuria.sanz@clinica.example' },
  ),
  straight(
    '36',
    'Wouter <wouter@gemeente.example>',
    'Ik ben met verlof en op maandag 30 november weer bereikbaar. Neem bij spoed contact op met ' +
      'Fleur Bos, fleur.bos@gemeente.example.',
    { automatic: true, backOn: '2026-11-30', instead: 'fleur.bos@gemeente.example' },
  ),
  straight(
    '37',
    'Tina <tina@acme.example>',
    'Hi Jane, I am on holiday next week, but could you do Thursday at 10:00 for the interview? ' +
      'Please complete the short online questionnaire before.',
    { automatic: false, spoken: false },
  ),
  straight(
    '38',
    'Raj <raj@bank.example>',
    'Dear Jane, as per our phone conversation, please find the details of the assessment centre ' +
      'below. Unfortunately we are not able to offer visa sponsorship.',
    { spoken: true, stage: 'test', travel: false },
  ),
  straight(
    '39',
    'Eva <eva@praxis.example>',
    'Hallo Jane, vielen Dank für deine Bewerbung vom vergangenen Frühjahr! Hättest du Lust auf ein ' +
      'erstes, unverbindliches Kennenlernen am Telefon?',
    { old: true, stage: 'screening-call', spoken: false },
  ),
  straight(
    '40',
    'Paulo <paulo@loja.example>',
    'Olá Jane, estou ausente até 4 de dezembro sem acesso ao e-mail. Em caso de urgência contacte a ' +
      'Inês Melo através de ines.melo@loja.example.',
    { automatic: true, backOn: '2026-12-04', instead: 'ines.melo@loja.example' },
  ),
  // a second time, after what the first forty taught
  {
    id: '41',
    raw: direct(
      OWNER,
      'Interview with Nordwind Reederei next Friday 11am, contact: Kapitän Jörg Petersen ' +
        '<j.petersen@nordwind-reederei.example>, position Second Officer',
    ),
    expected: {
      kind: 'interview-scheduled',
      company: 'Nordwind Reederei',
      email: 'j.petersen@nordwind-reederei.example',
      name: 'Jörg Petersen',
    },
  },
  {
    id: '42',
    raw: direct(
      OWNER,
      'Am 2.12. um 9 Uhr Gespräch mit Dr. Eva Roth (eva.roth@klinikum-sued.example) im Klinikum Süd ' +
        'wegen der Stelle als Oberärztin',
    ),
    expected: { kind: 'interview-scheduled', email: 'eva.roth@klinikum-sued.example', role: 'Oberärztin' },
  },
  {
    id: '43',
    raw: direct(
      OWNER,
      'J\u2019ai rendez-vous avec Paul Morel (paul.morel@cave-morel.example) mardi à 9h30, entretien ' +
        'pour être caviste chez Cave Morel',
    ),
    expected: { kind: 'interview-scheduled', company: 'Cave Morel', name: 'Paul Morel' },
  },
  {
    id: '44',
    raw: direct(
      'Gina <gina@hotel.example>',
      'Buongiorno Jane, grazie ancora per essere passata da noi ieri. Vorremmo farle fare un turno ' +
        'di prova venerdì.',
    ),
    expected: { spoken: true, stage: 'test' },
  },
  {
    id: '45',
    raw: direct(
      'Hugo <hugo@loja.example>',
      'Olá Jane, conforme conversámos ao telefone, envio os detalhes da entrevista.',
    ),
    expected: { spoken: true },
  },
  {
    id: '46',
    raw: direct(
      'Noor <noor@zorg.example>',
      'Beste Jane, zoals besproken aan de telefoon stuur ik je de gegevens. Je contactpersoon wordt ' +
        'mijn collega Bram Kok (bram.kok@zorg.example).',
    ),
    expected: { spoken: true, contact: 'bram.kok@zorg.example' },
  },
  {
    id: '47',
    raw: direct(
      'Lea <lea@verlag.example>',
      'Liebe Jane, hast du nächste Woche eine Viertelstunde für ein kurzes Kennenlernen per Telefon?',
    ),
    expected: { spoken: false, stage: 'screening-call' },
  },
  {
    id: '48',
    raw: direct(
      'Mo <mo@acme.example>',
      'Hi Jane, before we meet the panel, HR will test your Excel with a 30-minute online ' +
        'assessment. We look forward to meeting you.',
    ),
    expected: { spoken: false, stage: 'test' },
  },
  {
    id: '49',
    raw: direct(
      'Ana <ana@acme.example>',
      'Currently away on parental leave until 1 March 2027. For anything urgent: Ben Young, ben@acme.example',
      'Automatic reply: Withdrawal',
    ),
    expected: { automatic: true, backOn: '2027-03-01', instead: 'ben@acme.example' },
  },
  {
    id: '50',
    raw: direct(
      'Inès <ines@ecole.example>',
      'Bonjour Jane, suite à notre entretien de lundi, nous vous proposons le poste avec une prise ' +
        'de fonctions le 4 janvier 2027.',
    ),
    expected: { spoken: true, startDate: true },
  },
  {
    id: '51',
    raw: direct(
      'Iria <iria@universidad.example>',
      'Estimada Jane: su solicitud de marzo ha sido preseleccionada. La universidad cubre los vuelos ' +
        'y el alojamiento.',
    ),
    expected: { old: true, travel: true, spoken: false },
  },
  {
    id: '52',
    raw: letter(
      OWNER,
      'Fwd: Re: interview',
      forwarded(
        'Kim Bell <kim@agency.example>',
        'Re: interview',
        'Hi Jane,\n\nGreat, you are booked for 8 December 2026 at 10:00 at Quarry Ltd. Good luck!\n\n' +
          'Kim\n\nFrom: Bob Stone <bob@quarry.example>\nSent: Thursday, November 19, 2026 9:00 AM\nTo: ' +
          'Kim Bell\nSubject: interview\n\n8 December works.',
      ),
    ),
    expected: { from: 'kim@agency.example' },
  },
];
