import { score as scoreCodeOutput } from './code-output/score.ts';
import { validate as validateCodeOutput } from './code-output/validate.ts';
import { score as scoreDropdown } from './dropdown/score.ts';
import { validate as validateDropdown } from './dropdown/validate.ts';
import type { KeyType, QuestionKey } from './key.ts';
import { score as scoreMatch } from './match/score.ts';
import { validate as validateMatch } from './match/validate.ts';
import { score as scoreMultiple } from './multiple/score.ts';
import { validate as validateMultiple } from './multiple/validate.ts';
import { score as scoreOrder } from './order/score.ts';
import { validate as validateOrder } from './order/validate.ts';
import type { Response, Score, Validity } from './response.ts';
import { score as scoreSingle } from './single/score.ts';
import { validate as validateSingle } from './single/validate.ts';
import { score as scoreStatements } from './statements/score.ts';
import { validate as validateStatements } from './statements/validate.ts';

/** Says whether a response can be scored, or why not. Takes any response: one of a wrong shape is `unanswered`. */
export function validate<Type extends KeyType>(key: QuestionKey<Type>, response: Response): Validity {
  return rules[key.type].validate(key, response);
}

/** Counts the parts that are right. Total: what cannot be scored has no points, so `validate` comes first. */
export function score<Type extends KeyType>(key: QuestionKey<Type>, response: Response): Score {
  return rules[key.type].score(key, response);
}

/** The registry: a type that is added to the schema and not here does not compile. */
const rules: { [Type in KeyType]: Rules<Type> } = {
  single: { validate: validateSingle, score: scoreSingle },
  'code-output': { validate: validateCodeOutput, score: scoreCodeOutput },
  multiple: { validate: validateMultiple, score: scoreMultiple },
  statements: { validate: validateStatements, score: scoreStatements },
  order: { validate: validateOrder, score: scoreOrder },
  match: { validate: validateMatch, score: scoreMatch },
  dropdown: { validate: validateDropdown, score: scoreDropdown },
};

interface Rules<Type extends KeyType> {
  validate: (key: QuestionKey<Type>, response: Response) => Validity;
  score: (key: QuestionKey<Type>, response: Response) => Score;
}
