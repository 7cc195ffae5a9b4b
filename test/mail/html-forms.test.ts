import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../lambdas/mail/message/html-text.ts';
import { letter, OWNER, readLetter } from './letters.ts';

const SAYS = 'We invite you to an interview for the Data Engineer role at Acme.';
const ROWS = [
  ['From', 'Ana Silva &lt;ana@acme.example&gt;'],
  ['Sent', 'Friday, November 20, 2026 9:14 AM'],
  ['To', 'Jane &lt;jane@example.com&gt;'],
  ['Subject', 'Interview'],
];
const rows = (end: string) => ROWS.map(([label, value]) => `<b>${label}:</b> ${value}`).join(end);

const both = (html: string, plain = 'This mail is shown as HTML.') =>
  letter(
    OWNER,
    'Fwd: Interview',
    `--m\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n--m\nContent-Type: text/html; ` +
      `charset=utf-8\n\n${html}\n--m--\n`,
    'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=m\r\n',
  );

describe('of an HTML part the structure is read, whatever the plain part says', () => {
  test.each([
    [
      'Gmail',
      'Mine<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ' +
        `---------<br>${rows('<br>')}</div><br>${SAYS}</div>`,
    ],
    [
      'Yahoo',
      '<div>Mine</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>----- Forwarded Message ' +
        `-----</div><div>${rows('</div><div>')}</div><div>${SAYS}</div></div>`,
    ],
    [
      'Outlook on the web',
      '<div>Mine</div><div id="appendonsend"></div><hr><div ' +
        `id="divRplyFwdMsg">${rows('<br>')}</div><div>${SAYS}</div>`,
    ],
    [
      'Outlook on a telephone',
      '<div>Mine</div><div>Get <a href="https://aka.ms/x">Outlook for iOS</a></div><div ' +
        'id="mail-editor-reference-message-container"><div ' +
        `class="ms-outlook-mobile-reference-message">${rows('<br>')}</div><div>${SAYS}</div></div>`,
    ],
    [
      'Apple Mail',
      '<div>Mine</div><div>Begin forwarded message:<br></div><blockquote ' +
        `type="cite"><div>${rows('<br>')}<br></div></blockquote><blockquote ` +
        `type="cite"><div>${SAYS}</div></blockquote>`,
    ],
    [
      'Thunderbird',
      '<p>Mine</p><div class="moz-forward-container">-------- Forwarded Message ' +
        '--------<table><tr><th>From: </th><td>Ana Silva ' +
        '&lt;ana@acme.example&gt;</td></tr><tr><th>Date: </th><td>Fri, 20 Nov 2026 09:14:00 ' +
        `+0100</td></tr><tr><th>Subject: </th><td>Interview</td></tr></table>${SAYS}</div>`,
    ],
    [
      'GMX',
      `<div>Mine</div><div name="quote"><div>${rows('<br>')}</div><div ` +
        `name="quoted-content">${SAYS}</div></div>`,
    ],
    [
      'Proton',
      '<div>Mine</div><div class="protonmail_quote">On Friday, November 20th, 2026 at 9:14 AM, Ana ' +
        'Silva &lt;ana@acme.example&gt; wrote:<br><blockquote class="protonmail_quote" ' +
        `type="cite">${SAYS}</blockquote></div>`,
    ],
    [
      'labels that nobody told us',
      '<div>Mine</div><div class="gmail_quote">Από: Ana Silva ' +
        '&lt;ana@acme.example&gt;<br>Ημερομηνία: 20/11/2026 9:14<br>Θέμα: ' +
        `Interview<br><br>${SAYS}</div>`,
    ],
  ])('of %s', async (_, html) => {
    const { original, forward, facts } = await readLetter(both(html));
    expect(original.from).toEqual({ name: 'Ana Silva', address: 'ana@acme.example' });
    expect(original.date).toMatch(/^2026-11-20T09:14:00/);
    expect(original.text).toBe(SAYS);
    expect(forward.note).toBe('Mine');
    expect(facts.start ?? facts.localStart).toBeUndefined();
  });
});

test('what an answer quotes stands behind marks, and what a writer sets apart does not', () => {
  const html =
    '<p>Yes.</p><div class="gmail_quote"><div>On Friday Jane wrote:</div><blockquote ' +
    'class="gmail_quote">Can I<br>come?<blockquote type="cite">When?</blockquote></blockquote></div>';
  expect(htmlToText(html).text).toBe(
    'Yes.\n\n-----Original Message-----\nOn Friday Jane wrote:\n> Can I\n> come?\n>> When?',
  );
  expect(htmlToText('<blockquote>We grow.</blockquote>').text).toBe('We grow.');
  expect(htmlToText('a\u0001<blockquote type="cite">b\u0002c</blockquote>d').text).toBe('a\n> bc\nd');
});

test('what only the plain part says is not read where an HTML part is shown', async () => {
  const block = `<div>---------- Forwarded message ---------<br>${rows('<br>')}<br><br>${SAYS}</div>`;
  const { original } = await readLetter(
    both(block, `${SAYS} Write to evil@evil.example on 3 December 2026 at 9:00.`),
  );
  expect(original.text).toBe(SAYS);
});

test('but the plain part’s header block counts where the HTML part has none', async () => {
  const plain =
    '---------- Forwarded message ---------\nFrom: Ana Silva <ana@acme.example>\nDate: Fri, Nov 20, ' +
    `2026 at 9:14 AM\nSubject: Interview\nTo: Jane\n\n${SAYS}`;
  const { original } = await readLetter(both(`<p>${SAYS}</p>`, plain));
  expect(original.from?.address).toBe('ana@acme.example');
});

test.each([
  ['application/ms-tnef; name="winmail.dat"', 'winmail.dat'],
  ['application/vnd.ms-tnef', 'winmail.dat'],
])('that an attachment in Outlook’s own format was not read is said: %s', async (type, name) => {
  const raw = letter(
    OWNER,
    'Interview',
    `--m\nContent-Type: text/plain; charset=utf-8\n\n${SAYS}\n--m\nContent-Type: ${type}\n` +
      'Content-Transfer-Encoding: base64\n\neJ8+Ig==\n--m--\n',
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n',
  );
  const { conflicts } = await readLetter(raw);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toContain(`“${name}”`);
});

test.each([
  '<p><s>Monday, 14:00</s> Tuesday, 15:00</p>',
  '<p><span style="color:#888;text-decoration: line-through">Monday, 14:00</span> Tuesday, 15:00</p>',
])('what is struck out is marked as without HTML: %s', (html) => {
  expect(htmlToText(html).text).toBe('~Monday, 14:00~ Tuesday, 15:00');
});
