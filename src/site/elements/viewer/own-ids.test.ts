import { expect, test } from 'vitest';
import { withPrefix } from './own-ids.ts';

const ids = new Set(['fig-pier-title', 'fig-pier-1']);

test.each([
  ['id', 'fig-pier-title', 'v-fig-pier-title'],
  ['aria-labelledby', 'fig-pier-title elsewhere', 'v-fig-pier-title elsewhere'],
  ['marker-end', 'url(#fig-pier-1)', 'url(#v-fig-pier-1)'],
  ['href', '#fig-pier-1', '#v-fig-pier-1'],
])('in %s, %s becomes %s', (name, value, renamed) => {
  expect(withPrefix(value, { name, ids, prefix: 'v-' })).toBe(renamed);
});

test.each([['marker-end', 'url(#fig-pier-12)'], ['class', 'fig-pier-1'], ['fill', '#fa0102'], ['d', 'M0 0']])('%s="%s" stays', (name, value) => {
  expect(withPrefix(value, { name, ids, prefix: 'v-' })).toBe(value);
});
