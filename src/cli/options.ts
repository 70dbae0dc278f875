import { parseArgs } from 'node:util';

/**
 * Reads the options of a command.
 *
 * @param known names of options; those in `values` take a word, those in `flags` stand alone.
 * @throws Error naming an option that the command does not have.
 */
export function readOptions(words: readonly string[], known: Known): ReadOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries((known.values ?? []).map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries((known.flags ?? []).map((name) => [name, { type: 'boolean' as const }])),
    },
  });
  const value = (name: string): string | undefined => {
    const found = values[name];
    return typeof found === 'string' ? found : undefined;
  };
  return { value, has: (name) => values[name] === true };
}

interface Known { values?: readonly string[]; flags?: readonly string[] }
interface ReadOptions { value: (name: string) => string | undefined; has: (name: string) => boolean }
