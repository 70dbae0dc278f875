import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';

const WORDS = 'accTitle: T\naccDescr: D\n';
const faultsIn = async (source: string) => inShort(await faultsOf({ 'figures/flow.mmd': source }));

describe('figure sources', () => {
  it.each([`flowchart LR\n${WORDS}`, `%% comment\n\nsequenceDiagram\n${WORDS}`, `---\nconfig: {}\n---\nstateDiagram-v2\n${WORDS}`, `graph TD;\n${WORDS}`])('lets %j pass', async (source) => {
    expect(await faultsIn(source)).toEqual([]);
  });
  it('points at the first line that is no comment and no front matter', async () => {
    expect(await faultsIn(`---\ntitle: x\n---\n%% c\nflow LR\n${WORDS}`)).toEqual(['figures/flow.mmd:5:1 mermaid-syntax']);
  });
  it('does not take an empty title or description for words', async () => {
    expect(await faultsIn('flowchart LR\naccTitle:\naccDescr { }\n')).toEqual(['figures/flow.mmd:1:1 figure-text', 'figures/flow.mmd:1:1 figure-text']);
  });
});
