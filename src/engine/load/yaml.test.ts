import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml.ts';

const TEXT = 'a: 1\nlist:\n  - { id: x, deep: [1, 2] }\n  - *y\nbase: 1\n'.replace('a: 1', 'a: &y { id: y }');
const locate = (path: (string | number)[], what?: 'key' | 'value') => {
  const { origin } = readYaml('a.yaml', TEXT);
  const position = origin?.locate(path, what);
  return position?.kind === 'source' ? `${position.line}:${position.column}` : undefined;
};

describe('readYaml', () => {
  it('keeps the place of values, keys and entries of lists', () => {
    expect([locate(['list', 0, 'deep', 1]), locate(['list', 0, 'deep'], 'key'), locate(['list', 0]), locate([])]).toEqual(['3:24', '3:14', '3:5', '1:1']);
  });
  it('gives the place of the nearest parent for what is not written', () => {
    expect([locate(['list', 0, 'none', 'deeper']), locate(['none']), locate(['list', 7])]).toEqual(['3:5', '1:1', '3:3']);
  });
  it('follows an alias to where its value is written', () => {
    expect(locate(['list', 1, 'id'])).toBe('1:13');
  });
  it('keeps dates and words such as `yes` as text', () => {
    expect(readYaml('a.yaml', 'a: 2026-01-01\nb: yes\n').value).toEqual({ a: '2026-01-01', b: 'yes' });
  });
  it('tells several faults of one file', () => {
    expect(readYaml('a.yaml', 'a: 1\na: 2\nb: x: y\n').faults.map(({ code }) => code)).toEqual(['duplicate-key', 'yaml-syntax']);
  });
  it.each([
    ['aliases that multiply', `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefg'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'.charAt(index)}`).join(',')}]`).join('\n')}\n`],
    ['lists without end', '['.repeat(20_000)],
    ['a tag', 'a: !!js/function x\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
  ])('refuses %s without throwing', (_, text) => {
    expect(readYaml('a.yaml', text).faults.map(({ code }) => code)).toContain('yaml-syntax');
  });
});
