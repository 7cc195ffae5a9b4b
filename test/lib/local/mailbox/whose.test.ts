import { expect, test } from 'vitest';
import type { MailAccount } from '../../../../lib/local/mailbox/account.ts';
import { whoseIs } from '../../../../lib/local/mailbox/whose.ts';

const account = (plus: boolean) => ({ address: 'jane@home.example', plus }) as MailAccount;
const whose = (header: string, plus = true) =>
  whoseIs(Buffer.from(`${header.replaceAll('\n', '\r\n')}\r\n\r\nFrom: x@y.example\r\n`), account(plus));

test.each([
  ['From: Ana <ana@acme.example>\nTo: jane@home.example', { by: 'others' }],
  ['From: Jane <JANE@home.example>, ana@acme.example\nTo: jane+bowout@home.example', { by: 'others' }],
  ['From: jane@home.example.evil.example\nTo: jane+bowout@home.example', { by: 'others' }],
  ['From: "jane@home.example" <ana@acme.example>\nTo: jane+bowout@home.example', { by: 'others' }],
  ['From: jane@home.example\nTo: ana@acme.example', { by: 'owner-to-others' }],
  ['From: jane@home.example\nTo: jane@home.example\nCc: ana@acme.example', { by: 'owner-to-others' }],
  ['From: jane@home.example\nTo: jane+shopping@home.example', { by: 'owner-to-others' }],
  ['From: jane@home.example\nTo: jane@home.example', { by: 'owner', to: [] }],
  ['From: jane@home.example\nTo: ana@acme.example,\n jane+bowout@home.example', { by: 'owner' }],
  [
    'From: Jane <jane@home.example>\nTo: jane+bowout+i.01@home.example\nMessage-ID: <a@b>\nIn-Reply-To:\n <c@d>',
    { by: 'owner', to: ['jane+bowout+i.01@home.example'], messageId: '<a@b>', answers: ['<c@d>'] },
  ],
])('%j', (header, expected) => {
  expect(whose(header)).toMatchObject(expected);
});

test('where tags reach nobody, one’s plain address is nobody’s but one’s own', () => {
  expect(whose('From: jane@home.example\nTo: jane+bowout@home.example', false).by).toBe('owner-to-others');
  expect(whose('From: jane@home.example\nTo: jane@home.example', false)).toMatchObject({
    by: 'owner',
    to: [],
  });
});
