import { expect, it } from 'vitest';
import { minimalFiles } from '../testing/minimal-guide.ts';
import { gapsOf } from './testing.ts';

const ITEM = 'questions/basics/start.yaml';
const IDEA = { 'misconceptions/line-is-sample.yaml': 'id: line-is-sample\nyou: took a line for a sample\nclears: start#opening\n' };
const [HEAD = ''] = minimalFiles[ITEM].split('type: single\n').join('').split('stem:');
const told = 'misconception: line-is-sample';
const option = (id: string, more = '') => `{ id: ${id}, text: T, why: W${more && `, ${more}`} }`;
const options = `options: [${option('a', 'correct: true')}, ${option('b', told)}]`;

it('tells a wrong idea that no item names, where its record stands', async () => {
  expect(await gapsOf(IDEA)).toEqual(['misconceptions/line-is-sample.yaml:1:5 unused-misconception']);
});

it.each([
  ['an option', `type: single\nstem: S\n${options}`],
  ['a statement', `type: statements\nstem: S\nstatements: [${['a', 'b', 'c'].map((id) => option(id, `answer: yes, ${told}`)).join(', ')}]`],
  ['a step', `type: order\nstem: S\nsteps: [${['a', 'b', 'c', 'd'].map((id) => option(id, id === 'd' ? told : '')).join(', ')}]\nanswer: [a, b, c]`],
  ['a choice', `type: match\nstem: S\ntargets: [{ id: t, text: T, answer: a }, { id: u, text: T, answer: a }]\nchoices: [${option('a')}, ${option('b', told)}]`],
  ['a blank', `type: dropdown\nstem: S\ntext: "{{x}}"\nblanks: [{ id: x, label: L, ${options} }]`],
  ['the question of a case', `type: case\ncase: firm\nquestion: { type: single, stem: S, ${options} }`],
])('counts an idea as named by %s', async (_, body) => {
  expect(await gapsOf({ ...IDEA, [ITEM]: `${HEAD}${body}\n` })).toEqual([]);
});
