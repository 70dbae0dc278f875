import { afterEach, describe, expect, it } from 'vitest';
import { inShort } from '../testing/faults-of.ts';
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
  });

  it('gives a figure its upright drawing, and reports one without a figure', async () => {
    const { figures } = await soundGuide({ 'figures/flow.phone.mmd': 'flowchart TB\n' });
    expect(figures.get('flow')?.phone).toEqual({ file: 'figures/flow.phone.mmd', source: 'flowchart TB\n' });
    expect([...figures.keys()]).toEqual(['flow']);
    const { diagnostics } = await load({ 'figures/ebb.phone.mmd': 'flowchart TB\n' });
    expect(inShort(diagnostics)).toEqual(['figures/ebb.phone.mmd:1:1 name-mismatch']);
  });

  it('gives the figures also where errors elsewhere stand in the way of the guide', async () => {
    const { guide, figures } = await load({ 'guide.yaml': 'id: 7\n' });
    expect(guide).toBeUndefined();
    expect([...figures.keys()]).toEqual(['flow']);
  });

  it('keeps the text of the files of a sample and the words of a figure', async () => {
    const { samples, figures } = await soundGuide();
    expect(Object.keys(samples.get('draw')?.texts ?? {})).toEqual(['draw.py']);
    expect(figures.get('flow')).toMatchObject({ title: 'Flow', description: 'From A to B.' });
  });

  it('covers objectives by front matter, by `Serves` and by items', async () => {
    const { coverage } = await soundGuide();
    expect(Object.fromEntries(coverage)).toEqual({
      'exam-1/sampling': { chapters: ['start'], items: ['q-start'] },
      'exam-2/tuning': { chapters: ['start'], items: [] },
    });
  });

  it('reads Windows line ends and a byte order mark like plain text', async () => {
    const guide = await soundGuide({ 'figures/flow.mmd': '\uFEFFflowchart LR\r\n accTitle: T\r\n accDescr {\r\n Two\r\n lines\r\n }\r\n' });
    expect(guide.figures.get('flow')).toMatchObject({ title: 'T', description: 'Two lines' });
  });

  it('says that a missing folder is no guide', async () => {
    const { guide, diagnostics } = await loadGuide('/nowhere/at/all');
    expect(guide).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['empty-guide']);
  });

  it('still gives the guide where there are only warnings', async () => {
    const { guide, diagnostics } = await load({ 'terms/other.yml': 'id: other\n' });
    expect(guide).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'unexpected-file', severity: 'warning', file: 'terms/other.yml' }]);
  });

  it('does not report what refers to a record that has faults of its own', async () => {
    const { diagnostics } = await load({ 'terms/sample-size.yaml': 'id: sample-size\n\tname: x\n', 'sources/manual.yaml': 'id: manual\ntitle: 1\n' });
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['sources/manual.yaml', 'terms/sample-size.yaml']));
  });

  it('reads a thousand small files in well under two seconds', async () => {
    const terms = Array.from({ length: 1000 }, (_, index) => [`terms/t${index}.yaml`, `id: t${index}\nname: t\ndefinition: D\nsources: [manual]\nchecked: 2026-01-01\n`]);
    const root = writeMinimalGuide(Object.fromEntries(terms));
    roots.push(root);
    const start = performance.now();
    const { diagnostics } = await loadGuide(root);
    expect(diagnostics).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
