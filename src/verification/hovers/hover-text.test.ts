import { describe, expect, it } from 'vitest';
import { firstSentence, hoverText, keywordText, shortSignature } from './hover-text.ts';
import { ownerOf } from './owners.ts';

const fence = (declared: string, rest: string): string => `\`\`\`python\n${declared}\n\`\`\`\n${rest}`;

describe('what is said of a name', () => {
  it('is its signature on one line and the first sentence of its docstring', () => {
    const value = fence('(method) def run(\n    *,\n    name: str | None = None,\n    tags: Dict[Unknown, Unknown] | None = None\n) -> Job', '---\nRun it now. Then wait.\n\n:keyword name: The\\_name.  \n:paramtype name: str');
    expect(hoverText(value)).toMatchObject({ kind: 'method', signature: 'run(*, name: str | None = None, tags: Dict | None = None) -> Job', says: 'Run it now.' });
  });
  it('is the line of a parameter, without its name', () => {
    expect(hoverText(fence('(parameter) goal: str', 'goal: Which way, e.g. Up. Or down.'))).toMatchObject({ kind: 'parameter', signature: 'goal: str', says: 'Which way, e.g. Up.' });
  });
  it('is nothing for a module, nor for a value that was just set', () => {
    expect(hoverText(fence('(module) tides', ''))).toBeUndefined();
    expect(hoverText(fence('(variable) name: Literal[\'a\']', ''))).toBeUndefined();
  });
});

it('finds a keyword that is not declared in the words of what is called', () => {
  expect(keywordText('size', 'Makes one.\n\n:keyword size: How many\n  there are. At most ten.\n:paramtype size: Optional[int]')).toMatchObject({ signature: 'size: Optional[int]', says: 'How many there are.' });
  expect(keywordText('colour', ':keyword size: How many.')).toBeUndefined();
});
it('shortens a long signature between two parameters and keeps what it returns', () => {
  const long = `f(${Array.from({ length: 60 }, (_, index) => `p${index}: int`).join(', ')}) -> Job`;
  const short = shortSignature(long);
  expect(short.length).toBeLessThan(330);
  expect(short).toMatch(/^f\(p0: int, .*p\d+: int, …\) -> Job$/);
});
it('takes the first sentence alone, and no list of fields', () => {
  expect(firstSentence('One\nline. Two.')).toBe('One line.');
  expect(firstSentence(':return: a thing')).toBe('');
});
it('reads the licence that a package tells of itself', () => {
  expect(ownerOf('Name: a\nVersion: 1\nLicense: Copyright of somebody\nClassifier: License :: OSI Approved :: Apache Software License\n\nLicense: no')).toEqual({ name: 'a', version: '1', licence: 'Apache Software License' });
  expect(ownerOf('Name: a\nVersion: 1\nLicense-Expression: MIT\n')).toMatchObject({ licence: 'MIT' });
});
