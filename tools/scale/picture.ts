/** Two curves of one thing. */
interface Curves {
  without: number[];
  spread: number[];
}

const WIDTH = 760;
const HEIGHT = 220;
const LEFT = 62;
const STEP = HEIGHT + 90;

const CLOCK = ['00:00', '06:00', '12:00', '18:00', '24:00 UTC'];
const MONTHS = ['January', 'April', 'July', 'October', ''];

/** Colours that are read on white and on black. */
const STYLE = `<style>
text { font: 14px system-ui, sans-serif; fill: #24292f }
.without { stroke: #c2410c } .spread { stroke: #1d6fd8 } .axis { stroke: #8b949e }
path { fill: none; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .without { stroke: #ff9d5c } .spread { stroke: #6cb6ff }
}
</style>`;

/**
 * The picture as SVG: a day and a year, each with and without the spread.
 * @param count how many owners it is of
 */
export function picture(count: number, { day, year }: { day: Curves; year: Curves }): string {
  const title = `Mails that Bowout sends a second, for ${count.toLocaleString('en-GB')} owners`;
  const height = 2 * STEP + 40;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + LEFT + 20} ${height}"
 role="img" aria-label="${title}">
${STYLE}
<text x="${LEFT}" y="22">${title}</text>
<path class="without" d="M${LEFT} 42h24"/><text x="${LEFT + 32}" y="47">everybody at the full hour</text>
<path class="spread" d="M${LEFT + 240} 42h24"/>
<text x="${LEFT + 272}" y="47">each at their own minute (as built)</text>
${panel(day, { top: 70, title: 'The fullest day, minute by minute', marks: CLOCK })}
${panel(year, { top: 70 + STEP, title: 'A year: the fullest minute of each day', marks: MONTHS })}
</svg>
`;
}

function panel(
  { without, spread }: Curves,
  { top, title, marks }: { top: number; title: string; marks: string[] },
): string {
  const most = roundUp(Math.max(...without, ...spread));
  const bottom = top + 26 + HEIGHT;
  const x = (at: number, of: number) => LEFT + (at / (of - 1)) * WIDTH;
  const y = (value: number) => bottom - (value / most) * HEIGHT;
  const line = (values: number[]) =>
    values
      .map((value, at) => `${at ? 'L' : 'M'}${x(at, values.length).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('');
  const labels = marks.map(
    (mark, at) =>
      `<text x="${x(at, marks.length)}" y="${bottom + 20}" ` +
      `text-anchor="${at === marks.length - 1 ? 'end' : 'start'}">${mark}</text>`,
  );
  return `<text x="${LEFT}" y="${top + 14}">${title}</text>
<path class="axis" d="M${LEFT} ${bottom - HEIGHT}V${bottom}H${LEFT + WIDTH}"/>
<text x="${LEFT - 8}" y="${bottom - HEIGHT + 6}" text-anchor="end">${most.toLocaleString('en-GB')}</text>
<text x="${LEFT - 8}" y="${bottom}" text-anchor="end">0</text>
<path class="without" d="${line(without)}"/>
<path class="spread" d="${line(spread)}"/>
${labels.join('\n')}`;
}

/** To one, two or five of a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
