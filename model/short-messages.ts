import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'short');

/** A message in few lines: the facts expected of it, what its header says, and its text. */
export interface ShortMessage {
  id: string;
  expected: Record<string, string>;
  raw: Buffer;
}

/** The messages of `model/short`, made into RFC 5322 messages. */
export function shortMessages(): ShortMessage[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/^===\n/m)
        .filter((block) => block.trim())
        .map((block, at) => toMessage(`${file}#${at + 1}`, block)),
    );
}

function toMessage(id: string, block: string): ShortMessage {
  const [head = '', ...text] = block.split('\n\n');
  const lines = head.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]);
  const loose = lines.findIndex(([name]) => !/^\w+$/.test(name));
  const expected = Object.fromEntries(loose < 0 ? lines : lines.slice(0, loose));
  const firstLines = loose < 0 ? [] : [head.split('\n').slice(loose).join('\n')];
  const raw = [
    `From: ${expected.from}`,
    'To: Jane Doe <jane@example.com>',
    `Subject: ${expected.subject}`,
    'Date: Tue, 24 Nov 2026 09:00:00 +0100',
    ...(expected.inreply ? ['In-Reply-To: <0100@email.amazonses.example>'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...[...firstLines, ...text].join('\n\n').split('\n'),
  ].join('\r\n');
  return { id, expected, raw: Buffer.from(raw) };
}
