import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed, minimalFiles } from '../testing/minimal-guide.ts';

const ITEM = 'questions/basics/start.yaml';
const CHAPTER = 'chapters/basics/01-start.mdx';

describe('formulas', () => {
  it('points at the sign in the formula that is wrong', async () => {
    const found = await faultsOf(changed(CHAPTER, 'Read on.', 'So $a +\\fraq{b}$ is, for $5 or $6.'));
    expect(inShort(found)).toEqual([`${CHAPTER}:20:67 tex-syntax`]);
    expect(found[0]).toMatchObject({ cause: 'The formula `$a +\\fraq{b}$` cannot be read: Undefined control sequence: \\fraq.', fix: 'Correct the formula, or write `\\$` for the sign itself.' });
  });
  it('reads the texts of items, cases and terms', async () => {
    const found = await faultsOf({
      ...changed(ITEM, 'why: It is.', 'why: It is $\\fraq$.'),
      ...changed('cases/firm.yaml', 'text: A firm.', 'text: A firm $x_$.'),
      ...changed('terms/sample-size.yaml', 'How many are drawn.', 'How many are drawn, $\\frac{n}$.'),
    });
    expect(inShort(found)).toEqual(['cases/firm.yaml:4:44 tex-syntax', `${ITEM}:12:55 tex-syntax`, 'terms/sample-size.yaml:3:13 tex-syntax']);
  });
  it('leaves what a program prints alone', async () => {
    const item = minimalFiles[ITEM].replace('type: single', 'type: code-output').replace('stem:', 'language: bash\ncode: echo $a_$b\nstem:').replace('A sample,', 'it $a_$ prints,');
    expect(await faultsOf({ [ITEM]: item })).toEqual([]);
  });
});
