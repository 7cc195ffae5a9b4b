/** What of a run's times is looked at. */
export interface Spread {
  median: number;
  /** 99th percentile: nearly the worst. */
  p99: number;
}

export function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

/**
 * Runs contestants in turn, so that a noisy moment hurts all of them alike.
 * @param run what one turn of a contestant gives, such as its time
 * @returns what each gave in each round, without the first `warmUp` rounds
 */
export async function inTurn<Name extends string>(
  names: readonly Name[],
  rounds: number,
  run: (name: Name) => Promise<number>,
  warmUp = 0,
): Promise<Record<Name, number[]>> {
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const value = await run(name);
      if (round >= 0) values[name].push(value);
    }
  return values;
}

/** Milliseconds of processor time that this process has used. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that something takes. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await run();
  return performance.now() - before;
}

/** One line of the table: what was measured, beside its floor, and what it is to be. */
export interface Row {
  what: string;
  figure: string;
  floor?: string;
  ratio?: number;
  goal?: string;
  /** Whether the goal is met; unknown where there is none. */
  met?: boolean;
}

export function print(heading: string, rows: Row[]): void {
  const cells = rows.map(({ what, figure, floor = '', ratio, goal = '', met }) => [
    what,
    figure,
    floor,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal,
    met === undefined ? '' : met ? 'yes' : 'no',
  ]);
  const table = [['what', 'measured', 'beside it', 'ratio', 'goal', 'met'], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(`\n## ${heading}\n`);
  table.forEach((row, at) => {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
    if (!at) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  });
}
