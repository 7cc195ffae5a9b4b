import { describe, expect, test } from 'vitest';
import { letter, OWNER, readLetter } from './letters.ts';

const ANA = 'Ana Silva <ana@acme.example>';
const SAYS = 'We invite you to an interview for the Data Engineer role at Acme.';
const FROM = { name: 'Ana Silva', address: 'ana@acme.example' };
const AT = '2026-11-20T09:14';

/** Name, subject, and what stands above the text. */
const FORMS: [client: string, subject: string, above: string][] = [
  [
    'Yahoo',
    'Fw: x',
    `   ----- Forwarded Message ----- From: ${ANA}To: "jane@example.com" <jane@example.com>Sent: ` +
      'Friday, November 20, 2026, 09:14:50 AM GMT+1Subject: Interview\n',
  ],
  [
    'Yahoo, Portuguese, a label without a colon',
    'Fw: x',
    `   ----- Mensagem reencaminhada ----- De: ${ANA}Para: Jane <jane@example.com>Enviado: ` +
      'sexta-feira, 20 de novembro de 2026, 09:14:50 CETAssunto Entrevista\n',
  ],
  [
    'Yahoo, Russian',
    'Fw: x',
    `   ----- Пересылаемое сообщение ----- От: ${ANA}Кому: Jane <jane@example.com>Отправлено: ` +
      'пятница, 20 ноября 2026 г., 09:14:50 GMT+1Тема: Interview\n',
  ],
  [
    'Yahoo, broken into three lines',
    'Fw: x',
    `  ----- Weitergeleitete Nachricht ----- Von: ${ANA}An: \n "jane@example.com" ` +
      '<jane@example.com>Gesendet: Freitag, 20. November 2026, \n 09:14:50 MEZBetreff: Interview\n',
  ],
  ['Outlook for Mac', 'FW: x', 'On 20/11/2026 9:14, "Ana Silva" <ana@acme.example> wrote:\n\n    '],
  [
    'Outlook for Mac, French',
    'TR: x',
    'Le 20/11/2026 9:14, « Ana Silva » <ana@acme.example> a écrit :\n\n    ',
  ],
  ['Outlook for Mac, Finnish', 'VL: x', 'Ana Silva <ana@acme.example> kirjoitti 20/11/2026 9.14:\n\n    '],
  [
    'Outlook for Mac, Hungarian',
    'FW: x',
    '20/11/2026 9:14 időpontban Ana Silva (ana@acme.example) ezt írta:\n\n    ',
  ],
  [
    'Outlook for Mac, Polish',
    'PD: x',
    'Dnia 20/11/2026, 9:14 użytkownik „Ana Silva” <ana@acme.example> napisał:\n\n    ',
  ],
  [
    'Outlook for Mac, Turkish, broken',
    'İLT: x',
    '"Ana Silva" <ana@acme.example>, 20/11/2026 09:14 tarihinde şunu\nyazdı:\n\n    ',
  ],
  ['Gmail, Japanese, no verb', 'Fwd: x', `2026年11月20日(金) 9:14 ${ANA}:\n\n> `],
  ['Gmail, Korean', 'Fwd: x', `2026년 11월 20일 (금) 오전 9:14, ${ANA}님이 작성:\n\n> `],
  ['Gmail, Chinese', 'Fwd: x', `${ANA} 于2026年11月20日周五 09:14写道：\n\n> `],
  [
    'HubSpot, Japanese',
    'Fwd: x',
    `---------- メッセージを転送 ---------\n\n送信元：${ANA}\n日付：2026年11月20日金曜日 9:14:00 +0000\n件名：面接\n` +
      '送信先：jane@example.com\n\n',
  ],
  [
    'Apple Mail, Romanian',
    'Fwd: x',
    `Începe mesajul redirecționat:\n\n> Expeditorul: ${ANA}\n> Subiectul: Interviu\n> Dată: 20 ` +
      'noiembrie 2026 la 09:14:00\n> Destinatarul: jane@example.com\n> \n> ',
  ],
  [
    'Thunderbird, Croatian',
    'Fwd: x',
    '-------- Proslijeđena poruka --------\nNaslov: \tRazgovor\nDatum: \tFri, 20 Nov 2026 09:14:30 ' +
      `+0100\nŠalje: \t${ANA}\nPrima: \tjane@example.com\n\n\n`,
  ],
  [
    'MailMate',
    'Fwd: x',
    `Forwarded message:\n\n> From: ${ANA}\n> To: jane@example.com\n> Subject: Interview\n> Date: ` +
      'Fri, 20 Nov 2026 09:14:00 +0000\n>\n> ',
  ],
  [
    'iOS 18',
    'Fwd: x',
    `Begin forwarded message:\n\n> From: ${ANA}\n> Date: 20 November 2026 at 09:14:22 GMT\n> To: ` +
      'Jane Doe <jane@example.com>\n> Subject: Interview\n> \n> ',
  ],
  [
    'Gmail on a telephone',
    'Fwd: x',
    `---------- Forwarded message ---------\nFrom: ${ANA}\nDate: Fri, 20 Nov 2026, 09:14\nSubject: ` +
      'Interview\nTo: <jane@example.com>\n\n\n',
  ],
  [
    'new Outlook',
    'FW: x',
    `From: ${ANA}\nDate: Friday, 20 November 2026 at 09:14\nTo: Jane <jane@example.com>\nSubject: ` +
      'Interview\n',
  ],
  [
    'Outlook with further rows',
    'FW: x',
    `-----Original Message-----\nFrom: ${ANA}\nSent: Friday, November 20, 2026 9:14 AM\nTo: Jane\n` +
      'Subject: Interview\nImportance: High\n\n',
  ],
  [
    'Samsung',
    'Fwd: x',
    `Sent from my Galaxy\n\n\n-------- Original message --------\nFrom: ${ANA}\nDate: 20/11/2026 ` +
      '09:14 (GMT+00:00)\nTo: jane@example.com\nSubject: Interview\n\n',
  ],
  [
    'Zoho, closed below',
    'Fwd: x',
    `============ Forwarded message ============\nFrom: ${ANA}\nTo: "jane"<jane@example.com>\nDate: ` +
      'Fri, 20 Nov 2026 09:14:00 +0000\nSubject: Interview\n============ Forwarded message ' +
      '============\n\n',
  ],
  [
    'Proton',
    'Fw: x',
    `------- Forwarded Message -------\nFrom: ${ANA}\nDate: On Friday, November 20th, 2026 at 9:14 ` +
      'AM\nSubject: Interview\nTo: jane@example.com <jane@example.com>\n\n> ',
  ],
  [
    'Lotus Notes',
    'Fw: x',
    `----- Forwarded by Jane Doe/LIS/Work on 21-11-2026 10:00 -----\n\nFrom: ${ANA}\nTo: Jane ` +
      'Doe/LIS/Work\nDate: 20-11-2026 09:14\nSubject: Interview\n\n',
  ],
  [
    'a language that nobody told us',
    'Fwd: x',
    `---------- Προωθημένο μήνυμα ----------\nΑπό: ${ANA}\nΗμερομηνία: 20/11/2026 09:14\nΘέμα: ` +
      'Interview\nΠρος: Jane <jane@example.com>\n\n',
  ],
  [
    'the same without a line above',
    'Fwd: x',
    `מאת: ${ANA}\nתאריך: 20.11.2026 09:14\nאל: Jane <jane@example.com>\nנושא: Interview\n\n`,
  ],
  [
    'a folded subject and many recipients',
    'Fwd: x',
    `From: ${ANA}\nDate: Fri, 20 Nov 2026 at 09:14\nSubject: Interview for the Data Engineer ` +
      'position in our Lisbon\n office\nTo: Jane <jane@example.com>, Bob <bob@x.example>,\n Carl ' +
      '<carl@x.example>\n\n',
  ],
];

describe.each(FORMS)('a forward of %s', (_, subject, above) => {
  test('has its sender and date, and no line of its heading in the text', async () => {
    const mail = letter(OWNER, `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`, above + SAYS);
    const { forward, original, facts } = await readLetter(mail);
    expect(original.from).toEqual(FROM);
    expect(original.date).toMatch(AT);
    expect(original.text).toBe(SAYS);
    expect(forward).toMatchObject({ style: 'inline', note: null });
    expect(facts.start ?? facts.localStart ?? facts.options).toBeUndefined();
  });
});

test.each([
  [
    'the recipient and date are left',
    'Sent: Friday, November 20, 2026 9:14 AM\nTo: Jane Doe <jane@example.com>\n\n',
    null,
  ],
  ['the sender is left', `---------- Forwarded message ---------\nFrom: ${ANA}\n\n`, FROM],
])('of a header block of which %s nothing else is read', async (_, above, from) => {
  const { original, facts } = await readLetter(letter(OWNER, 'Fwd: Interview', above + SAYS));
  expect(original).toMatchObject({ from, text: SAYS });
  expect(facts.start ?? facts.localStart).toBeUndefined();
});

describe('what a recruiter writes now', () => {
  const now = 'Please come on 27 November 2026 at 15:00 CET for the interview.';
  const asked =
    'On Fri, 20 Nov 2026 at 09:14, Jane Doe <jane@example.com> wrote:\n> Could I come on 26 November ' +
    '2026 at 10:00 CET?\n> Who is there?';
  test.each([
    ['above what it answers', `${now}\n\n${asked}`],
    ['below what it answers', `${asked}\n\n${now}`],
    ['between what it answers', asked.replace('\n> Who', `\n${now}\n> Who`)],
    [
      'above an Outlook header block',
      `${now}\n\nFrom: Jane Doe <jane@example.com>\nSent: Friday, November 20, 2026 9:14 AM\nTo: ` +
        `${ANA}\nSubject: Interview\n\nCould I come on 26 November 2026 at 10:00 CET?`,
    ],
  ])('%s is read, and nothing older', async (_, text) => {
    const { original, facts } = await readLetter(letter(ANA, 'Re: Interview', text));
    expect(facts.start?.value).toBe('2026-11-27T15:00:00+01:00');
    expect(original.text.indexOf(now)).toBe(0);
  });
});

test('of a stack the newest that the owner has not written counts, whatever address they have', async () => {
  const stack =
    '---------- Forwarded message ---------\nFrom: Jane Doe <jane.d@work.example>\nDate: Sat, 21 Nov ' +
    `2026 at 08:00\nSubject: Re: Interview\nTo: ${ANA}\n\nThanks, I will be there!\n\nOn Fri, 20 Nov ` +
    `2026 at 09:14, ${ANA} wrote:\n\n> ${SAYS}\n> On Thu, 19 Nov 2026 at 10:00, Jane Doe ` +
    '<jane.d@work.example> wrote:\n>> I can do 15:00 on 26 November 2026.';
  const { original, facts } = await readLetter(letter(OWNER, 'Fwd: Re: Interview', stack));
  expect(original.from).toEqual(FROM);
  expect(facts.start ?? facts.localStart).toBeUndefined();
});

test.each([
  ['rows of a schedule', 'From: 9:00\nTo: 10:00\nDate: 27 November 2026\nSubject: Data Engineer'],
  ['a sentence that ends in a colon', 'Bob Smith wrote about this on 20 November:\nplease come.'],
  ['a rule', '________________________________\nJoin the meeting'],
])('%s in a mail is no older mail', async (_, lines) => {
  const text = `Hi Jane,\n\n${lines}\n\n${SAYS}`;
  const { forward, facts, original } = await readLetter(letter(ANA, 'Interview', text));
  expect(forward.style).toBe('none');
  expect(original.text).toBe(text);
  expect(facts.role?.value).toBe('Data Engineer');
});
