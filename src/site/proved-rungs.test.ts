import { expect, it } from 'vitest';
import { provedRungs } from './proved-rungs.ts';

const rungs = (...names: ('L0' | 'L1' | 'L2' | 'L3' | 'L4')[]) => ({ rungs: names.map((rung) => ({ rung, did: 'looked' })) });

it('says no more than was passed', () => {
  expect(provedRungs(rungs('L0', 'L2', 'L3'))).toBe('schema · run here');
});
it('says that files parse only where nothing else was proved', () => {
  expect(provedRungs(rungs('L0'))).toBe('parses');
});
