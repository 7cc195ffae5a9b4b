import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmailForwardParser from 'email-forward-parser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { read } from '../../lambdas/mail/read.ts';
import { cpu, inTurn, type Row, spread, timeOf } from './measure.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures');
const ROUNDS = 25;
/** Of what others take to find a forward's sender and text; we read its facts too. */
const GOAL = 1.5;
/** Until then a good part of the time is the compiler's. */
const WARM_UP = 100;

const messages = ['mail', 'blind'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(FIXTURES, folder, file))),
);

const forwards = new EmailForwardParser();
const contestants = {
  reading: (raw: Buffer) => read(raw),
  decoding: (raw: Buffer) => PostalMime.parse(raw),
  other: async (raw: Buffer) => {
    const mail = await simpleParser(raw);
    return forwards.read(mail.text ?? '', mail.subject);
  },
};

/** Reading beside what else reads forwards, and beside decoding alone: processor time for each message. */
export async function reading(): Promise<Row[]> {
  const names = ['reading', 'decoding', 'other'] as const;
  const times = await inTurn(
    names,
    ROUNDS,
    async (name) => {
      const before = cpu();
      for (const raw of messages) await contestants[name](raw);
      return (cpu() - before) / messages.length;
    },
    WARM_UP,
  );
  const [own, decoding, other] = names.map((name) => spread(times[name]).median) as [number, number, number];
  const ms = (value: number) => `${value.toFixed(3)} ms`;
  const row = (what: string, beside: string, floor: number): Row => ({
    what,
    figure: ms(own),
    floor: `${beside} ${ms(floor)}`,
    ratio: own / floor,
  });
  return [
    {
      ...row(`a message (${messages.length} fixtures)`, 'mailparser + email-forward-parser', other),
      goal: `at most ${GOAL.toFixed(1)}`,
      met: own / other <= GOAL,
    },
    row('the same', 'postal-mime alone', decoding),
  ];
}

const LINES = {
  'a file': 'QUJD'.repeat(19).concat('\r\n'),
  'the text': 'We look forward to meeting you, and to hearing what you would like to know.\r\n',
};
type Bulk = keyof typeof LINES;

/** An invitation in which a file, or the text itself, has so many megabytes. */
function large(bulk: Bulk, megabytes: number): Buffer {
  const line = LINES[bulk];
  const body = line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length));
  const file =
    bulk === 'a file'
      ? `--x\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
      : '';
  return Buffer.from(
    'From: Ana <ana@acme.example>\r\nSubject: Interview for Data Engineer at Acme\r\nDate: Fri, 20 ' +
      'Nov 2026 09:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n' +
      `Content-Type: text/plain\r\n\r\nWe invite you to an interview.\r\n${file ? '' : body}\r\n` +
      `${file}--x--`,
  );
}

const SIZES = [1, 10, 40];

/**
 * How the time grows with the size of a file or of the text, and the memory that a fresh process needs for
 * the largest.
 */
export async function growth(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const bulk of ['a file', 'the text'] as const) {
    let first = 0;
    for (const size of SIZES) {
      const raw = large(bulk, size);
      await read(raw);
      const times = [];
      for (let run = 0; run < 5; run++) times.push(await timeOf(() => read(raw)));
      const { median } = spread(times);
      first ||= median;
      rows.push({
        what: `${bulk} has ${size} MB`,
        figure: `${median.toFixed(1)} ms`,
        floor: `1 MB ${first.toFixed(1)} ms`,
        ratio: median / first,
        goal: `at most ${size}`,
        met: median / first <= size * 1.2,
      });
    }
    const largest = SIZES.at(-1) ?? 0;
    const memory = memoryFor(bulk, largest);
    rows.push({
      what: `memory, where ${bulk} has ${largest} MB`,
      figure: `${memory.toFixed(0)} MB`,
      floor: `the message ${largest} MB`,
      ratio: memory / largest,
      goal: 'at most 3.0',
      met: memory / largest <= 3,
    });
  }
  return rows;
}

/**
 * The most memory of a process that reads such a message, the message included, beyond one that reads a small
 * one; MB.
 */
function memoryFor(bulk: Bulk, megabytes: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
  const peak = (size: number) => {
    const file = join(folder, `${size}.eml`);
    writeFileSync(file, large(bulk, size));
    const script = join(import.meta.dirname, 'peak-memory.ts');
    return Number(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }));
  };
  try {
    return peak(megabytes) - peak(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
