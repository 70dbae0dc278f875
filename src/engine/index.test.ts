import { expect, it } from 'vitest';
import * as engine from './index.ts';

it('shows other rooms exactly these names', () => {
  expect(Object.keys(engine).sort()).toEqual(['catalogue', 'findGaps', 'formatDiagnostics', 'hashesOf', 'help', 'inspectItems', 'lintItems', 'loadGuide', 'reachedFiles', 'vocabulary']);
});
