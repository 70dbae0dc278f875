/** Does something for each of many, so many of them at once; gives the results in the order of the many. The first error ends it. */
export async function severalAtOnce<T, R>(many: readonly T[], limit: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const waiting = [...many.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.set(next[0], await work(next[1]));
  };
  await Promise.all(Array.from({ length: Math.min(limit, many.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
