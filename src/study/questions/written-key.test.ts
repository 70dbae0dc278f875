import { describe, expect, it } from 'vitest';
import { keys, questions } from '../testing/questions.ts';
import type { QuestionKey } from './key.ts';
import { readKey, writeKey, type Offered } from './written-key.ts';

/** The controls that a form shows for a key, in an order that is not the key's. */
function controlsFor(key: QuestionKey): Offered[] {
  switch (key.type) {
    case 'statements': return Object.keys(key.right).map((part) => ({ part, values: ['yes', 'no'] }));
    case 'order': return key.steps.toReversed().map((part) => ({ part, values: key.right.map((_, at) => String(at + 1)) }));
    case 'match': return Object.keys(key.right).map((part) => ({ part, values: key.choices.toReversed() }));
    case 'dropdown': return Object.entries(key.options).toReversed().map(([part, ids]) => ({ part, values: ids.toReversed() }));
    default: return key.options.toReversed().map((id) => ({ part: '', values: [id] }));
  }
}

describe('a written key', () => {
  it.each(Object.values(questions).map(({ type }) => type))('of %s is made whole by the form beside it, to the letter', (type) => {
    const key = keys[type];
    expect(JSON.stringify(readKey(writeKey(key), controlsFor(key)))).toBe(JSON.stringify(key));
  });

  it('says what is right and nothing else', () => {
    expect(writeKey({ type: 'match', choices: ['a', 'b', 'c'], right: { x: 'a', y: 'c' } })).toBe('match x=a y=c');
  });

  it('of an unknown type is refused', () => {
    expect(() => readKey('riddle a', [])).toThrow('riddle');
  });
});
