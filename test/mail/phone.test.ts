import { expect, test } from 'vitest';
import { readPhone } from '../../lambdas/mail/facts/phone.ts';
import { splitBody } from '../../lambdas/mail/text/body.ts';
import type { Language } from '../../lambdas/mail/words/languages.ts';

const phone = (text: string, language: Language = 'en', address = 'ana@acme.example') =>
  readPhone(splitBody(text, 'Ana Silva'), address, language);
const signed = (...lines: string[]) => ['Hello,', '', 'Kind regards,', 'Ana Silva', ...lines].join('\n');

test.each<[string, string, Language, string]>([
  ['with a label', 'T 01234 567890 | M 07700 900123', 'en', '01234 567890'],
  ['with a country code', 'Acme, +44 7700 900456', 'en', '+44 7700 900456'],
  ['never the fax', 'Fax: +49 40 123456\nTel.: +49 (0)40 12345-67', 'de', '+49 (0)40 12345-67'],
  ['as one writes it in the United Kingdom', '0161 496 0123', 'en', '0161 496 0123'],
  ['as one writes it in the United States', '(646) 555-0142', 'en', '(646) 555-0142'],
  ['alone on its line', '07700 900789', 'en', '07700 900789'],
  ['as one writes it in France', '04 72 00 00 00', 'fr', '04 72 00 00 00'],
  ['as one writes it in Brazil', '(11) 91234-5678', 'pt', '(11) 91234-5678'],
])('a number in the signature, %s', (_, line, language, expected) => {
  expect(phone(signed(line), language)).toBe(expected);
});

test.each([['HRB 123456\nUSt-IdNr. DE123456789'], ['Meeting ID: 812 3456 7890'], ['20 November 2026']])(
  'no number: %j',
  (line) => {
    expect(phone(signed(line), 'de')).toBeNull();
  },
);

test('a domain tells the country before the language does', () => {
  expect(phone(signed('0664 1234567'), 'de', 'ana@acme.at')).toBe('0664 1234567');
});

test('in the text only the number under which the sender can be called', () => {
  expect(phone(`If anything comes up, call me on 07700 900 123.\n\n${signed()}`)).toBe('07700 900 123');
  expect(phone(`Sie erreichen mich unter 0151 23456789.\n\n${signed()}`, 'de')).toBe('0151 23456789');
  expect(phone(`Dr Hall will call you on +44 7700 900123.\n\n${signed()}`)).toBeNull();
});

test.each([
  ['with its extension', 'en', '413-555-0122 x204', '413-555-0122 x204'],
  [
    'the direct one before the house’s',
    'en',
    'Switchboard: 0117 496 0800\nDDI: 0117 496 0888',
    '0117 496 0888',
  ],
  ['the house’s where there is no other', 'es', 'PBX +57 601 555 0148', '+57 601 555 0148'],
  ['behind a name', 'es', 'Curro 656 00 09 09', '656 00 09 09'],
])('a number in the signature, %s', (_, language, line, expected) => {
  expect(phone(signed(line), language as Language)).toBe(expected);
});

test('neither the number to dial into a call nor the reader’s own is the sender’s', () => {
  const call = 'Join Zoom\nOne tap mobile\n+16465550100,,84412290031# US\n+6445550101,,84412290031# NZ\n';
  expect(phone(`${call}\nKind regards,\nAna Silva`)).toBeNull();
  expect(phone('Join by phone: +44 20 7946 0123, access code 2345 678 9012')).toBeNull();
  expect(phone('I will call you on +351 910 000 222.')).toBeNull();
});
