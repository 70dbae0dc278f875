import { expect, it } from 'vitest';
import { childrenOf, classesOf, elementsOf, parsePart, printElement, removeElement, textOf, wordsIn } from './index.ts';

it('tells all words of a part, and apart from them what stands right inside an element', () => {
  const [first] = childrenOf(parsePart('<p class="a  b">One <b>two</b> three</p>'));
  if (!first) throw new Error('There is no paragraph.');
  expect([wordsIn(first), textOf(first), classesOf(first)]).toEqual(['One two three', 'One  three', ['a', 'b']]);
});

it('takes an element out and prints the rest with its own tags', () => {
  const part = parsePart('<ul><li>A</li><li class="gone">B</li></ul>');
  for (const element of [...elementsOf(part)]) if (classesOf(element).includes('gone')) removeElement(element);
  expect(childrenOf(part).map(printElement)).toEqual(['<ul><li>A</li></ul>']);
});
