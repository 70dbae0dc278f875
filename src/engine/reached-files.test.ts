import { expect, it } from 'vitest';
import { reachedFiles } from './reached-files.ts';

it('follows the programs of a run to what they import, start and read', () => {
  const texts = { 'run.py': 'import score\nsubprocess.run(["src/train.py"])\n', 'src/score.py': 'open("weights.json")', 'src/train.py': '', 'weights.json': '', 'other.py': 'import run', 'data/a.csv': '', 'data2/b.csv': '' };
  expect([...reachedFiles([{ file: 'run.py', arguments: ['--data', 'data'] }], texts)].sort()).toEqual(['data/a.csv', 'run.py', 'src/score.py', 'src/train.py', 'weights.json']);
  expect([...reachedFiles([], texts)]).toEqual([]);
});
