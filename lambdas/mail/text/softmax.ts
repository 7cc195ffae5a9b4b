/** Sums in hundredths as shares of 1: in place, since this is done for every sentence and every candidate. */
export function softmax(sums: number[]): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let at = 0; at < sums.length; at++) total += sums[at] = Math.exp(((sums[at] ?? 0) - most) / 100);
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total;
  return sums;
}
