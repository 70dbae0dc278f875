/**
 * Shares a number of items out by weight, by the method of largest remainders: each share lies within 1 of its exact part, and
 * together they are `length`.
 *
 * @param weights domain → its weight, in any unit; those of 0 or less get nothing.
 */
export function quotas(weights: Weights, length: number): Map<string, number> {
  const entries = Object.entries(weights).filter(([, weight]) => weight > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const exact = entries.map(([domain, weight]) => ({ domain, share: (length * weight) / total }));
  const spare = length - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const raised = new Set(exact.toSorted((a, b) => (b.share % 1) - (a.share % 1)).slice(0, spare).map(({ domain }) => domain));
  return new Map(exact.map(({ domain, share }) => [domain, Math.floor(share) + Number(raised.has(domain))]));
}

/**
 * Takes items that are in the form anyway off the quotas. Where a domain has more of them than its quota, others give way, the
 * largest first, so that the form keeps its length.
 */
export function quotasWithout(shares: ReadonlyMap<string, number>, taken: readonly string[]): Map<string, number> {
  const left = new Map(shares);
  for (const domain of taken) {
    const quota = left.get(domain) ?? 0;
    const [from] = quota > 0 ? [domain] : [...left].toSorted(([, a], [, b]) => b - a)[0] ?? [domain];
    left.set(from, Math.max(0, (left.get(from) ?? 0) - 1));
  }
  return left;
}

export type Weights = Readonly<Record<string, number>>;
