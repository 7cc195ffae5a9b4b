import { vi } from 'vitest';

/** A line of the log, as it was written and read. */
export interface Line {
  raw: string;
  level?: string;
  message?: string;
  because?: string;
  correlation_id?: string;
  mail?: string;
  [name: string]: unknown;
}

/**
 * Keeps what is written to both streams from now on instead of printing it. To be called before the first
 * line: Powertools reads its settings once.
 */
export function keepLines(): Line[] {
  process.env.POWERTOOLS_LOG_LEVEL = 'INFO';
  process.env.POWERTOOLS_METRICS_DISABLED = 'false';
  const lines: Line[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      for (const raw of String(chunk).split('\n').filter(Boolean))
        lines.push({ ...(raw.startsWith('{') ? (JSON.parse(raw) as object) : {}), raw });
      return true;
    });
  return lines;
}

/** The lines about decisions, without the metrics. */
export const decisionsIn = (lines: Line[]) => lines.filter(({ level }) => level !== undefined);

/** The metrics of some lines: `Received`, `NotActedOn stranger`. */
export const countsIn = (lines: Line[]) =>
  lines
    .filter((line) => '_aws' in line)
    .map((line) => {
      const { CloudWatchMetrics } = line._aws as { CloudWatchMetrics: { Metrics: { Name: string }[] }[] };
      const [name] = CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
      return line.reason ? `${name} ${line.reason}` : name;
    });
