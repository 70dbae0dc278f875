import { describe, expect, it } from 'vitest';
import type { EnginePage } from './globals.ts';
import { groupPages } from './group.ts';

const section = (title: string, words: number): EnginePage['sub_results'][number] => ({
  title, url: `/learn/a.html#${title}`, excerpt: `<mark>${title}</mark>`, locations: Array.from({ length: words }, (_, index) => index),
});

function page(kind: string, title: string, more: Partial<EnginePage> = {}): EnginePage {
  return { raw_url: `/${kind}/${title}.html`, excerpt: title, meta: { title }, filters: { kind: [kind] }, locations: [1], sub_results: [], ...more };
}

describe('groupPages', () => {
  it('puts the matched sections of a chapter under it', () => {
    const [group] = groupPages([page('chapter', 'A', { meta: { title: 'A', number: '2.3' }, filters: { kind: ['chapter'], domain: ['One'] }, sub_results: [section('x', 1), section('y', 2)] })], 'q');
    expect(group).toMatchObject({ kind: 'chapter', title: 'A', number: '2.3', domain: 'One', matches: 2 });
    expect(group?.hits.map(({ title, url }) => [title, url])).toEqual([['x', '/learn/a.html#x'], ['y', '/learn/a.html#y']]);
  });

  it('shows the fullest sections in the order of the page and counts them all', () => {
    const sections = [1, 9, 3, 8, 5, 7, 2].map((words) => section(`s${String(words)}`, words));
    const [group] = groupPages([page('chapter', 'A', { sub_results: sections })], 'q');
    expect(group?.hits.map(({ title }) => title)).toEqual(['s9', 's3', 's8', 's5', 's7']);
    expect(group?.matches).toBe(7);
  });

  it('gathers terms in one group after the first three pages', () => {
    const groups = groupPages([page('chapter', 'A'), page('term', 'T'), page('lab', 'B'), page('term', 'U'), page('chapter', 'C'), page('chapter', 'D')], 'q');
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([['chapter', 1], ['lab', 1], ['chapter', 1], ['term', 2], ['chapter', 1]]);
  });

  it('puts a term first whose other name is exactly what was typed', () => {
    const term = page('term', 'Réseau', { meta: { title: 'Réseau', aka: 'Mesh · Old  Net' } });
    expect(groupPages([page('chapter', 'A'), term], ' old net ')[0]?.hits[0]).toMatchObject({ title: 'Réseau', alias: 'Old  Net' });
    expect(groupPages([page('chapter', 'A'), term], 'reseau')[0]?.kind).toBe('term');
    expect(groupPages([page('chapter', 'A'), term], 'net')[0]?.kind).toBe('chapter');
  });

  it('names no other name where none was searched for', () => {
    const term = page('term', 'T', { meta: { title: 'T', aka: 'Mesh' } });
    expect(groupPages([term], 'pointer')[0]?.hits[0]).not.toHaveProperty('alias');
  });

  it('takes a page of unknown kind for a chapter', () => {
    expect(groupPages([page('other', 'A')], 'q')[0]?.kind).toBe('chapter');
  });
});
