import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { ownerMail } from '../../../lambdas/send/notice.ts';
import { withoutAttachedMails } from '../../../lib/local/shown-mail.ts';

const parts = Array.from({ length: 1_100 }, () => '--p\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('');
const HOSTILE =
  `From: Eve <eve@evil.example>\r\nContent-Type: multipart/mixed; boundary=p\r\n\r\n${parts}--p\r\n` +
  'Content-Type: text/html\r\n\r\n<img src=x onerror="steal()">\r\n--p--\r\n';

test('what a stranger attached is in no mail that the mailbox page shows; the rest is', async () => {
  const notice = { subject: 'Passed on: x', text: 'Somebody wrote.\n', html: '<p>Somebody wrote.</p>' };
  const raw = await ownerMail(notice, {
    from: 'inbox@bowout.example',
    to: { name: 'Jane', address: 'jane@example.com' },
    about: null,
    passedOn: { raw: Buffer.from(HOSTILE), name: 'Eve', replyTo: null, references: [] },
    now: Date.parse('2026-11-28T10:00:00Z'),
  });
  const shown = await withoutAttachedMails(Buffer.from(raw));
  expect(shown.toString()).not.toMatch(/onerror|evil\.example/);
  const mail = await PostalMime.parse(shown);
  expect(mail).toMatchObject({ subject: 'Passed on: x', html: expect.stringContaining('Somebody wrote.') });
  expect(mail.to?.[0]?.address).toBe('jane@example.com');
  expect(mail.text).toContain('only in the file of this mail');
});

test('any other mail is shown as it is', async () => {
  const raw = Buffer.from('From: a@b.example\r\n\r\nhello');
  expect(await withoutAttachedMails(raw)).toBe(raw);
});
