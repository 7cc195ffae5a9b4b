import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmailForwardParser from 'email-forward-parser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { read } from '../../lambdas/mail/read.ts';

/**
 * `npm run bench`: how long reading takes, as ratios that were measured side by side in this run. Each round gives every
 * contestant every message once, in turn; the median of the rounds counts, so that a noisy moment hurts them all alike.
 */
const ROUNDS = 15;
const FIXTURES = join(import.meta.dirname, '../fixtures');

const messages = ['mail', 'blind'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(FIXTURES, folder, file))),
);

const forwards = new EmailForwardParser();
const contestants: Record<string, (raw: Buffer) => Promise<unknown>> = {
  'the whole reading': (raw) => read(raw),
  'postal-mime, decoding alone': (raw) => PostalMime.parse(raw),
  'mailparser + email-forward-parser': async (raw) => {
    const mail = await simpleParser(raw);
    return forwards.read(mail.text ?? '', mail.subject);
  },
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    const before = performance.now();
    for (const raw of messages) await run(raw);
    if (round >= 0) times.get(name)?.push(performance.now() - before);
  }
}

const whole = median(times.get('the whole reading') ?? []);
console.log(`\n${messages.length} messages, median of ${ROUNDS} rounds\n`);
console.log(`${''.padEnd(36)}${'ms/message'.padStart(12)}${'reading is'.padStart(14)}`);
for (const [name, values] of times) {
  const each = median(values) / messages.length;
  console.log(
    `${name.padEnd(36)}${each.toFixed(3).padStart(12)}${`${(whole / median(values)).toFixed(2)} of it`.padStart(14)}`,
  );
}

console.log('\nGrowth with the size of an attachment (one message, median of 3):\n');
const MEGABYTE = 'QUJD'
  .repeat(19)
  .concat('\r\n')
  .repeat(Math.ceil((1024 * 1024) / 78));
for (const megabytes of [1, 5, 10, 20, 40]) {
  const raw = Buffer.from(
    `From: Ana <ana@acme.example>\r\nSubject: Interview for Data Engineer at Acme\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nWe invite you to an interview.\r\n--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${MEGABYTE.repeat(megabytes)}\r\n--x--`,
  );
  const spans: number[] = [];
  for (let run = 0; run < 3; run++) {
    const before = performance.now();
    await read(raw);
    spans.push(performance.now() - before);
  }
  const size = raw.length / 1024 / 1024;
  console.log(`${size.toFixed(0).padStart(5)} MB ${(median(spans) / size).toFixed(1).padStart(8)} ms per MB`);
}
