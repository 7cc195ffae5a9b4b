import { beforeAll, expect, test } from 'vitest';
import { placesOf } from '../../lambdas/mail/facts/places.ts';
import { readPlace } from '../../lambdas/mail/facts/where.ts';
import { loadConcepts, weighSentences } from '../../lambdas/mail/kind/kind.ts';
import { splitBody } from '../../lambdas/mail/text/body.ts';
import { languageOf } from '../../lambdas/mail/text/language.ts';
import { findTimes } from '../../lambdas/mail/when/when.ts';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';

beforeAll(() => loadConcepts(LANGUAGES));

const momentsIn = (text: string) => {
  const { moments, loose } = findTimes(text, '2026-11-20T09:00:00Z');
  return [...moments, ...loose];
};

function place(text: string, subject = 'Interview') {
  const said = {
    ...{
      original: { from: null, replyTo: null, subject, text, date: null, messageId: null, references: [] },
    },
    ...{ body: splitBody(text, null), links: [], items: [], invitations: [], own: [] },
    ...{ language: languageOf(text), history: '', header: null, around: '', reader: null },
  };
  return readPlace({
    ...said,
    places: placesOf(said),
    sentences: weighSentences(text, said.language),
    moments: momentsIn(text),
  });
}

/** Addresses in sentences that taught nothing: which words are of one is learned, not known. */
const IN_SENTENCES: [string, string][] = [
  ['Same place: 14 Canal Street, Leeds LS1 4AB, ask for me.', '14 Canal Street, Leeds LS1 4AB'],
  ['Come to 350 Fifth Avenue, New York, NY 10118 on Monday.', '350 Fifth Avenue, New York, NY 10118'],
  ['Wir sitzen in der Berliner Straße 12, 60311 Frankfurt.', 'Berliner Straße 12, 60311 Frankfurt'],
  ['Kommen Sie bitte Am Sandtorkai 12, 20457 Hamburg vorbei.', 'Am Sandtorkai 12, 20457 Hamburg'],
  ['Rendez-vous au 25 rue des Lilas, 69003 Lyon ?', '25 rue des Lilas, 69003 Lyon'],
  ['Te esperamos en Calle de Alcalá, 45, 28014 Madrid.', 'Calle de Alcalá, 45, 28014 Madrid'],
  ['La aspettiamo in Via Garibaldi 7, 10122 Torino.', 'Via Garibaldi 7, 10122 Torino'],
  ['Será na Rua das Flores 5, Porto, às 10h.', 'Rua das Flores 5, Porto'],
  [
    'It is at 13:15 GMT in the Education Centre, Mark Hospital, Albert Road, Preston PR1 2AB.',
    'Education Centre, Mark Hospital, Albert Road, Preston PR1 2AB',
  ],
  ['It’s at Claddagh House, Quay Street, Galway. Ask for me.', 'Claddagh House, Quay Street, Galway'],
  ['Kunt ge eens langskomen? Adres: Kaasrui 17, Antwerpen, gewoon aan de bar.', 'Kaasrui 17, Antwerpen'],
  ['Our workshop is Unit 6, Ely Trading Estate, Cardiff.', 'Unit 6, Ely Trading Estate, Cardiff'],
  ['Je bent welkom op Keizersgracht 100, 1015 AA Amsterdam.', 'Keizersgracht 100, 1015 AA Amsterdam'],
  ['Kom naar Oude Dijk 5a (ingang via de tuin), 8912 EK Leeuwarden.', 'Oude Dijk 5a, 8912 EK Leeuwarden'],
  [
    'Wir erwarten Sie in der Lerchengasse 41/Stiege 2/Tür 11, 1070 Wien.',
    'Lerchengasse 41/Stiege 2/Tür 11, 1070 Wien',
  ],
  [
    'The map says Unit 11, Ballin Business Park, Limerick V94 K0K0.',
    'Unit 11, Ballin Business Park, Limerick V94 K0K0',
  ],
  [
    'Come to 200 Bank Street, Room 11, Ottawa (Ontario) K2P 1L5.',
    '200 Bank Street, Room 11, Ottawa (Ontario) K2P 1L5',
  ],
  [
    'Venga in Via Quercia n. 11, scala B, int. 9, 20121 Milano.',
    'Via Quercia n. 11, scala B, int. 9, 20121 Milano',
  ],
  [
    'Siamo in Loc. Pian del Lago snc, 53042 Chianciano Terme.',
    'Loc. Pian del Lago snc, 53042 Chianciano Terme',
  ],
  ['Será no Largo Dr. Abel Reis 4, 7570-000 Vale de Mó.', 'Largo Dr. Abel Reis 4, 7570-000 Vale de Mó'],
  [
    'Please come to\n\nBlock C, Gables Office Park\nCedar Lane\nTynemouth\nNE30 0ZZ\n\nRing the bell.',
    'Block C, Gables Office Park, Cedar Lane, Tynemouth, NE30 0ZZ',
  ],
  [
    'Come to the Hall, Block II, near Casualty, 12 Mill Road, Kochi 682024.',
    'Hall, Block II, near Casualty, 12 Mill Road, Kochi 682024',
  ],
];

test('of addresses in sentences nine in ten are read to the letter', () => {
  const missed = IN_SENTENCES.filter(([text, location]) => place(text).location?.value !== location);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(IN_SENTENCES.length / 10);
});

test('an address is no place of a call, nor is the one in the signature', () => {
  const call = 'We will phone you on Monday at 10 am. Please send your papers to 14 Canal Street, Leeds.';
  expect(place(call).location).toBeUndefined();
  expect(place('See you soon.\n\nKind regards,\nAna\n14 Canal Street, Leeds').location).toBeUndefined();
});

test.each([
  'By post please: Tally Scanning, Unit 3, Wharf Road, Leeds LS1 4AB.',
  'Die Rechnung geht an die Muster AG, Lerchengasse 4, 1070 Wien.',
  'La facture est à envoyer au 25 rue des Lilas, 69003 Lyon.',
  'Per le fatture: Coop Sole, corso Veneto 500, 97100 Ragusa.',
  'Domicilio social: Calle de Alcalá, 45, 28014 Madrid.',
  'O estacionamento fica na Rua das Flores 5, Porto.',
  'Stationnement : 25 rue des Lilas, 69003 Lyon.',
  'Parken: Lerchengasse 4, 1070 Wien.',
  'Unterlagen bitte an Lerchengasse 4, 1070 Wien.',
  'De factuur kan naar Keizersgracht 100, 1015 AA Amsterdam.',
])('an address for something else is no place of the interview: %s', (text) => {
  expect(place(`See you at our office in person.\n${text}`).location).toBeUndefined();
});

test.each([
  ['Where: Haus C, Station 5b', 'Parkring 22', '91054 Erlangen', 'Parking: Lot 4'],
  ['Ort:\nHaus C, Station 5b', 'Parkring 22', '91054 Erlangen', '\nWir freuen uns.'],
  ['Ionad / Venue:  Haus C, Station 5b', 'Parkring 22', '91054 Erlangen', 'Contact\nAna Silva'],
  ['Venue - Haus C, Station 5b', 'Parkring 22', '91054 Erlangen', 'Seats         1'],
])('the lines below a labelled place are of it as far as they are of an address: %s', (...lines) => {
  expect(place(lines.join('\n')).location?.value).toBe('Haus C, Station 5b, Parkring 22, 91054 Erlangen');
});

test('an address with a line of its own is where people meet who telephoned before', () => {
  const text =
    'Gern bestätige ich, wie telefonisch besprochen:\n\nSpitalstrasse 214, 6004 Luzern\n\nMit Gruß';
  expect(place(text)).toMatchObject({
    location: { value: 'Spitalstrasse 214, 6004 Luzern' },
    format: { value: 'onsite' },
  });
});

test.each(['Büro', 'Kanzlei', 'Geschäftsstelle'])(
  'what a firm calls its own rooms by is left out: %s',
  (rooms) => {
    const text = `Ihr Gespräch ist am Montag, 30. November um 10 Uhr.\nOrt: ${rooms}, Lindenallee 5, 80331 München`;
    expect(place(text).location?.value).toBe('Lindenallee 5, 80331 München');
  },
);

test('the number of a vacancy is no postcode', () => {
  expect(place('Night Shift Inventory Lead, 2026-4471. See you in person.').location).toBeUndefined();
});

test('small words with a number are no postcode', () => {
  expect(place('le poste à la rentrée (petit garçon de CE1, 18h) : lundi ?').location).toBeUndefined();
});

test('a call that has been already is no format', () => {
  expect(place('Suite à notre échange téléphonique, vous êtes présélectionnée.').format).toBeUndefined();
  expect(place('Thank you for the phone call. Next we meet on-site.').format?.value).toBe('onsite');
});

test('an hour in front of a doctor is no address', () => {
  expect(place('Neuer Termin: 3.12., 10 Uhr. Ihre Praxis Dr. Meyer').location).toBeUndefined();
});

test('the subject says the format where the text does not', () => {
  expect(place('When would suit you?', 'Phone interview')).toMatchObject({
    format: { value: 'phone', evidence: { where: 'subject' } },
  });
});

const OTHERWISE: [string, string, string][] = [
  [
    'the number of a room is no street',
    'We meet on 3 May in Room 4, Lidgate House, Dublin.',
    'Room 4, Lidgate House, Dublin',
  ],
  [
    'a hall and its floor',
    'im Kammermusiksaal (1. OG), Bahnhofstraße 18, Bad Salzungen.',
    'Kammermusiksaal (1. OG), Bahnhofstraße 18, Bad Salzungen',
  ],
  ['what follows is no town', 'Am Güterbahnhof 6 in Hof, das blaue Tor.', 'Am Güterbahnhof 6, Hof'],
  [
    'over two lines',
    'Le rendez-vous : salle B 204, bâtiment Curie, 5 allée des Sciences,\n80000 Amiens.',
    'salle B 204, bâtiment Curie, 5 allée des Sciences, 80000 Amiens',
  ],
  [
    'a row, without what one should know',
    'Where: 31 Conz Street, Suite 3, Boston, MA. Park in back.',
    '31 Conz Street, Suite 3, Boston, MA',
  ],
  [
    'words of a sentence are no house',
    'We’re at Redgum Health, Level 1, 88 Sturt Street, Ballarat.',
    'Redgum Health, Level 1, 88 Sturt Street, Ballarat',
  ],
  [
    'nor is what has no capital',
    'Its Unit 9, Duncrue Pass, Belfast BT3 9BS',
    'Unit 9, Duncrue Pass, Belfast BT3 9BS',
  ],
  [
    'the house in front of its street',
    'Report to main reception, Stanmore Vale Academy, Priory Lane, Leeds LS8 4QT.',
    'Stanmore Vale Academy, Priory Lane, Leeds LS8 4QT',
  ],
  [
    'a county',
    'See you at Bray Hotel, Strand Road, Bray, Co. Wicklow.',
    'Bray Hotel, Strand Road, Bray, Co. Wicklow',
  ],
  [
    'a district code ends the sentence',
    'We meet at Pember House, 5 Colmore Gate, Birmingham B3. Bring shoes.',
    'Pember House, 5 Colmore Gate, Birmingham B3',
  ],
  [
    'a number behind its sign',
    'En el mismo lugar: Carrera 7 # 71-21, Torre B, piso 9, Bogotá D.C.',
    'Carrera 7 # 71-21, Torre B, piso 9, Bogotá D.C',
  ],
  ['a street of Sweden', 'Address is Industrivägen 14, Umeå. Take warm shoes.', 'Industrivägen 14, Umeå'],
  [
    'an aside with a floor',
    'Ça se tient chez nous, salle Belledonne (bât. D, 2e étage), 15 chemin du Barrage, Grenoble.',
    'salle Belledonne (bât. D, 2e étage), 15 chemin du Barrage, Grenoble',
  ],
  [
    'an estate and its plot',
    'Te esperamos:\n\nPolígono Eziago, parcela 12, 20120 Hernani (Gipuzkoa)\n\nUn saludo',
    'Polígono Eziago, parcela 12, 20120 Hernani (Gipuzkoa)',
  ],
  [
    'a state behind a dash',
    'Será na Rua Itupava 1870, Alto da XV, Curitiba – PR, às 10h.',
    'Rua Itupava 1870, Alto da XV, Curitiba – PR',
  ],
  [
    'the cell below the head of its column',
    'Candidata\tGiorno\tLuogo\nDOE J.\t24/11/2026\tSala Blu, via dei Tigli 8, Treviglio',
    'Sala Blu, via dei Tigli 8, Treviglio',
  ],
  ['the same before and after', 'Hora\t11h00\t16h15\nLocal\tDoca 3, Viana\tDoca 3, Viana', 'Doca 3, Viana'],
];

test('and so are nine in ten of rows, tables, asides and addresses of other customs', () => {
  const missed = OTHERWISE.filter(([, text, location]) => place(text).location?.value !== location);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(OTHERWISE.length / 10);
});

test.each([
  ['No video needed, come by our office on Monday at 10.', 'onsite'],
  ['In person or by video, as you like.', undefined],
  ['Gern per Video oder bei uns vor Ort.', undefined],
  ['We spoke over Zoom; now we invite you to our office on Tuesday at 2pm.', 'onsite'],
  ['Gostámos de falar por telefone na semana passada. Venha cá na terça às 15h conhecer a equipa.', 'onsite'],
])('of %j the format is %s', (text, format) => {
  expect(place(text).format?.value).toBe(format);
});
