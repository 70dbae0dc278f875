import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';

const linkTo = (href: string) => faultsOf(changed(CHAPTER, 'chapter:start#opening', href));

describe('links', () => {
  it.each(['chapter:start', 'chapter:start#opening', '#opening', 'page:about', 'page:about#what', 'page:objectives', 'https://example.org/', 'mailto:a@example.org'])('lets %s pass', async (href) => {
    expect(await linkTo(href)).toEqual([]);
  });
  it.each(['chapter:', 'chapter:none', 'chapter:start#', 'page:', 'page:none', '/learn/start.html', 'http://example.org', 'javascript:alert(1)', 'data:text/html,x', ''])('finds that “%s” leads nowhere', async (href) => {
    expect((await linkTo(href)).map(({ code }) => code)).toEqual(['dangling-link']);
  });
  it('reads links that are defined at the foot of a chapter', async () => {
    const found = await faultsOf(changed(CHAPTER, '<Check id="q-start" />', '[see][it]\n\n[it]: chapter:none\n'));
    expect(inShort(found)).toEqual([`${CHAPTER}:24:1 dangling-link`]);
  });
  it('finds that the passage which clears a misconception is not there', async () => {
    const record = (clears: string) => ({ 'misconceptions/all-drawn.yaml': `id: all-drawn\nyou: took a sample for the whole\nclears: ${clears}\n` });
    expect(await faultsOf(record('start#opening'))).toEqual([]);
    expect(inShort(await faultsOf(record('start#ending')))).toEqual(['misconceptions/all-drawn.yaml:3:9 dangling-link']);
  });
  it('finds that what readers look for is taught nowhere', async () => {
    const list = (taught: string) => ({ 'lookups/readers.yaml': `id: readers\ntitle: What readers ask\nlookups:\n  - about: Lines\n    ask: how to draw\n    taught: [${taught}]\n` });
    expect(await faultsOf(list('start#opening'))).toEqual([]);
    expect(inShort(await faultsOf(list('start, none#opening')))).toEqual(['lookups/readers.yaml:6:21 dangling-link']);
  });
  it('says nothing of links to a chapter that has faults of its own', async () => {
    const found = await faultsOf(changed(CHAPTER, 'title: Start', 'titel: Start'));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['unknown-key', 'schema']));
  });
});
