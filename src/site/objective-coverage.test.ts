import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGuide, type Guide } from '../engine/index.ts';
import { changed, minimalFiles, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { coverOf, sortedByLikeness, type ObjectiveCover } from './objective-coverage.ts';

let root: string;
let guide: Guide;

beforeAll(async () => {
  const question = minimalFiles['questions/basics/start.yaml'];
  root = writeMinimalGuide({
    ...changed('blueprints/exam-2.yaml', '{ id: tuning, text: Tune a model }', '{ id: tuning, text: Tune a model }\n          - { id: watching, text: Watch a model }\n          - { id: sharing, text: Share a draw, overlaps: [{ with: exam-1/sampling, why: Both draw. }] }'),
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
  it('names the labs that serve it', () => {
    expect(cover('exam-1', 'sampling').labs).toEqual(['draw-lab']);
  });
  it('reads crosswalks in both directions', () => {
    expect([cover('exam-1', 'sampling').alike, cover('exam-2', 'tuning').alike]).toEqual([['exam-2/tuning'], ['exam-1/sampling']]);
  });
  it('reads overlaps in both directions, with their reason', () => {
    expect([cover('exam-1', 'sampling').akin, cover('exam-2', 'sharing').akin]).toEqual([[{ ref: 'exam-2/sharing', why: 'Both draw.' }], [{ ref: 'exam-1/sampling', why: 'Both draw.' }]]);
  });
  it('leaves empty what nothing teaches', () => {
    expect(cover('exam-2', 'watching')).toMatchObject({ code: '1.1b', taught: [], samples: [], labs: [], items: 0, families: 0, alike: [], akin: [] });
  });
});

it('sortedByLikeness parts what the other outline asks for too, in part, and not at all', () => {
  const covers = ['tuning', 'sharing', 'watching'].map((id) => cover('exam-2', id));
  const { same, part, none } = sortedByLikeness(covers, 'exam-1');
  expect([same, part, none].map((found) => found.map(({ code }) => code))).toEqual([['1.1a'], ['1.1c'], ['1.1b']]);
});
