import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stage } from '../faults/stage.ts';
import type { Counted } from './count.ts';
import { countedIn, type Row, spread } from './measure.ts';
import { invitation } from './messages.ts';

const PICTURE = join(import.meta.dirname, '../../docs/images/message-time.svg');
const TURNS = 25;

interface Bar {
  name: string;
  from: number;
  to: number;
}

/** What a request is for, by its place in the recording of a message. */
const PURPOSE: [RegExp, string][] = [
  [/^GET /, 'the raw message out of S3'],
  [/^GetItem/, 'who is the owner?'],
  [/^Query/, 'the interviews so far'],
  [/^BatchWriteItem/, 'two links'],
  [/^POST \/$/, 'mail to the owner'],
];
const PUTS = ['the message is begun', 'the interview is written', 'the message is done'];

/**
 * Draws where the time of one message goes, of the turn that took the median time: each request as the local endpoints saw
 * it, and between them Bowout's own work. The message is one of many alike, on a machine that is warm.
 */
export async function picture(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-bench-'));
  const file = join(folder, 'counts');
  const stage = new Stage();
  const { machine } = stage;
  try {
    await machine.start(['--empty'], countedIn(file));
    const turns: Bar[][] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      writeFileSync(file, '');
      await machine.forward(invitation(turn));
      await stage.quiet();
      turns.push(barsOf(readFileSync(file, 'utf8')));
    }
    const lengths = turns.map(lengthOf);
    const middle = spread(lengths).median;
    const chosen = turns[lengths.indexOf(middle)] ?? [];
    const own = middle - chosen.reduce((sum, { from, to }) => sum + to - from, 0);
    writeFileSync(PICTURE, draw(chosen, middle, own));
    return [
      {
        what: 'one message, from its first request to its last',
        figure: `${middle.toFixed(1)} ms`,
        floor: `requests ${(middle - own).toFixed(1)} ms`,
        ratio: middle / (middle - own),
      },
    ];
  } finally {
    await machine.remove();
    rmSync(folder, { recursive: true });
  }
}

const lengthOf = (bars: Bar[]) => (bars.at(-1)?.to ?? 0) - (bars[0]?.from ?? 0);

function barsOf(lines: string): Bar[] {
  const counted = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Counted);
  const requests = counted.flatMap((it) => ('request' in it ? [it] : [])).toSorted((a, b) => a.from - b.from);
  const puts = requests.filter(({ request }) => request === 'PutItem');
  return requests.map((it) => ({
    name:
      PURPOSE.find(([pattern]) => pattern.test(it.request))?.[1] ??
      PUTS.at(puts.indexOf(it) - puts.length) ??
      it.request,
    from: it.from,
    to: it.to,
  }));
}

const WIDTH = 760;
const LEFT = 210;
const LINE = 26;
const TOP = 64;

function draw(bars: Bar[], length: number, own: number): string {
  const begin = bars[0]?.from ?? 0;
  const scale = (WIDTH - LEFT - 70) / length;
  const x = (at: number) => (LEFT + (at - begin) * scale).toFixed(1);
  const rect = (kind: string, from: number, to: number, y: number) =>
    `<rect class="${kind}" x="${x(from)}" y="${y}" width="${Math.max(1, (to - from) * scale).toFixed(1)}" height="16" rx="2"/>`;
  const ownLine = TOP + bars.length * LINE;
  const rows = bars.map(({ name, from, to }, at) => {
    const y = TOP + at * LINE;
    const gap = bars[at - 1] ? rect('own', bars[at - 1]?.to ?? from, from, ownLine) : '';
    return `<text x="${LEFT - 12}" y="${y + 13}" text-anchor="end">${name}</text>${rect('request', from, to, y)}<text class="figure" x="${(Number(x(to)) + 6).toFixed(1)}" y="${y + 13}">${(to - from).toFixed(1)} ms</text>${gap}`;
  });
  const height = ownLine + LINE + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Where the time of one message goes">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2933; }
.title { font-size: 16px; font-weight: 600; }
.figure { font-size: 11px; fill: #52606d; }
.request { fill: #7a9cc6; }
.own { fill: #d9822b; }
.back { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
  text { fill: #e4e7eb; }
  .figure { fill: #9aa5b1; }
  .back { fill: #16191d; }
}
</style>
<rect class="back" width="${WIDTH}" height="${height}"/>
<text class="title" x="16" y="28">Where the time of one message goes: ${length.toFixed(1)} ms</text>
<text class="figure" x="16" y="48">On one machine, the median of ${TURNS}: requests to the local endpoints, and the work of Bowout and the SDK between them</text>
${rows.join('\n')}
<text x="${LEFT - 12}" y="${ownLine + 13}" text-anchor="end">work between them</text>
<text class="figure" x="${WIDTH - 64}" y="${ownLine + 13}">${own.toFixed(1)} ms</text>
</svg>
`;
}
