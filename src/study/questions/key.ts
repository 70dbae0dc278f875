import type { Question, QuestionOption } from '../../schema/index.ts';

/**
 * Takes from a question what its answer is judged by: ids only, no wording, so that a browser needs no item.
 * Ids stand in order of the alphabet wherever order is not what is asked: moving options about in a file changes no key.
 */
export function keyOf(question: Question): QuestionKey {
  switch (question.type) {
    case 'single':
    case 'code-output':
    case 'multiple':
      return { type: question.type, options: ids(question.options), right: rightIds(question.options) };
    case 'statements':
      return { type: 'statements', right: record(question.statements.map(({ id, answer }) => [id, answer])) };
    case 'order':
      return { type: 'order', steps: ids(question.steps), right: question.answer };
    case 'match':
      return { type: 'match', choices: ids(question.choices), right: record(question.targets.map(({ id, answer }) => [id, answer])) };
    case 'dropdown':
      return {
        type: 'dropdown',
        options: Object.fromEntries(sorted(question.blanks.map((blank) => [blank.id, ids(blank.options)]))),
        right: record(question.blanks.map((blank) => [blank.id, rightIds(blank.options)[0] ?? ''])),
      };
  }
}

function ids(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id).toSorted();
}

function rightIds(options: readonly QuestionOption[]): string[] {
  return ids(options.filter(({ correct }) => correct));
}

function record(entries: readonly (readonly [string, string])[]): Slots {
  return Object.fromEntries(sorted(entries));
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Part → what stands, or shall stand, there. */
export type Slots = Readonly<Record<string, string>>;

interface Picks { options: readonly string[]; right: readonly string[] }

/** What each type is judged by. `right` of `order` is the only list whose order counts. */
interface KeyParts {
  single: Picks;
  'code-output': Picks;
  multiple: Picks;
  statements: { right: Slots };
  order: { steps: readonly string[]; right: readonly string[] };
  match: { choices: readonly string[]; right: Slots };
  dropdown: { options: Readonly<Record<string, readonly string[]>>; right: Slots };
}

export type KeyType = keyof KeyParts;
/** The answer key of a question; named with a type, the key of that type. */
export type QuestionKey<Type extends KeyType = KeyType> = { [Name in Type]: { type: Name } & KeyParts[Name] }[Type];
