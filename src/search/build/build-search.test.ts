import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdapter, type Filters, type SearchAdapter } from '../browser/adapter.ts';
import { buildSearch, type SearchGuide } from './index.ts';

const all: Filters = { kind: [], domain: [] };
const part = (id: string, title: string) => ({ id, title, numeral: 'I', summary: 'A part.' });
const tides = part('tides', 'Tides, and streams');
const chart = part('chart', 'The chart');
const common = { sources: ['book'], checked: '2026-01-01' };

const guide: SearchGuide = {
  manifest: { language: 'en-GB' },
  chapters: new Map([
    ['streams', { title: 'Tidal streams', part: tides, outline: { uses: [{ name: 'Sample', attributes: { id: 'rate' } }] } }],
    ['bearings', { title: 'Bearings', part: chart, outline: { uses: [] } }],
  ]),
  terms: new Map([
    ['heading', { id: 'heading', name: 'Heading', aka: [{ name: 'Ship’s head' }], definition: 'Where the bow points; see the [compass](chapter:bearings).', chapter: 'bearings', ...common }],
    ['set', { id: 'set', name: 'Set', aka: [{ name: 'Current direction' }], definition: 'Where a stream goes.', chapter: 'streams#rate', ...common }],
  ]),
  samples: new Map([
    ['rate', { id: 'rate', title: 'Rate of the stream', summary: 'Reads the diamonds.', kind: 'script', tabs: [{ tab: 'python', file: 'rate.py' }], walkthroughs: [], files: [], rungs: [], runs: [], simulated: [], given: [], expected: [], mistakes: [], volatile: [], sources: [], texts: { 'rate.py': '# region: main\nspring_rate_knots = 2.4\n# endregion\n' } }],
  ]),
};

const page = (title: string, kind: string, domain: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><body><nav>Contents anchor</nav><main><article data-pagefind-body data-pagefind-filter="kind:${kind}">
  <span hidden data-pagefind-filter="domain:${domain}"></span><span hidden data-pagefind-meta="number:2.1"></span><h1>${title}</h1>${body}</article></main></body></html>`;

const pages = {
  'learn/streams.html': page('Tidal streams', 'chapter', 'Tides, and streams', '<p>Streams turn.</p><h2 id="rate">Rate at springs</h2><p>The rate is stronger at springs. Current direction was once the word; the current direction matters. &lt;img src=x&gt; neap.</p><figure class="plate" id="plate-4"><p class="plate-head" data-pagefind-ignore><span>Plate 4</span><span>The tidal wheel</span></p><svg><desc>Round it goes.</desc><text><tspan>A</tspan> · Slackening</text></svg></figure><h2 id="after">After</h2><p>Later.</p>'),
  'learn/bearings.html': page('Bearings', 'chapter', 'The chart', '<h2 id="hand">By hand</h2><p>The ship’s head and the heading, current direction of the bow. current direction, current direction.</p>'),
  'labs/plot.html': page('Plot a position', 'lab', 'The chart', '<p>Draw a heading.</p>'),
  'index.html': '<!doctype html><html lang="en-GB"><body>Frontispiece heading</body></html>',
};

let folder: string;
let adapter: SearchAdapter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeSite('a');
  await buildSearch({ staging: join(folder, 'a'), guide });
  adapter = createAdapter((path) => loadFrom('a', path));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('buildSearch', () => {
  it('writes the same bytes again from the same pages', async () => {
    await writeSite('b');
    const result = await buildSearch({ staging: join(folder, 'b'), guide });
    expect(result).toMatchObject({ records: 6 });
    expect(await contents('b')).toEqual(await contents('a'));
  });

  it('writes classic scripts alone, under lower-case names', async () => {
    const files = [...(await contents('a')).keys()];
    expect(files).toContain('engine.js');
    expect(files.filter((file) => !/^[a-z0-9._/-]+\.js$/.test(file))).toEqual([]);
    expect(files.some((file) => file.includes('pagefind-ui'))).toBe(false);
  });

  it('fails with the folder in its message where the pages are missing', async () => {
    await expect(buildSearch({ staging: join(folder, 'missing'), guide })).rejects.toThrow(/missing/);
  });
});

describe('an index, searched', () => {
  it('finds sections of a chapter with marked words', async () => {
    const { groups } = await adapter.query('springs', all, 10);
    expect(groups[0]).toMatchObject({ kind: 'chapter', title: 'Tidal streams', number: '2.1', domain: 'Tides, and streams' });
    const hit = groups[0]?.hits[0];
    expect(hit).toMatchObject({ title: 'Rate at springs', url: '/learn/streams.html#rate' });
    expect(hit?.excerpt.some(({ text, marked }) => marked && text.startsWith('springs'))).toBe(true);
  });

  it.each(['slackening', 'round it goes', 'wheel'])('leads from "%s", which stands in a figure, to its plate', async (words) => {
    const { groups } = await adapter.query(words, all, 10);
    expect(groups[0]?.hits[0]).toMatchObject({ title: 'Plate 4. The tidal wheel', url: '/learn/streams.html#plate-4' });
  });

  it.each([['current direction', 'Set'], ['ship’s head', 'Heading'], ["ship's head", 'Heading']])('leads from the old name "%s" to the term %s first', async (old, today) => {
    const { groups } = await adapter.query(old, all, 10);
    expect(groups[0]?.kind).toBe('term');
    expect(groups[0]?.hits[0]).toMatchObject({ title: today });
  });

  it('ranks the term first while an old name is still being typed', async () => {
    const { groups } = await adapter.query('current direc', all, 10);
    expect(groups[0]?.hits[0]).toMatchObject({ title: 'Set', alias: 'Current direction' });
  });

  it('finds code by an identifier and by a word of it', async () => {
    for (const words of ['spring_rate_knots', 'knots']) {
      const { groups } = await adapter.query(words, all, 10);
      expect(groups.map(({ kind }) => kind)).toContain('sample');
    }
  });

  it('keeps to the chosen kind and domain, and counts the others', async () => {
    const { groups, counts } = await adapter.query('heading', { kind: ['lab'], domain: ['The chart'] }, 10);
    expect(groups.map(({ title }) => title)).toEqual(['Plot a position']);
    expect(counts['kind']?.['term']).toBeGreaterThan(0);
  });

  it('leaves out pages without a body, and region marks', async () => {
    expect((await adapter.query('frontispiece', all, 10)).total).toBe(0);
    expect((await adapter.query('endregion', all, 10)).total).toBe(0);
  });

  it('suggests a known word where nothing is found', async () => {
    expect((await adapter.query('ehading', all, 10)).total).toBe(0);
    expect(await adapter.suggest('ehading')).toBe('heading');
  });

  // Last, since a page has one adapter: a second takes over the names that scripts call.
  it('tries again after a script could not be loaded', async () => {
    let broken = true;
    const shaky = createAdapter((path) => (broken ? Promise.reject(new Error(`${path} could not be loaded.`)) : loadFrom('a', path)));
    await expect(shaky.query('springs', all, 10)).rejects.toThrow('search/engine.js');
    broken = false;
    expect((await shaky.query('springs', all, 10)).total).toBeGreaterThan(0);
  });
});

/** What a script element does in a page. */
async function loadFrom(site: string, path: string): Promise<void> {
  runInThisContext(await readFile(join(folder, site, path), 'utf8'), { filename: path });
}

async function writeSite(name: string): Promise<void> {
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(join(folder, name, path, '..'), { recursive: true });
    await writeFile(join(folder, name, path), html);
  }
}

async function contents(name: string): Promise<Map<string, string>> {
  const root = join(folder, name, 'search');
  const paths = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.js')).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}
