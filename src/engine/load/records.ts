import type { z } from 'zod';
import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Reading, RecordKind } from './reading.ts';
import { schemaFaults } from './schema-faults.ts';
import { readYaml } from './yaml.ts';

/** Kinds whose files are named after the id, so that the name tells it where the content does not. */
const NAMED_BY_ID: ReadonlySet<RecordKind> = new Set(['baseline', 'blueprint', 'case', 'gaps', 'hovers', 'misconception', 'mutants', 'proof', 'requests', 'sample', 'source', 'term']);

/** Reads one YAML file against its schema; nothing where it has faults, which are noted. */
export function readRecord<T extends object>(reading: Reading, { kind, file, schema, text = reading.folder.text(file) }: RecordFile<T>): T | undefined {
  const broken = (id: string | undefined): undefined => {
    reading.markBroken(kind, NAMED_BY_ID.has(kind) ? stem(file) : id);
  };
  if (text === undefined) return broken(undefined);
  const { value, origin, faults } = readYaml(file, text);
  reading.faults.push(...faults);
  // A file that YAML cannot read may still say its id, and what refers to it is not at fault.
  if (!origin) return broken(/^id:[ \t]*([\w-]+)/m.exec(text)?.[1]);
  const result = schema.safeParse(value);
  if (!result.success) {
    reading.faults.push(...schemaFaults({ issues: result.error.issues, schema, value, origin }));
    return broken(idOf(value));
  }
  reading.origins.set(result.data, origin);
  return result.data;
}

/** Reads all files of a kind that holds one record a file, sorted by id. */
export function readRecords<T extends { id: string }>(reading: Reading, { kind, pattern, schema }: RecordKindFiles<T>): Map<string, T> {
  const records: T[] = [];
  for (const file of reading.folder.matching(pattern)) {
    const record = readRecord(reading, { kind, file, schema });
    if (!record) continue;
    const name = stem(file);
    if (NAMED_BY_ID.has(kind) && record.id !== name) {
      reading.faults.push(fault(
        'name-mismatch', reading.origins.at(record, 'id'),
        `The id is \`${record.id}\`, but the ${file.endsWith('/sample.yaml') ? 'folder' : 'file'} is named \`${name}\`.`,
        `Write \`id: ${name}\`, or rename the ${file.endsWith('/sample.yaml') ? 'folder' : 'file'}.`,
      ));
      reading.markBroken(kind, name);
    }
    records.push(record);
  }
  return new Map([...reading.byId(kind, records)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Front matter of an MDX file as YAML whose lines count as in the file; nothing, and a fault, where there is none. */
export function frontMatter(reading: Reading, file: string, text: string): string | undefined {
  const block = /^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (block) return `\n${block[1] ?? ''}`;
  reading.faults.push(fault(
    'schema', placeIn(file, { line: 1, column: 1 }),
    'The file has no front matter.',
    'Begin it with a line `---`, then the keys, then a line `---`.',
  ));
  return undefined;
}

/** Name of the one thing a file holds: the file’s name without its ending, or the folder of a sample. */
export function stem(file: string): string {
  const steps = file.split('/');
  const last = steps.at(-1) ?? file;
  return last === 'sample.yaml' ? steps.at(-2) ?? last : last.replace(/\.[^.]+$/, '');
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
}

interface RecordFile<T> { kind: RecordKind; file: string; schema: z.ZodType<T>; text?: string | undefined }
interface RecordKindFiles<T> { kind: RecordKind; pattern: RegExp; schema: z.ZodType<T> }
