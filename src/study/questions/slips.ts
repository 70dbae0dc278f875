import type { Question } from '../../schema/index.ts';
import type { Response } from './response.ts';

/**
 * Which wrong ideas the answers of a question give away: `part/value`, as `partsOf` names parts, → the slug of the misconception
 * that its author named. Only what is wrong stands in it. For the build: a browser looks up what `givenPairs` tells.
 */
export function slipsIn(question: Question): Record<string, string> {
  return Object.fromEntries(entries(question).flatMap(([pair, idea]) => (idea === undefined ? [] : [[pair, idea]])));
}

/** What a reader put where, as `part/value`: `option/yes` for picks, `step/place` for an order, `slot/value` else. */
export function givenPairs(type: Question['type'], response: Response): string[] {
  const parts = Object.entries(response);
  if (!Array.isArray(response)) return parts.map(([slot, value]) => `${slot}/${value}`);
  return parts.map(([at, id]) => (type === 'order' ? `${id}/${Number(at) + 1}` : `${id}/yes`));
}

function entries(question: Question): (readonly [string, string | undefined])[] {
  switch (question.type) {
    case 'single':
    case 'code-output':
    case 'multiple':
      return question.options.filter(({ correct }) => !correct).map(({ id, misconception }) => [`${id}/yes`, misconception]);
    case 'statements':
      return question.statements.map(({ id, answer, misconception }) => [`${id}/${answer === 'yes' ? 'no' : 'yes'}`, misconception]);
    case 'order':
      return question.steps.flatMap(({ id, misconception }) => question.answer.flatMap((right, at): [string, string | undefined][] => (
        right === id ? [] : [[`${id}/${at + 1}`, misconception]])));
    case 'match':
      return question.targets.flatMap((target) => question.choices.filter(({ id }) => id !== target.answer)
        .map(({ id, misconception }): [string, string | undefined] => [`${target.id}/${id}`, misconception]));
    case 'dropdown':
      return question.blanks.flatMap((blank) => blank.options.filter(({ correct }) => !correct)
        .map(({ id, misconception }): [string, string | undefined] => [`${blank.id}/${id}`, misconception]));
  }
}
