import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changed, minimalFiles, removeGuide, writeMinimalGuide, type Changes } from '../src/engine/testing/minimal-guide.ts';
import { builtFiles } from '../src/bundle/finish/index.ts';
import { expect, test } from './support/site.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const TERM = 'terms/sample-size.yaml';
const ITEM = 'questions/basics/start.yaml';

/** What authors get wrong, and the start of the line that tells them where. Every other code of the catalogue is tested beside the engine. */
const CASES: Case[] = [
  { title: 'malformed YAML', tells: `${TERM}:2:7`, changes: changed(TERM, 'name: sample size', 'name: sample: size') },
  { title: 'a wrong type', tells: `${TERM}:2:7`, changes: changed(TERM, 'sample size', '12') },
  { title: 'an unknown key', tells: `${TERM}:3:1`, changes: changed(TERM, 'definition:', 'defintion: x\ndefinition:') },
  { title: 'a duplicate id', tells: 'questions/other/start.yaml:1:5', changes: { 'questions/other/start.yaml': minimalFiles[ITEM] } },
  { title: 'a missing file', tells: 'samples/draw/sample.yaml:', changes: { 'samples/draw/draw.py': undefined } },
  { title: 'a dangling link', tells: `${CHAPTER}:14:`, changes: changed(CHAPTER, 'chapter:start#opening', 'chapter:stat') },
  { title: 'a diagram of no known kind', tells: 'figures/', changes: Object.fromEntries(Object.entries(minimalFiles).filter(([file]) => file.startsWith('figures/')).map(([file, text]) => [file, text.replace(/^(flowchart|graph)\b/m, 'flowcart')])) },
  { title: 'malformed MDX', tells: `${CHAPTER}:`, changes: { [CHAPTER]: `${minimalFiles[CHAPTER]}\n<Callout kind="note">\n` } },
  { title: 'an unknown component', tells: `${CHAPTER}:`, changes: { [CHAPTER]: `${minimalFiles[CHAPTER]}\n<Calout kind="note">text</Calout>\n` } },
  { title: 'a missing region', tells: `${CHAPTER}:`, changes: { [CHAPTER]: `${minimalFiles[CHAPTER]}\n<Sample id="draw" region="nowhere" title="t" />\n` } },
  { title: 'a file that is not UTF-8', tells: TERM, prepare: (root) => writeFile(join(root, TERM), Buffer.from([0x6e, 0x61, 0xff, 0xfe])) },
  { title: 'an empty guide', tells: 'guide.yaml', prepare: async (root) => { await rm(root, { recursive: true }); await mkdir(root); } },
  { title: 'a chapter of 2 MB', tells: CHAPTER, changes: { [CHAPTER]: minimalFiles[CHAPTER] + 'A long line of text.\n'.repeat(100_000) } },
  { title: 'a path outside the guide', tells: 'samples/draw/sample.yaml:', changes: changed('samples/draw/sample.yaml', 'draw.py', '../../secret.py') },
  { title: 'a link out of the guide', tells: 'terms/out.yaml', prepare: (root) => symlink('/etc/hostname', join(root, 'terms/out.yaml')) },
  { title: 'a loop of links', tells: 'terms/again', prepare: (root) => symlink('.', join(root, 'terms/again')) },
];

for (const { title, tells, changes, prepare } of CASES) {
  test(`${title} ends in its place and a fix, exit code 1, and the last good site stays`, async () => {
    const guide = writeMinimalGuide(changes);
    await prepare?.(guide);
    const out = `${guide}-site`;
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'the last good site');
    const { code, said } = await command(['build', '--out', out], guide);
    expect(said).toMatch(new RegExp(`^\\S*${tells.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`, 'm'));
    expect(said).toMatch(/^ {2}fix: \S/m);
    expect(said).not.toMatch(/^\s+at \S+ \(|node:internal|\.ts:\d+/m);
    expect(code).toBe(1);
    expect(await builtFiles(out)).toEqual(['index.html']);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
    removeGuide(guide);
    removeGuide(out);
  });
}

test('a fault inside a diagram is told with its line when figures are drawn', async () => {
  const file = 'figures/broken.mmd';
  const guide = writeMinimalGuide({ [file]: 'flowchart TB\n  accTitle: Title\n  accDescr: Words\n  a[One --> b\n' });
  const { code, said } = await command(['figures'], guide);
  expect(said).toMatch(/^\S*figures\/broken\.mmd:4/m);
  expect(said).toMatch(/^ {2}fix: \S/m);
  expect(code).toBe(1);
  removeGuide(guide);
});

/** Runs a command of the project on a guide; gives its exit code and all that it said. */
function command(words: readonly string[], guide: string): Promise<{ code: number | null; said: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['src/cli/fieldguide.mjs', ...words], { env: { ...process.env, GUIDE: guide, GITHUB_ACTIONS: 'false' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { said += text.toString(); });
    child.once('error', failed);
    child.once('close', (code) => { done({ code, said }); });
  });
}

interface Case {
  title: string;
  /** How the line with the place begins. */
  tells: string;
  changes?: Changes;
  prepare?: (root: string) => Promise<void>;
}
