import { expect, test } from 'vitest';
import { authenticate, type Receipt } from '../../lambdas/mail/authenticate.ts';
import { messageKey } from '../../lambdas/mail/message-key.ts';
import { decode } from '../../lambdas/mail/mime.ts';

const OWNER = 'jane@example.com';
const PASSED: Receipt = {
  recipients: ['inbox@bowout.example'],
  source: OWNER,
  spf: 'PASS',
  dkim: 'PASS',
  dmarc: 'PASS',
  spam: 'PASS',
  virus: 'PASS',
};
const from = (address: string, extra = '') =>
  decode(Buffer.from(`From: X <${address}>\r\nSubject: s\r\n${extra}\r\nbody`));
const check = async (receipt: Partial<Receipt>, address = OWNER, extra = '') =>
  authenticate({ ...PASSED, ...receipt }, await from(address, extra), OWNER, 'tag');

test('the owner with DMARC passed', async () => {
  expect(await check({})).toEqual({ trusted: true, sentBy: 'from' });
});

test.each<[string, Partial<Receipt>]>([
  ['DMARC failed, whatever else passed', { dmarc: 'FAIL' }],
  ['no verdicts at all', { spf: 'PROCESSING_FAILED', dkim: 'PROCESSING_FAILED', dmarc: 'PROCESSING_FAILED' }],
  ['SPF passed for somebody else’s domain', { dmarc: 'GRAY', dkim: 'GRAY', source: 'x@evil.example' }],
  ['spam', { spam: 'FAIL' }],
  ['a virus', { virus: 'FAIL' }],
])('From says the owner, but %s', async (_, receipt) => {
  expect(await check(receipt)).toEqual({ trusted: false, claimsOwner: true });
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
    claimsOwner: false,
  });
});

test('a filter forward counts by the owner’s envelope or the secret address', async () => {
  const passedOn = { trusted: true, sentBy: 'mailbox' };
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
