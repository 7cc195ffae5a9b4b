type Vector = Float64Array<ArrayBuffer>;

const REMEMBERED = 8;
const MOST_STEPS = 120;
const ENOUGH = 1e-5;
const MOST_HALVINGS = 20;
/** Armijo's condition: a step must gain this share of what the slope promises. */
const GAIN = 1e-4;

/**
 * The place where a smooth convex function is least, by L-BFGS (Nocedal and Wright, Numerical Optimization,
 * algorithm 7.5) with a backtracking search.
 * @param valueAt the function: writes its gradient at a place, and returns its value there
 */
export function minimise(start: Vector, valueAt: (place: Vector, gradient: Vector) => number): Vector {
  let place = start;
  let gradient = new Float64Array(start.length);
  let value = valueAt(place, gradient);
  const memory: { step: Vector; change: Vector; scale: number }[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = downhill(gradient, memory);
    const slope = dot(direction, gradient);
    let length = memory.length ? 1 : 1 / Math.sqrt(dot(gradient, gradient));
    let next = along(place, direction, length);
    let nextGradient = new Float64Array(start.length);
    let nextValue = valueAt(next, nextGradient);
    for (let tried = 0; nextValue > value + GAIN * length * slope && tried < MOST_HALVINGS; tried++) {
      length /= 2;
      next = along(place, direction, length);
      nextGradient = new Float64Array(start.length);
      nextValue = valueAt(next, nextGradient);
    }
    const step = along(next, place, -1);
    const change = along(nextGradient, gradient, -1);
    const curvature = dot(step, change);
    if (curvature > 0) memory.push({ step, change, scale: 1 / curvature });
    if (memory.length > REMEMBERED) memory.shift();
    const gained = value - nextValue;
    [place, gradient, value] = [next, nextGradient, nextValue];
    if (gained < ENOUGH * Math.abs(value)) break;
  }
  return place;
}

/** The direction in which the function falls, bent by what the last steps told of its curvature. */
function downhill(gradient: Vector, memory: { step: Vector; change: Vector; scale: number }[]): Vector {
  let direction = gradient.map((slope) => -slope);
  const shares: number[] = [];
  for (const { step, change, scale } of memory.toReversed()) {
    const share = scale * dot(step, direction);
    shares.push(share);
    direction = along(direction, change, -share);
  }
  const last = memory.at(-1);
  if (last) {
    const size = 1 / (last.scale * dot(last.change, last.change));
    direction = direction.map((value) => value * size);
  }
  for (const { step, change, scale } of memory) {
    const share = (shares.pop() ?? 0) - scale * dot(change, direction);
    direction = along(direction, step, share);
  }
  return direction;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function along(from: Vector, direction: Vector, length: number): Vector {
  const to = new Float64Array(from.length);
  for (let at = 0; at < to.length; at++) to[at] = (from[at] as number) + length * (direction[at] as number);
  return to;
}
