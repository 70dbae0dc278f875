import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, SCHEMA_FOLDER } from './json.ts';

describe('JSON Schema for editors', () => {
  it('has a committed file for each kind and no other', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
  });
  it.each([...jsonSchemas()])('%s is in step with the zod schema; `npm run schemas` writes it anew', (name, text) => {
    expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  });
  it('refuses unknown keys and lists the types of an item', () => {
    const item = jsonSchemas().get('item.schema.json') ?? '';
    expect(item).toContain('"additionalProperties": false');
    for (const type of ['single', 'multiple', 'statements', 'order', 'match', 'dropdown', 'code-output', 'case']) expect(item).toContain(`"const": "${type}"`);
  });
});
