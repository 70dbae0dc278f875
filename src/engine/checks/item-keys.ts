import type { Question, QuestionOption } from '../../schema/index.ts';
import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Path } from '../load/origins.ts';
import { repeated, type Named } from './inner-ids.ts';
import type { Check } from './check.ts';

/** The marked answers of every item fit its type, and its parts have ids of their own. */
export const itemKeys: Check = ({ items }, { origins }) => [...items.values()].flatMap((item) => {
  const question = item.type === 'case' ? item.question : item;
  const at = (path: Path) => origins.at(item, ...(item.type === 'case' ? ['question', ...path] : path));
  return [
    ...keyFaults(question).map(({ path, cause, fix }) => fault('option-key', at(path), cause, fix)),
    ...partIds(question).flatMap((ids) => repeated(ids)).map(({ id, path }) => fault(
      'duplicate-id', at(path),
      `The id \`${id}\` is already used above.`,
      'Choose another id.',
    )),
  ];
});

function keyFaults(question: Question): KeyFault[] {
  if (question.type === 'single' || question.type === 'code-output') return oneRight(question.options, ['options']);
  if (question.type === 'multiple') return chosenCount(question.options, question.choose);
  if (question.type === 'order') return orderFaults(question.steps.map(({ id }) => id), question.answer);
  if (question.type === 'match') return matchFaults(question);
  if (question.type === 'dropdown') return dropdownFaults(question);
  return [];
}

function oneRight(options: readonly QuestionOption[], path: Path): KeyFault[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 1) return [];
  const marked = right === 0 ? 'No option of this list is' : `${right} options of this list are`;
  return [{ path, cause: `${marked} marked as right; it takes exactly one.`, fix: 'Set `correct: true` on one option and on no other.' }];
}

function chosenCount(options: readonly QuestionOption[], choose: number): KeyFault[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === options.length) return [{ path: ['options'], cause: 'Every option is marked as right.', fix: 'Add an option that is wrong.' }];
  if (right === choose) return [];
  return [{ path: ['choose'], cause: `\`choose\` is ${choose}, but ${right} options are marked as right.`, fix: `Write \`choose: ${right}\`, or correct the options.` }];
}

function orderFaults(steps: readonly string[], answer: readonly string[]): KeyFault[] {
  return answer.flatMap((id, index): KeyFault[] => {
    const path = ['answer', index];
    if (!steps.includes(id)) return [{ path, cause: `\`answer\` names the step \`${id}\`, which is not there.`, fix: offer(id, steps, 'Add the step.') }];
    return answer.indexOf(id) < index ? [{ path, cause: `\`answer\` names the step \`${id}\` twice.`, fix: 'Name each step once.' }] : [];
  });
}

function matchFaults({ targets, choices }: QuestionOf<'match'>): KeyFault[] {
  const known = choices.map(({ id }) => id);
  return targets.flatMap(({ answer }, index) => (known.includes(answer) ? [] : [
    { path: ['targets', index, 'answer'], cause: `\`answer\` names the choice \`${answer}\`, which is not there.`, fix: offer(answer, known, 'Add the choice.') },
  ]));
}

function dropdownFaults({ text, blanks }: QuestionOf<'dropdown'>): KeyFault[] {
  const gaps = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, id = '']) => id.trim());
  const ids = blanks.map(({ id }) => id);
  return [
    ...blanks.flatMap(({ options }, index) => oneRight(options, ['blanks', index, 'options'])),
    ...blanks.flatMap(({ id }, index) => (gaps.filter((gap) => gap === id).length === 1 ? [] : [
      { path: ['blanks', index, 'id'], cause: `The text has ${gaps.includes(id) ? 'more than one gap' : 'no gap'} \`{{${id}}}\`.`, fix: `Write \`{{${id}}}\` once in \`text\`.` },
    ])),
    ...[...new Set(gaps)].filter((gap) => !ids.includes(gap)).map((gap) => ({ path: ['text'], cause: `The gap \`{{${gap}}}\` has no entry in \`blanks\`.`, fix: offer(gap, ids, 'Add the blank.') })),
  ];
}

function partIds(question: Question): Named[][] {
  const named = (key: string, parts: readonly { id: string }[], above: Path = []) => parts.map(({ id }, index) => ({ id, path: [...above, key, index, 'id'] }));
  if (question.type === 'statements') return [named('statements', question.statements)];
  if (question.type === 'order') return [named('steps', question.steps)];
  if (question.type === 'match') return [named('targets', question.targets), named('choices', question.choices)];
  if (question.type === 'dropdown') return [named('blanks', question.blanks), ...question.blanks.map(({ options }, index) => named('options', options, ['blanks', index]))];
  return [named('options', question.options)];
}

type QuestionOf<Type extends Question['type']> = Extract<Question, { type: Type }>;
interface KeyFault { path: Path; cause: string; fix: string }
