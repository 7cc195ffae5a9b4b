import { expect, test } from 'vitest';
import { forwardingConfirmation } from '../../lambdas/mail/forward/forwarding-confirmation.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { letter } from './letters.ts';

const GMAIL = 'Gmail Team <forwarding-noreply@google.com>';
const YES = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8%5D-abc_D';
const NO = 'https://mail-settings.google.com/mail/uf-%5BANGjdJ8%5D-abc_D';
const confirmation = async (from: string, subject: string, text: string, headers = '') =>
  forwardingConfirmation(await decode(letter(from, subject, text, headers)));

test.each([
  ['(#123456789) Gmail Forwarding Confirmation - Receive Mail from jane@example.com'],
  ['(#123456789) Gmail-Weiterleitungsbestätigung – E-Mail von jane@example.com erhalten'],
  ['(#123456789) 転送の確認'],
])('Gmail’s, in any language: %s', async (subject) => {
  expect(await confirmation(GMAIL, subject, `To refuse: ${NO}\nTo allow: ${YES}\n`)).toEqual({
    service: 'Gmail',
    code: '123456789',
    url: YES,
  });
});

test('Gmail’s with the code in the text, the link in the HTML, or on its other host', async () => {
  const subject = 'Gmail Forwarding Confirmation';
  expect(await confirmation(GMAIL, subject, 'Confirmation code: 59387283')).toMatchObject({
    code: '59387283',
  });
  const html = 'Content-Type: text/html; charset=utf-8\r\n';
  const link = 'https://mail.google.com/mail/vf-abc';
  expect(await confirmation(GMAIL, subject, `<a href="${link}">yes</a>`, html)).toMatchObject({ url: link });
});

test('Zoho’s', async () => {
  const link = 'https://mail.zoho.eu/confirm/forward?key=1';
  expect(
    await confirmation('Zoho <noreply@zoho.eu>', 'Verify your forwarding address', `Code: 654321 ${link}`),
  ).toEqual({ service: 'Zoho', code: '654321', url: link });
});

test.each([
  ['somebody at Google', 'Ana <ana@google.com>'],
  ['somebody with a mailbox there', 'Eve <eve@yahoo.com>'],
])('none is one of %s', async (_, from) => {
  expect(await confirmation(from, '(#123456789) Forwarding Confirmation', YES)).toBeNull();
});

test('of any other machine: named by its real domain, with the code and never a link', async () => {
  const from = 'Gmail <forwarding-noreply@google.com.evil.example>';
  expect(await confirmation(from, '(#123456789) Forwarding Confirmation', YES)).toEqual({
    service: 'google.com.evil.example',
    code: '123456789',
    url: null,
  });
  const text = 'Please verify your forwarding address. Verification code: 771 204';
  expect(await confirmation('noreply@fastmail.example', 'Verify', text)).toMatchObject({ code: '771204' });
  const invitation = 'We forward your documents to the team. Please confirm your interview on 3 December.';
  expect(await confirmation('no-reply@acme.example', 'Interview', invitation)).toBeNull();
});

test.each([
  ['of another host', 'https://evil.example/mail/vf-abc'],
  ['with a user', 'https://mail.google.com@evil.example/mail/vf-abc'],
  ['of a host below', 'https://mail.google.com.evil.example/mail/vf-abc'],
  ['without encryption', 'http://mail.google.com/mail/vf-abc'],
  ['that refuses', NO],
])('a link %s is not given', async (_, url) => {
  expect(await confirmation(GMAIL, '(#123456789) Forwarding', url)).toMatchObject({ url: null });
});
