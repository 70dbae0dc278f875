import { describe, expect, it } from 'vitest';
import { placesOf, projectFiles, ROOT } from './tracked-files.ts';

const files = projectFiles();
const source = files.filter((file) => file.startsWith('src/'));

/** What is looked for is put together here, so that this file does not hold it. */
const word = (...parts: readonly string[]): string => parts.join('');
const REGISTRIES = [
  word('registry.npm', 'js.org'), word('registry.yarn', 'pkg.com'), word('py', 'pi.org'), word('python', 'hosted.org'), word('crates', '.io'),
  word('proxy.go', 'lang.org'), word('repo1.', 'maven.org'), word('deb.', 'debian.org'),
];
const GUIDE_WORDS = [word('az', 'ure'), word('dp', '-100'), word('ai', '-300')];
const ADAPTER = `src/verification/adapters/${word('az', 'ure')}-ml/`;

describe('files of the project', () => {
  it('are all looked at, dot files too', () => {
    expect(files).toEqual(expect.arrayContaining(['.gitignore', 'package-lock.json', 'src/cli/fieldguide.mjs', 'content/guide.yaml']));
    expect(placesOf(/^node_modules\/$/, files)).toContain('.gitignore:1');
  });
  it('name no package registry', () => {
    expect(placesOf(anyOf(REGISTRIES), files)).toEqual([]);
  });
  it('name no path of the machine they were written on', () => {
    expect(placesOf(new RegExp(`${escaped(ROOT)}(?![\\w-])`), files)).toEqual([]);
  });
  it('carry no download address in a lock file', () => {
    expect(placesOf(new RegExp(word('"resolved"', ':\\s*"', 'http')), files.filter((file) => file.endsWith('.json')))).toEqual([]);
  });
  it('stand in folders named after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)\//;
    expect(files.filter((file) => vague.test(file) && !file.startsWith('content/'))).toEqual([]);
  });
});

describe('the generator', () => {
  it('knows no word of the real guide', () => {
    const watched = source.filter((file) => !file.startsWith(ADAPTER));
    expect(placesOf(anyOf(GUIDE_WORDS), watched)).toEqual([]);
    expect(watched.filter((file) => anyOf(GUIDE_WORDS).test(file))).toEqual([]);
  });
  it('keeps its tests running: none is skipped or alone', () => {
    const tests = files.filter((file) => /\.(test|e2e)\.ts$/.test(file));
    expect(placesOf(/\b(it|test|describe)\.(skip|only|todo|fixme)\b/, tests)).toEqual([]);
  });
});

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map(escaped).join('|'), 'i');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
