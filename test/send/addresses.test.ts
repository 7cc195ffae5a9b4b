import { describe, expect, test } from 'vitest';
import {
  interviewNamedBy,
  letterAddress,
  letterTag,
  letterTagIn,
  messageNamedBy,
  noticeAddress,
} from '../../lambdas/send/addresses.ts';

const INBOX = 'inbox@bowout.example';
const PLAIN = { senderAddress: 'jane@bowout.example', inboxAddress: INBOX };
const profile = { secretTag: 'a'.repeat(32) };
const draftId = '01KAVE0000000000000000000A';

describe('the address of a letter', () => {
  const address = letterAddress({ ...PLAIN, ...profile }, draftId);

  test('is at the domain that the letter comes from, short, and says nothing of what it names', () => {
    expect(address).toMatch(/^jane\+r\.[0-9a-hjkmnp-tv-z]{16}@bowout\.example$/);
    expect(letterTagIn(address)).toBe(letterTag(profile, draftId));
    expect(interviewNamedBy(address) ?? messageNamedBy(address)).toBeNull();
  });

  test('is the same whenever it is sent, another for each letter and each owner', () => {
    expect(letterAddress({ ...PLAIN, ...profile }, draftId)).toBe(address);
    expect(letterAddress({ ...PLAIN, ...profile }, '01KAVE0000000000000000000B')).not.toBe(address);
    expect(letterAddress({ ...PLAIN, secretTag: 'b'.repeat(32) }, draftId)).not.toBe(address);
  });

  test('is known in any case: mail programs change it', () => {
    expect(letterTagIn(address.toUpperCase())).toBe(letterTag(profile, draftId));
  });

  test.each([
    PLAIN.senderAddress,
    INBOX,
    noticeAddress(INBOX, { interviewId: draftId }),
    'jane+r.@bowout.example',
  ])('%s is of no letter', (other) => expect(letterTagIn(other)).toBeNull());

  test.each([45, 46, 64])(
    'has at most 64 bytes before the @, also where the owner’s name takes %i',
    (length) => {
      const plain = { ...PLAIN, senderAddress: `${'j'.repeat(length)}@bowout.example` };
      const long = letterAddress({ ...plain, ...profile }, draftId);
      expect((long.split('@')[0] ?? '').length).toBeLessThanOrEqual(64);
      expect(letterTagIn(long)).toBe(letterTag(profile, draftId));
    },
  );
});
