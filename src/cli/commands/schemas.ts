import { writeSchemas } from '../../schema/json.ts';
import { readOptions } from '../options.ts';
import { count, phase } from '../phase.ts';

/** `npm run schemas`: writes the JSON Schema of every kind of file, for editors, from the zod schemas. */
export async function schemas(words: readonly string[]): Promise<number> {
  readOptions(words, {});
  await phase('schemas', () => Promise.resolve(count(writeSchemas().length, 'schema')));
  return 0;
}
