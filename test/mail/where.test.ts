import { expect, test } from 'vitest';
import { readPlace } from '../../lambdas/mail/facts/where.ts';
import { splitBody } from '../../lambdas/mail/text/body.ts';

const place = (text: string, subject = 'Interview') =>
  readPlace({
    original: { subject, text },
    body: splitBody(text, null),
    links: [],
    items: [],
    invitations: [],
  });

test.each([
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
  ['Je bent welkom op Keizersgracht 100, 1015 AA Amsterdam.', 'Keizersgracht 100, 1015 AA Amsterdam'],
])('an address in a sentence is where the interview is: %s', (text, location) => {
  expect(place(text)).toMatchObject({ location: { value: location }, format: { value: 'onsite' } });
});

test('an address is no place of a call, nor is the one in the signature', () => {
  expect(place('We talk by phone; our office is at 14 Canal Street, Leeds.').location).toBeUndefined();
  expect(place('See you soon.\n\nKind regards,\nAna\n14 Canal Street, Leeds').location).toBeUndefined();
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

test.each([
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
])('where it is: %s', (_, text, location) => {
  expect(place(text).location?.value).toBe(location);
});

test.each([
  ['No video needed, come by on Monday.', 'onsite'],
  ['In person or by video, as you like.', undefined],
  ['Gern per Video oder bei uns vor Ort.', undefined],
  ['We spoke over Zoom; now we invite you to our office.', 'onsite'],
  ['Gostámos de falar por telefone na semana passada. Venha cá conhecer a equipa.', 'onsite'],
])('of %j the format is %s', (text, format) => {
  expect(place(text).format?.value).toBe(format);
});
