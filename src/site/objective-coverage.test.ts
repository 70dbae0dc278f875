import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGuide, type Guide } from '../engine/index.ts';
import { changed, minimalFiles, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { coverOf, withoutLike, type ObjectiveCover } from './objective-coverage.ts';

let root: string;
let guide: Guide;

beforeAll(async () => {
  const question = minimalFiles['questions/basics/start.yaml'];
  root = writeMinimalGuide({
    ...changed('blueprints/exam-2.yaml', '{ id: tuning, text: Tune a model }', '{ id: tuning, text: Tune a model }\n          - { id: watching, text: Watch a model }'),
    'questions/basics/again.yaml': question.replace('id: q-start', 'id: q-again'),
  });
  const loaded = await loadGuide(root);
  if (!loaded.guide) throw new Error(JSON.stringify(loaded.diagnostics));
  guide = loaded.guide;
});
afterAll(() => { removeGuide(root); });

function cover(blueprint: string, objective: string): ObjectiveCover {
  const found = guide.blueprints.get(blueprint);
  const one = found && coverOf(guide, found).get(`${blueprint}/${objective}`);
  if (!one) throw new Error(`no ${objective}`);
  return one;
}

describe('coverOf', () => {
  it('gives the sections that serve an objective and the samples in them', () => {
    const { taught, samples } = cover('exam-2', 'tuning');
    expect(taught.map(({ chapter, sections }) => [chapter.id, sections.map(({ id }) => id)])).toEqual([['start', ['opening']]]);
    expect(samples).toEqual(['draw']);
  });
  it('names the whole chapter where only its head names the objective', () => {
    expect(cover('exam-1', 'sampling').taught).toMatchObject([{ chapter: { id: 'start' }, sections: [] }]);
  });
  it('counts items, and siblings as one family', () => {
    expect(cover('exam-1', 'sampling')).toMatchObject({ items: 2, families: 1 });
  });
  it('reads crosswalks in both directions', () => {
    expect([cover('exam-1', 'sampling').alike, cover('exam-2', 'tuning').alike]).toEqual([['exam-2/tuning'], ['exam-1/sampling']]);
  });
  it('leaves empty what nothing teaches', () => {
    expect(cover('exam-2', 'watching')).toMatchObject({ code: '1.1b', taught: [], samples: [], items: 0, families: 0, alike: [] });
  });
});

it('withoutLike keeps the objectives that the other outline does not ask for', () => {
  expect(withoutLike([cover('exam-2', 'tuning'), cover('exam-2', 'watching')], 'exam-1').map(({ ref }) => ref)).toEqual(['exam-2/watching']);
});
