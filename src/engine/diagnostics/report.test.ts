import { describe, expect, it } from 'vitest';
import { fault, placeIn, wholeFile } from './fault.ts';
import { formatDiagnostics } from './report.ts';

const TWO = [
  fault('unknown-key', placeIn('terms/b.yaml', { line: 10, column: 1 }), '`nam` is not a key of this kind of file.', 'Write `name`, or remove the key.'),
  fault('unexpected-file', wholeFile('a.txt'), 'Nothing in the guide reads this file.', 'Remove it.'),
  fault('schema', placeIn('terms/b.yaml', { line: 9, column: 3 }), '`name` is missing.', 'Add `name: …`.'),
];

describe('formatDiagnostics', () => {
  it('groups by file, in order of line, with place, cause, fix and a count', () => {
    expect(formatDiagnostics(TWO, 'guide')).toMatchInlineSnapshot(`
      "guide/a.txt  unexpected-file (warning)
        Nothing in the guide reads this file.
        fix: Remove it.

      guide/terms/b.yaml:9:3  schema
        \`name\` is missing.
        fix: Add \`name: …\`.
      guide/terms/b.yaml:10:1  unknown-key
        \`nam\` is not a key of this kind of file.
        fix: Write \`name\`, or remove the key.

      2 faults and 1 warning in 2 files."
    `);
  });
  it('counts one fault as one', () => {
    expect(formatDiagnostics(TWO.slice(0, 1), 'guide')).toMatch(/\n\n1 fault in 1 file\.$/);
  });
  it('says nothing of a guide without faults', () => {
    expect(formatDiagnostics([], 'guide')).toBe('');
  });
});
