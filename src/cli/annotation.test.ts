import { expect, it } from 'vitest';
import { annotation } from './annotation.ts';

it('names file, line and column, and keeps what would end a workflow command out of its parts', () => {
  expect(annotation('content', {
    code: 'schema', severity: 'error', file: 'terms/a,b.yaml', position: { kind: 'source', line: 3, column: 2 }, cause: '50 % of\nit.', fix: 'Write more.',
  })).toBe('::error file=content/terms/a%2Cb.yaml,line=3,col=2,title=schema::50 %25 of%0Ait. Write more.');
});

it('leaves the line out where a fault is in the whole file', () => {
  expect(annotation('g', { code: 'figure-orphan', file: 'a', cause: 'A.', fix: 'B.' }))
    .toBe('::error file=g/a,title=figure-orphan::A. B.');
});
