import type { QuestionType } from '../../../schema/index.ts';

/** Words around a question, read by people or announced. `{…}` is filled in. */
export const words = {
  yourAnswer: 'Your answer',
  yes: 'Yes',
  no: 'No',
  step: 'Step {n}',
  notUsed: 'Not used',
  choose: 'Choose',
  blank: 'Blank {n} of {count}: {label}',
  sure: 'How sure are you?',
  confidence: { guess: 'Guess', fair: 'Fairly sure', sure: 'Sure' },
  check: 'Check',
  unknown: 'I don’t know',
  retry: 'Try again',
  reread: 'Read the section again',
  hint: 'Hint',
  answer: 'Answer and reasons',
  case: 'Case study',
  casePage: 'The case on its own page',
} as const;

/** What the element says. Keys are read by `self-check.element.ts`. */
export const said = {
  right: 'Right.',
  wrong: 'Wrong.',
  rightPick: 'Right, your choice.',
  wrongPick: 'Wrong, your choice.',
  answer: 'Answer:',
  all: 'Right.',
  none: 'Not right.',
  some: '{points} of {total} parts right.',
  shown: 'Here is the answer.',
  restored: 'Your earlier answer',
  outdated: 'This question has changed: your earlier answer is set aside.',
  closed: 'This browser stores nothing: answers last until you leave the page.',
  full: 'There is no room left in this browser: this answer lasts until you leave the page. What was kept before stays.',
} as const;

/** What to do before an answer can be checked. */
export function asked(type: QuestionType, count: number): { unanswered: string; 'too-few': string; 'too-many': string } {
  const some = `Choose ${NUMBERS[count] ?? String(count)}.`;
  const missing = MISSING[type] ?? 'Choose an answer.';
  if (type === 'order') return { unanswered: missing, 'too-few': missing, 'too-many': missing };
  return { unanswered: type === 'multiple' ? some : missing, 'too-few': some, 'too-many': some };
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const MISSING: Partial<Record<QuestionType, string>> = {
  statements: 'Say yes or no to every statement.',
  order: 'Give every place one step, and only one.',
  match: 'Choose a match for each.',
  dropdown: 'Fill every blank.',
};
