import { expect, test } from 'vitest';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { authenticate, mayBeTheirs, type Receipt } from '../../lambdas/mail/sender/authenticate.ts';
import { messageKey } from '../../lambdas/mail/sender/message-key.ts';

const OWNER = 'jane@example.com';
const PASSED: Receipt = {
  recipients: ['inbox@bowout.example'],
  source: OWNER,
  from: null,
  spf: 'PASS',
  dkim: 'PASS',
  dmarc: 'PASS',
  spam: 'PASS',
  virus: 'PASS',
};
const from = (address: string, extra = '') =>
  decode(Buffer.from(`From: X <${address}>\r\nSubject: s\r\n${extra}\r\nbody`));
const check = async (receipt: Partial<Receipt>, address = OWNER, extra = '') =>
  authenticate({ ...PASSED, ...receipt }, await from(address, extra), { email: OWNER, secretTag: 'tag' });

test('the owner with DMARC passed', async () => {
  expect(await check({})).toEqual({ trusted: true, sentBy: 'from', looksLikeSpam: false });
});

test.each<[string, Partial<Receipt>]>([
  ['DMARC failed, whatever else passed', { dmarc: 'FAIL' }],
  ['no verdicts at all', { spf: 'PROCESSING_FAILED', dkim: 'PROCESSING_FAILED', dmarc: 'PROCESSING_FAILED' }],
  ['SPF passed for somebody else’s domain', { dmarc: 'GRAY', dkim: 'GRAY', source: 'x@evil.example' }],
])('From says the owner, but %s', async (_, receipt) => {
  expect(await check(receipt)).toEqual({ trusted: false, because: 'unverified' });
});

test('without a DMARC policy, an aligned signature or envelope is needed', async () => {
  const gray = { dmarc: 'GRAY', spf: 'GRAY' } as const;
  expect(await check(gray, OWNER, 'DKIM-Signature: v=1; d=example.com; s=a\r\n')).toMatchObject({
    trusted: true,
  });
  expect(await check(gray, OWNER, 'DKIM-Signature: v=1; d=evil.example; s=a\r\n')).toMatchObject({
    trusted: false,
  });
  expect(
    await check(gray, OWNER, 'DKIM-Signature: v=1; d=example.com\r\nDKIM-Signature: v=1; d=evil.example\r\n'),
  ).toMatchObject({ trusted: false });
  expect(await check({ dmarc: 'GRAY', dkim: 'GRAY', source: 'bounce@mail.example.com' })).toMatchObject({
    trusted: true,
  });
});

test('a stranger is a stranger, even with everything passed', async () => {
  expect(await check({ source: 'ana@acme.example' }, 'ana@acme.example')).toEqual({
    trusted: false,
    because: 'stranger',
  });
});

test('mail that a filter takes for spam is still the owner’s; a virus stops it', async () => {
  expect(await check({ spam: 'FAIL' })).toEqual({ trusted: true, sentBy: 'from', looksLikeSpam: true });
  expect(await check({ spam: 'FAIL' }, 'ana@acme.example')).toMatchObject({
    trusted: true,
    looksLikeSpam: true,
  });
  expect(await check({ virus: 'FAIL' })).toEqual({ trusted: false, because: 'virus' });
  expect(await check({ virus: 'FAIL', dmarc: 'FAIL' })).toEqual({ trusted: false, because: 'unverified' });
});

test.each<[string, Partial<Receipt>, boolean]>([
  ['the owner in From', { from: ['Jane Doe <JANE@example.com>'] }, true],
  ['a From that the event does not say', { from: null }, true],
  ['the secret address', { recipients: ['Inbox+TAG@bowout.example'] }, true],
  ['the owner’s mailbox as envelope', { source: 'jane+caf_=inbox=bowout.example@example.com' }, true],
  ['nothing of the owner', {}, false],
  ['another tag', { recipients: ['inbox+other@bowout.example'] }, false],
])('what has %s may be theirs, else it is never opened', (_, receipt, may) => {
  const stranger = { ...PASSED, source: 'eve@evil.example', from: ['Eve <eve@evil.example>'] };
  expect(mayBeTheirs({ ...stranger, ...receipt }, { email: OWNER, secretTag: 'tag' })).toBe(may);
});

test('a filter forward counts by the owner’s envelope or the secret address', async () => {
  const passedOn = { trusted: true, sentBy: 'mailbox', looksLikeSpam: false };
  expect(await check({}, 'ana@acme.example')).toEqual(passedOn);
  expect(await check({ source: 'jane+caf_=inbox=bowout.example@example.com' }, 'ana@acme.example')).toEqual(
    passedOn,
  );
  expect(
    await check({ source: 'ana@acme.example', recipients: ['inbox+tag@bowout.example'] }, 'ana@acme.example'),
  ).toEqual(passedOn);
  expect(await check({ spf: 'FAIL' }, 'ana@acme.example')).toMatchObject({ trusted: false });
  expect(
    await check(
      { source: 'ana@acme.example', recipients: ['inbox+other@bowout.example'] },
      'ana@acme.example',
    ),
  ).toMatchObject({ trusted: false });
});

test('a second delivery of one mail has the same key, another mail another', () => {
  const body = 'From: a@b.example\r\nSubject: s\r\nMessage-ID: <1@b>\r\n\r\nbody';
  const again = `Received: from elsewhere\r\n by here\r\nX-SES-Spam-Verdict: PASS\r\n${body}`;
  expect(messageKey(Buffer.from(again))).toBe(messageKey(Buffer.from(body)));
  expect(messageKey(Buffer.from(body.replace('<1@b>', '<2@b>')))).not.toBe(messageKey(Buffer.from(body)));
  expect(messageKey(Buffer.from(`${body}!`))).not.toBe(messageKey(Buffer.from(body)));
});

test('bytes that are no mail have each their own key', () => {
  const keys = ['', '\u0000\u0001', 'hello', 'other'].map((bytes) => messageKey(Buffer.from(bytes)));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['two addresses without a comma', 'From: <jane@example.com><eve@evil.example>\r\n'],
  ['another address in its display name', 'From: eve@evil.example <jane@example.com>\r\n'],
  ['another From behind a bare carriage return', 'From: eve@evil.example\rFrom: jane@example.com\r\n'],
  ['a From with a NUL before it', 'From\u0000: eve@evil.example\r\nFrom: jane@example.com\r\n'],
  ['a From with a byte order mark before it', '\ufeffFrom: eve@evil.example\r\nFrom: jane@example.com\r\n'],
  ['a field with a carriage return before it', 'X: a\rFrom: eve@evil.example\r\nFrom: jane@example.com\r\n'],
])('a mail with %s is nobody’s', async (_, header) => {
  const mail = await decode(Buffer.from(`${header}Subject: s\r\n\r\nbody`));
  expect(authenticate(PASSED, mail, { email: OWNER, secretTag: 'tag' })).toMatchObject({ trusted: false });
});

test.each([
  ['a display name with her own address', 'From: "jane@example.com" <jane@example.com>\r\n'],
  ['a folded field', 'From: Jane\r\n <jane@example.com>\r\n'],
  ['a quoted address of somebody', 'From: "eve@evil.example via list" <jane@example.com>\r\n'],
])('a mail with %s is the owner’s', async (_, header) => {
  const mail = await decode(Buffer.from(`Received: from x\r\n\tby y\r\n${header}Subject: s\r\n\r\nbody`));
  expect(authenticate(PASSED, mail, { email: OWNER, secretTag: 'tag' })).toEqual({
    trusted: true,
    sentBy: 'from',
    looksLikeSpam: false,
  });
});

test('every domain of a signature must be aligned', async () => {
  const gray = { dmarc: 'GRAY', spf: 'GRAY' } as const;
  const signed = (domains: string) => check(gray, OWNER, `DKIM-Signature: v=1; ${domains}; s=a\r\n`);
  expect(await signed('d=example.com; d=evil.example')).toMatchObject({ trusted: false });
  expect(await signed('d=evil.example; d=example.com')).toMatchObject({ trusted: false });
  expect(await signed('d=example.com; d=mail.example.com')).toMatchObject({ trusted: true });
});
