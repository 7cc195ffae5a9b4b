import { decode } from '../../lambdas/mail/message/mime.ts';
import { type Known, readAll } from '../../lambdas/mail/read.ts';

export const OWNER = 'Jane Doe <jane@example.com>';

/** A message as bytes. */
export const letter = (from: string, subject: string, text: string, headers = '') =>
  Buffer.from(
    `From: ${from}\r\nTo: inbox@bowout.example\r\nSubject: ${subject}\r\nDate: Sat, 21 Nov 2026 ` +
      `10:00:00 +0000\r\n${headers || 'Content-Type: text/plain; charset=utf-8\r\n'}\r\n` +
      `${text.replace(/\r?\n/g, '\r\n')}`,
  );

/** A message that carries others as message/rfc822 parts. */
export const carrying = (from: string, text: string, parts: (Buffer | string)[]) =>
  letter(
    from,
    'Fwd: several',
    `--m\nContent-Type: text/plain; charset=utf-8\n\n${text}\n` +
      `${parts.map((part) => `--m\nContent-Type: message/rfc822\n\n${part}\n`).join('')}--m--\n`,
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n',
  );

/** A header block with the text below it, as Gmail forwards. */
export const forwarded = (from: string, subject: string, text: string) =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Nov 20, 2026 at 9:14 AM\n` +
  `Subject: ${subject}\nTo: Jane Doe <jane@example.com>\n\n${text}`;

export const readLetters = async (raw: Uint8Array, known?: Known) => readAll(await decode(raw), known);

export async function readLetter(raw: Uint8Array, known?: Known) {
  const [first] = await readLetters(raw, known);
  if (!first) throw new Error('no reading');
  return first;
}
