/**
 * Runs one phase of a command and tells about it in one line: name, what it did, and how long it took.
 *
 * @param run does the work and gives what to say, for instance `1 chapter, 6 items`.
 * @throws PhaseError naming the phase where `run` throws; the cause is kept.
 */
export async function phase(name: string, run: () => Promise<string>): Promise<void> {
  const since = performance.now();
  try {
    tell(name, await run(), since);
  } catch (error) {
    tell(name, 'failed', since);
    throw new PhaseError(name, { cause: error });
  }
}

/** One line of progress for what began at `since` (a reading of `performance.now()`). */
export function tell(name: string, said: string, since: number): void {
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(`${name.padEnd(NAME_WIDTH)}${said} … ${seconds.toFixed(1)} s\n`);
}

/** A number and its noun in the right form: `1 chapter`, `6 items`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** Something went wrong that is no fault of the content; `message` is the name of the phase, `cause` says what. */
export class PhaseError extends Error {
  override name = 'PhaseError';
}

const NAME_WIDTH = 10;
