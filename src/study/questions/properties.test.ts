import { describe, expect, it } from 'vitest';
import type { Question } from '../../schema/index.ts';
import { shuffled } from '../shuffle.ts';
import { keys, questions } from '../testing/questions.ts';
import { keyHash, keyOf, score, validate, type QuestionKey, type Response } from './index.ts';

const SEEDS = Array.from({ length: 200 }, (_, at) => `seed-${String(at)}`);
const types = Object.values(keys).map((key) => key.type);

describe.each(types)('%s', (type) => {
  const question: Question = questions[type];
  const key: QuestionKey = keys[type];

  it('has the same key, and the same name of it, in whatever order its parts stand in the file', () => {
    for (const seed of SEEDS) {
      const moved = keyOf(partsMoved(question, seed));
      expect(moved).toEqual(key);
      expect(keyHash(moved)).toBe(keyHash(key));
    }
  });

  it('gives whole points from 0 to the total for any response at all, and full marks to none that lacks a part or has one twice', () => {
    for (const seed of SEEDS) {
      for (const response of responsesBy(seed, key)) {
        const { points, total } = score(key, response);
        expect(Number.isInteger(points) && points >= 0 && points <= total, JSON.stringify(response)).toBe(true);
        // A slot that the key does not have costs no point; `validate` refuses it.
        if (points === total) expect(['ok', 'unknown-id']).toContain(validate(key, response));
      }
    }
  });

  it('judges a response alike in whatever order it was given, unless order is what is asked', () => {
    for (const seed of SEEDS) {
      for (const response of responsesBy(seed, key)) {
        if (type === 'order' && isList(response)) continue;
        const other = isList(response) ? shuffled(response, seed, 'again') : Object.fromEntries(shuffled(Object.entries(response), seed, 'again'));
        expect([validate(key, other), score(key, other)]).toEqual([validate(key, response), score(key, response)]);
      }
    }
  });

  it('never loses a point where one more part is answered rightly', () => {
    const { total } = score(key, key.right);
    const entries = Object.entries(key.right);
    for (let known = 0; known <= entries.length; known += 1) {
      const part: Response = isList(key.right) ? key.right.slice(0, known) : Object.fromEntries(entries.slice(0, known));
      expect(score(key, part).points).toBe(Math.min(known, total));
    }
  });
});

/** Parts of every list in another order; `answer` of an order stays, since it is the key. */
function partsMoved(question: Question, seed: string): Question {
  const move = <Part>(parts: readonly Part[]): Part[] => shuffled(parts, seed, 'parts');
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'code-output': return { ...question, options: move(question.options) };
    case 'statements': return { ...question, statements: move(question.statements) };
    case 'order': return { ...question, steps: move(question.steps) };
    case 'match': return { ...question, targets: move(question.targets), choices: move(question.choices) };
    case 'dropdown': return { ...question, blanks: move(question.blanks.map((blank) => ({ ...blank, options: move(blank.options) }))) };
  }
}

/** A list and a record of ids, some of the key and some of nothing, among them names that every object has. */
function responsesBy(seed: string, key: QuestionKey): Response[] {
  const known = Object.entries(key).flatMap(([, part]) => namesIn(part));
  const pool = [...known, ...known, '', 'gone', '__proto__', 'constructor', 'toString'];
  const picks = shuffled(pool, seed, key.type).slice(0, 1 + (seed.length + seed.charCodeAt(5)) % 5);
  const values = shuffled(pool, seed, `${key.type}/values`);
  return [[], picks, Object.fromEntries(picks.map((name, at) => [name, values[at] ?? ''])), Object.fromEntries(namesIn(key.right).map((name, at) => [name, values[at] ?? '']))];
}

function namesIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(namesIn);
  return typeof part === 'object' && part !== null ? Object.entries(part).flatMap(([name, value]) => [name, ...namesIn(value)]) : [];
}

function isList(response: Response): response is readonly string[] {
  return Array.isArray(response);
}
