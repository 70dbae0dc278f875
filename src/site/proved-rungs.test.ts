import { expect, it } from 'vitest';
import { provedRungs } from './proved-rungs.ts';

const rungs = (...names: ('L0' | 'L1' | 'L2' | 'L3' | 'L4')[]) => ({ rungs: names.map((rung) => ({ rung, did: 'looked' })) });

it('says no more than was passed', () => {
  expect(provedRungs(rungs('L0', 'L2', 'L3'))).toBe('schema · run here');
});
it('leaves out what had nothing to do with the files that are shown', () => {
  const sample = { runs: [{ file: 'a.py', arguments: [] }], simulated: [{ file: 'b.py', arguments: [], variables: {} }], texts: { 'a.py': 'import c', 'b.py': '', 'c.py': '', 'd.yml': '' } };
  const proof = rungs('L0', 'L1', 'L2', 'L3', 'L4');
  const said = (...files: string[]): string => provedRungs(proof, { sample, files });
  expect(said('c.py')).toBe('types · schema · run here');
  expect(said('b.py', 'd.yml')).toBe('types · schema · simulated service');
  expect(said('d.yml')).toBe('schema');
});
it('says nothing of a file that no rung can read', () => {
  const sample = { runs: [], simulated: [], texts: { 'query.kql': '', 'watch.sh': '' } };
  expect(provedRungs(rungs('L0', 'L2', 'L3'), { sample, files: ['query.kql'] })).toBe('');
  expect(provedRungs(rungs('L0', 'L2', 'L3'), { sample, files: ['query.kql', 'watch.sh'] })).toBe('schema');
});
it('says that files parse only where nothing else was proved', () => {
  expect(provedRungs(rungs('L0'))).toBe('parses');
});
