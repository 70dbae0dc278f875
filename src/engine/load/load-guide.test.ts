import { afterEach, describe, expect, it } from 'vitest';
import { minimalFiles, removeGuide, writeMinimalGuide, type Changes } from '../testing/minimal-guide.ts';
import { loadGuide } from './load-guide.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) removeGuide(root);
});

async function load(changes: Changes = {}) {
  const root = writeMinimalGuide(changes);
  roots.push(root);
  return loadGuide(root);
}

async function soundGuide(changes: Changes = {}) {
  const { guide, diagnostics } = await load(changes);
  if (!guide) throw new Error(JSON.stringify(diagnostics));
  return guide;
}

describe('loadGuide', () => {
  it('finds no fault in the minimal guide and counts its files', async () => {
    const { guide, diagnostics, files } = await load();
    expect(diagnostics).toEqual([]);
    expect(guide).toBeDefined();
    expect(files).toBe(14);
  });

  it('gives each chapter its part, place, number, minutes and items', async () => {
    const { chapters } = await soundGuide();
    expect(chapters.get('start')).toMatchObject({
      file: 'chapters/basics/01-start.mdx', slug: 'start', place: 1, number: '1.1', minutes: 1, items: ['q-start'], part: { id: 'basics' },
    });
  });

  it('gives the guide’s own pages in the order of the footer', async () => {
    const { pages } = await soundGuide({
      'pages/first.mdx': '---\nid: first\ntitle: First\nsummary: F.\norder: 0\nchecked: 2026-01-01\n---\n\nFirst.\n',
    });
    expect([...pages.keys()]).toEqual(['first', 'about']);
    expect(pages.get('about')).toMatchObject({ title: 'About', sources: ['manual'], outline: { headings: [{ id: 'what' }] } });
  });

  it('numbers chapters by their order in the part, whatever gaps their file names leave', async () => {
    const { chapters } = await soundGuide({
      'chapters/basics/01-start.mdx': undefined,
      'chapters/basics/30-start.mdx': minimalFiles['chapters/basics/01-start.mdx'],
    });
    expect(chapters.get('start')).toMatchObject({ place: 30, number: '1.1' });
