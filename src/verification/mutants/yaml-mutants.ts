import { isMap, isScalar, parseDocument, visit, type Pair } from 'yaml';
import type { Mutant } from './mutant.ts';

/** Keys under these are free words that nothing else names, so a misspelling is no fault. */
const FREE = new Set(['tags', 'properties', 'environment_variables']);

/** Faults in a YAML file that says what it is by `$schema`, one at a time: each key misspelt, each input left out. */
export function yamlMutants(file: string, text: string): Mutant[] {
  if (!/^\$schema:/m.test(text)) return [];
  const made: Mutant[] = [];
  visit(parseDocument(text), {
    Pair: (_, pair, path) => {
      const { key } = pair;
      const owner = ownerOf(path);
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '$schema' || !key.range) return undefined;
      if (FREE.has(owner ?? '')) return visit.SKIP;
      const [start, end] = key.range;
      const line = text.slice(0, start).split('\n').length;
      const wrong = misspelt(key.value);
      made.push({ file, line, kind: 'key', what: `\`${key.value}:\` as \`${wrong}:\``, text: text.slice(0, start) + wrong + text.slice(end) });
      if (owner === 'inputs') made.push({ file, line, kind: 'input', what: `the input \`${key.value}\` left out`, text: without(text, pair) });
      return undefined;
    },
  });
  return made;
}

/** The key whose value holds a pair. */
function ownerOf(path: readonly unknown[]): string | undefined {
  const holder = path.at(-2);
  const key = typeof holder === 'object' && holder !== null && 'key' in holder ? holder.key : undefined;
  return isScalar(key) && isMap(path.at(-1)) ? String(key.value) : undefined;
}

function without(text: string, { key, value }: Pair): string {
  const start = isScalar(key) ? key.range?.[0] ?? 0 : 0;
  const end = typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range) ? Number(value.range[1]) : start;
  return text.slice(0, text.lastIndexOf('\n', start) + 1) + text.slice(Math.max(text.indexOf('\n', end - 1) + 1, 0));
}

/** The last two letters the wrong way round, or one too many. */
function misspelt(word: string): string {
  const [a = '', b = ''] = word.slice(-2);
  return word.length > 2 && a !== b ? word.slice(0, -2) + b + a : word + b;
}
