import type { Question, QuestionOption } from '../../schema/index.ts';
import type { QuestionKey } from '../questions/index.ts';

/** A small valid question of every type; each is known to the tests by its type. */
export const questions = {
  single: { type: 'single', stem: 'Which?', options: options('b', 'a', 'c') },
  'code-output': { type: 'code-output', stem: 'What?', language: 'python', code: 'print(1)', options: options('b', 'a', 'c') },
  multiple: { type: 'multiple', stem: 'Which two?', choose: 2, options: [...options('b', 'a', 'c', 'd').slice(0, 3), { ...option('d'), correct: true }] },
  statements: {
    type: 'statements', stem: 'True?', statements: [
      { id: 's2', text: 'Two', answer: 'no', why: 'Because.' },
      { id: 's1', text: 'One', answer: 'yes', why: 'Because.' },
      { id: 's3', text: 'Three', answer: 'yes', why: 'Because.' },
    ],
  },
  order: { type: 'order', stem: 'Order?', steps: ['one', 'two', 'three', 'extra'].map((id) => ({ id, text: id, why: 'Because.' })), answer: ['one', 'two', 'three'] },
  match: {
    type: 'match', stem: 'Match.',
    targets: [{ id: 't2', text: 'Two', answer: 'y' }, { id: 't1', text: 'One', answer: 'x' }],
    choices: ['z', 'y', 'x'].map((id) => ({ id, text: id, why: 'Because.' })),
  },
  dropdown: {
    type: 'dropdown', stem: 'Fill.', text: '{{g1}} and {{g2}}',
    blanks: [{ id: 'g2', label: 'two', options: options('a', 'b') }, { id: 'g1', label: 'one', options: options('b', 'a') }],
  },
} satisfies { [Type in Question['type']]: Extract<Question, { type: Type }> };

/** The keys of `questions`, written out. The first option given to `options` is the right one. */
export const keys = {
  single: { type: 'single', options: ['a', 'b', 'c'], right: ['b'] },
  'code-output': { type: 'code-output', options: ['a', 'b', 'c'], right: ['b'] },
  multiple: { type: 'multiple', options: ['a', 'b', 'c', 'd'], right: ['b', 'd'] },
  statements: { type: 'statements', right: { s1: 'yes', s2: 'no', s3: 'yes' } },
  order: { type: 'order', steps: ['extra', 'one', 'three', 'two'], right: ['one', 'two', 'three'] },
  match: { type: 'match', choices: ['x', 'y', 'z'], right: { t1: 'x', t2: 'y' } },
  dropdown: { type: 'dropdown', options: { g1: ['a', 'b'], g2: ['a', 'b'] }, right: { g1: 'b', g2: 'a' } },
} satisfies { [Type in Question['type']]: QuestionKey<Type> };

function options(right: string, ...wrong: string[]): QuestionOption[] {
  return [{ ...option(right), correct: true }, ...wrong.map(option)];
}

function option(id: string): QuestionOption {
  return { id, text: id, correct: false, why: 'Because.' };
}
