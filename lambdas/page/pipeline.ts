import type { Interview, InterviewState } from '../interview/interview.ts';

const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;
const HEIGHT = 60;
const WIDTH = 16;
const GAP = 6;

/** One week's bar of the picture: its stacked parts, in SVG units. */
export interface Bar {
  x: number;
  parts: { y: number; height: number; state: 'open' | 'left' | 'won' }[];
}

/**
 * How many interviews were open, left and won at the end of each of the last twelve weeks.
 * @param now epoch ms
 */
export function pipeline(
  interviews: Interview[],
  now: number,
): { bars: Bar[]; width: number; summary: string } {
  const counts = Array.from({ length: WEEKS }, (_, index) => {
    const end = now - (WEEKS - 1 - index) * WEEK_MS;
    const states = interviews
      .filter(({ createdAt }) => Date.parse(createdAt) <= end)
      .map((interview) => stateAt(interview, end));
    const count = (...of: InterviewState[]) => states.filter((state) => of.includes(state)).length;
    return {
      won: count('accepted'),
      open: count('pending', 'withdrawing'),
      left: count('withdrawn', 'closed'),
    };
  });
  const most = Math.max(1, ...counts.map(({ won, open, left }) => won + open + left));
  const scale = (count: number) => Math.round((count / most) * HEIGHT);
  const bars = counts.map((count, index) => {
    let y = HEIGHT;
    const parts = (['won', 'open', 'left'] as const).flatMap((state) => {
      const height = scale(count[state]);
      y -= height;
      return height > 0 ? [{ y, height, state }] : [];
    });
    return { x: index * (WIDTH + GAP), parts };
  });
  const last = counts.at(-1) ?? { open: 0, left: 0, won: 0 };
  return {
    bars,
    width: WEEKS * (WIDTH + GAP) - GAP,
    summary: `The last ${WEEKS} weeks, week by week. Now: ${last.open} open, ${last.left} left, ${last.won} accepted.`,
  };
}

/** The state that the last thing to happen by then led to. */
const stateAt = ({ history }: Interview, end: number): InterviewState =>
  history.findLast(({ at }) => Date.parse(at) <= end)?.state ?? 'pending';
