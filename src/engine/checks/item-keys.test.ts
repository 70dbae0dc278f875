import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { minimalFiles } from '../testing/minimal-guide.ts';

const ITEM = 'questions/basics/start.yaml';
const HEAD = minimalFiles[ITEM].split('type: single\n').join('').split('stem:')[0] ?? '';
// The head has eight lines, so the body begins in line 9.
const faultsIn = async (body: string) => inShort(await faultsOf({ [ITEM]: `${HEAD}${body}` }));
const option = (id: string, correct: boolean) => `{ id: ${id}, text: T, why: W, correct: ${String(correct)} }`;
const options = (...marks: boolean[]) => `options: [${marks.map((mark, index) => option(`o${index}`, mark)).join(', ')}]`;
const dropdown = (text: string, ...blanks: string[]) => `type: dropdown\nstem: S\ntext: "${text}"\nblanks: [${blanks.join(', ')}]\n`;
const blank = (id: string, ...marks: boolean[]) => `{ id: ${id}, label: L, ${options(...marks)} }`;
const order = (...answer: string[]) => `type: order\nstem: S\nsteps: [${['a', 'b', 'c'].map((id) => `{ id: ${id}, text: T, why: W }`).join(', ')}]\nanswer: [${answer.join(', ')}]\n`;
const match = (answer: string) => `type: match\nstem: S\ntargets: [{ id: t, text: T, answer: a }, { id: u, text: T, answer: ${answer} }]\nchoices: [{ id: a, text: T, why: W }, { id: b, text: T, why: W }]\n`;
const statements = (...ids: string[]) => `type: statements\nstem: S\nstatements: [${ids.map((id) => `{ id: ${id}, text: T, answer: yes, why: W }`).join(', ')}]\n`;

describe('item keys', () => {
  it.each([
    ['single', `type: single\nstem: S\n${options(true, false)}\n`],
    ['multiple', `type: multiple\nstem: S\nchoose: 2\n${options(true, true, false)}\n`],
    ['code-output', `type: code-output\nstem: S\nlanguage: python\ncode: print(1)\n${options(false, true)}\n`],
    ['order', order('c', 'a', 'b')],
    ['match', match('b')],
    ['dropdown', dropdown('A {{x}} and {{y}}', blank('x', true, false), blank('y', false, true))],
    ['statements', statements('a', 'b', 'c')],
    ['case', `type: case\ncase: firm\nquestion: { type: single, stem: S, ${options(true, false)} }\n`],
  ])('lets a sound %s item pass', async (_, body) => {
    expect(await faultsIn(body)).toEqual([]);
  });

  it.each([
    ['no option is right', `type: single\nstem: S\n${options(false, false)}\n`, '11:10'],
    ['two outputs are right', `type: code-output\nstem: S\nlanguage: python\ncode: print(1)\n${options(true, true)}\n`, '13:10'],
    ['`choose` does not fit', `type: multiple\nstem: S\nchoose: 3\n${options(true, true, false)}\n`, '11:9'],
    ['every option is right', `type: multiple\nstem: S\nchoose: 3\n${options(true, true, true)}\n`, '12:10'],
    ['`answer` names an unknown step', order('a', 'b', 'd'), '12:16'],
    ['`answer` names a step twice', order('a', 'b', 'a'), '12:16'],
    ['a target names an unknown choice', match('d'), '11:68'],
    ['a blank has no right option', dropdown('A {{x}}', blank('x', false, false)), '12:38'],
    ['a blank has no gap', dropdown('A', blank('x', true, false)), '12:16'],
    ['a blank has two gaps', dropdown('{{x}} {{x}}', blank('x', true, false)), '12:16'],
    ['a gap has no blank', dropdown('{{x}} {{y}}', blank('x', true, false)), '11:7'],
    ['the question of a case has a faulty key', `type: case\ncase: firm\nquestion: { type: single, stem: S, ${options(true, true)} }\n`, '11:45'],
  ])('finds that %s', async (_, body, at) => {
    expect(await faultsIn(body)).toEqual([`${ITEM}:${at} option-key`]);
  });

  it('finds parts of an item that share an id', async () => {
    expect(await faultsIn(statements('a', 'b', 'a'))).toEqual([`${ITEM}:11:102 duplicate-id`]);
  });
});
