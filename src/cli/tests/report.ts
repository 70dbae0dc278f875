import { readFile, rm } from 'node:fs/promises';

/**
 * Runs a test runner that writes a JSON report, and gives the report.
 *
 * @param file where the report will stand; one of an earlier run is removed first.
 * @returns undefined where the runner wrote no report.
 */
export async function reportOf(file: string, run: () => Promise<unknown>): Promise<unknown> {
  await rm(file, { force: true });
  await run();
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** A number inside a report, for instance at `['stats', 'expected']`; 0 where there is none. */
export function numberAt(report: unknown, path: readonly string[]): number {
  let value = report;
  for (const key of path) value = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;
  return typeof value === 'number' ? value : 0;
}
