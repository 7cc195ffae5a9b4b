import { describe, expect, test } from 'vitest';
import { linksIn, purposeOf, unwrapped } from '../../lambdas/mail/facts/links.ts';
import { markedUp, rowsIn } from '../../lambdas/mail/facts/structure.ts';
import { htmlToText } from '../../lambdas/mail/message/html-text.ts';
import { serviceOf } from '../../lambdas/mail/names/services.ts';

const EVENT = {
  '@context': 'http://schema.org',
  '@type': 'EventReservation',
  reservationFor: {
    '@type': 'Event',
    startDate: '2026-12-10T10:00:00+01:00',
    endDate: '2026-12-10T11:00:00+01:00',
    organizer: { '@type': 'Person', name: 'Ana Silva', email: 'ana@acme.example' },
    location: {
      '@type': 'Place',
      name: 'Acme',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Rua A 5',
        postalCode: '1100-001',
        addressLocality: 'Lisboa',
      },
    },
  },
};

describe('schema.org markup says', () => {
  test('an event in JSON-LD', () => {
    const { items } = htmlToText(
      `<script type="application/ld+json">${JSON.stringify(EVENT)}</script><p>Hi</p>`,
    );
    expect(markedUp(items)).toMatchObject({
      facts: {
        start: { value: '2026-12-10T10:00:00+01:00' },
        end: { value: '2026-12-10T11:00:00+01:00' },
        location: { value: 'Acme, Rua A 5, 1100-001 Lisboa' },
      },
      host: { name: 'Ana Silva', address: 'ana@acme.example' },
    });
  });

  test('one in microdata, with a time as calendars write it', () => {
    const html =
      '<div itemscope itemtype="http://schema.org/Event"><h3 itemprop="name">Interview</h3>' +
      ('<time itemprop="startDate" datetime="20261207T083000Z"></time><div itemprop="location">Rua A ' +
        '5, Porto</div></div>');
    expect(markedUp(htmlToText(html).items).facts).toMatchObject({
      start: { value: '2026-12-07T08:30:00+00:00' },
      location: { value: 'Rua A 5, Porto' },
    });
  });

  test('a job, whose company is looked for', () => {
    const job = {
      '@type': 'JobPosting',
      title: 'Baker',
      hiringOrganization: { '@type': 'Organization', name: 'Ofen' },
    };
    const { items } = htmlToText(`<script type="application/ld+json">${JSON.stringify([job])}</script>`);
    expect(markedUp(items).facts).toMatchObject({ role: { value: 'Baker' }, company: { value: 'Ofen' } });
  });

  test.each(['{', 'null', '"x"', '{"@type": 5}'])('nothing where it is %s', (script) => {
    const { items } = htmlToText(`<script type="application/ld+json">${script}</script>`);
    expect(markedUp(items)).toEqual({ facts: {}, host: null });
  });
});

test.each([
  ['Where: Room 4, Leeds', 'where', 'Room 4, Leeds'],
  ['VENUE       Town Hall, Derby', 'where', 'Town Hall, Derby'],
  ['Ort\tHaus C, Erfurt', 'where', 'Haus C, Erfurt'],
  ['Lieu :\n3 rue A, Lyon', 'where', '3 rue A, Lyon'],
  ['Position:\n\nBaker', 'role', 'Baker'],
  ['Hosted by\nAna Silva', 'host', 'Ana Silva'],
  ['Freitag, 13 Uhr. Ort: Saal 7, Helmstedt', 'where', 'Saal 7, Helmstedt'],
])('%j is a row', (text, key, value) => {
  expect(rowsIn(text)).toMatchObject([{ key, value }]);
});

test.each([
  ['<a href="https://x.example/1">Join Zoom</a>', 'meeting'],
  ['<a href="https://acme.zoom.us/j/123?pwd=a">here</a>', 'meeting'],
  ['<a href="https://zoom.us/privacy">Privacy</a>', null],
  ['<a href="https://teams.microsoft.com/meetingOptions/?a=1">Meeting options</a>', null],
  ['<a href="https://calendly.com/ana/30min">Book a time to join us</a>', null],
  ['<a href="https://calendly.com/cancellations/1">Stornieren</a>', 'cancel'],
  ['<a href="https://calendly.com/reschedulings/1">Verschieben</a>', null],
  ['<a href="https://ats.example/1">Withdraw my application</a>', 'cancel'],
  ['<a href="https://ats.example/1">Reschedule or cancel</a>', 'cancel'],
  ['Can\'t make it? <a href="https://ats.example/1">Pick another time</a>', null],
  ['Om je sollicitatie in te trekken: <a href="https://ats.example/intrekken/1">hier</a>', 'cancel'],
  ['<a href="https://www.linkedin.com/messaging/thread/2-ab?decline=1">Nee, bedankt</a>', null],
  ['<a href="https://ats.example/unsubscribe">cancel these emails</a>', null],
])('%s leads to %s', (html, purpose) => {
  const { links } = htmlToText(html);
  expect(linksIn('', links).map(purposeOf)).toEqual([purpose]);
});

test.each([
  [
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=x',
    'https://zoom.us/j/1',
  ],
  ['https://www.google.com/url?q=https://zoom.us/j/1&sa=D', 'https://zoom.us/j/1'],
  ['https://urldefense.com/v3/__https://zoom.us/j/1__;!!x$', 'https://zoom.us/j/1'],
  ['https://tracker.example/click?u=abc', 'https://tracker.example/click?u=abc'],
])('%s is %s', (url, target) => {
  expect(unwrapped(url)).toBe(target);
});

test.each([
  ['no-reply@us.greenhouse-mail.io', 'Greenhouse'],
  ['calendar-notification@google.com', 'Google'],
  ['meet.google.com', 'Google Meet'],
  ['ana@acme.example', undefined],
  ['greenhouse.example', undefined],
])('%s is of %s', (addressOrHost, name) => {
  expect(serviceOf(addressOrHost)?.name).toBe(name);
});

test.each([
  ['https://zoom.us/j/91', 'https://evil.example/j/91', []],
  ['www.linkedin.com/in/dora', 'https://evil.example/in/dora', []],
  ['meet.acme.example/room', 'https://meet.acme.example/room', ['https://meet.acme.example/room']],
  ['acme.example', 'https://careers.acme.example/join', ['https://careers.acme.example/join']],
  ['Join the call', 'https://meet.acme.example/room', ['https://meet.acme.example/room']],
])('a link that shows %s and leads to %s counts only if that is one place', (text, url, expected) => {
  expect(linksIn('', [{ url, text, before: '' }]).map((link) => link.url)).toEqual(expected);
});
