/**
 * Probability of at least `hits` successes in independent trials with the given chances (the upper tail of the
 * Poisson binomial distribution, which is the binomial where all chances are equal). Exact, by convolution.
 *
 * @param chances each 0–1. @returns 0–1; 1 where `hits` is 0.
 */
export function atLeast(hits: number, chances: readonly number[]): number {
  const counts = chances.reduce<number[]>((known, chance) => [...known, 0]
    .map((_, count) => (known[count] ?? 0) * (1 - chance) + (known[count - 1] ?? 0) * chance), [1]);
  return Math.min(1, counts.slice(hits).reduce((sum, one) => sum + one, 0));
}
