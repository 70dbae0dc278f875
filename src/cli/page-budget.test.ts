import { beforeAll, describe, expect, it } from 'vitest';
import { loadGuide, type Guide } from '../engine/index.ts';
import { inShort } from '../engine/testing/faults-of.ts';
import { changed, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { heaviest, overBudget } from './page-budget.ts';

const KB = 1024;
const weight = (page: string, all: number) => ({ page, html: all - 3 * KB, sheets: 2 * KB, scripts: KB });

describe('pages over their budget', () => {
  let guide: Guide;
  beforeAll(async () => {
    const root = writeMinimalGuide(changed('guide.yaml', 'codeTabs:', 'pageBudget: 30\ncodeTabs:'));
    const loaded = await loadGuide(root);
    removeGuide(root);
    if (!loaded.guide) throw new Error('The guide has faults of its own.');
    guide = loaded.guide;
  });

  it.each([
    ['learn/start.html', 'chapters/basics/01-start.mdx'], ['revision/start.html', 'chapters/basics/01-start.mdx'],
    ['labs/draw-lab.html', 'labs/draw.mdx'], ['samples/draw.html', 'samples/draw/sample.yaml'], ['about.html', 'pages/about.mdx'],
  ])('%s is told at %s', (page, file) => {
    expect(inShort(overBudget(guide, [weight(page, 30 * KB + 1)]))).toEqual([`${file} page-weight`]);
  });
  it.each(['glossary.html', 'whole.html', 'labs/gone.html'])('%s, which is made from no one file, is none', (page) => {
    expect(overBudget(guide, [weight(page, 99 * KB)])).toEqual([]);
  });
  it('are told with what weighs', () => {
    expect(overBudget(guide, [weight('learn/start.html', 31 * KB)])).toMatchObject([
      { severity: 'error', cause: '`learn/start.html` loads 31.0 KB before it can be read: the page 28.0, sheets 2.0, scripts 1.0. The budget is 30 KB.' },
    ]);
  });
  it('are none at the budget itself, which is 40 KB where the guide says nothing', () => {
    const manifest = { ...guide.manifest };
    delete manifest.pageBudget;
    expect(overBudget(guide, [weight('learn/start.html', 30 * KB)])).toEqual([]);
    expect(overBudget({ ...guide, manifest }, [weight('learn/start.html', 40 * KB)])).toEqual([]);
    expect(overBudget({ ...guide, manifest }, [weight('learn/start.html', 40 * KB + 1)])).toHaveLength(1);
  });
});

it('names the heaviest page', () => {
  expect(heaviest([weight('a.html', 9 * KB), weight('b.html', 12 * KB), weight('c.html', 7 * KB)])).toBe('at most 12.0 KB (b.html)');
});
