import { parseDocument } from 'yaml';
import type { Question } from '../../../schema/index.ts';
import type { Finding, Rule } from '../rule.ts';
import { pythonFault } from './python.ts';

/** Fenced code, and text with its gaps filled by the key, can be read in the language it is said to be. */
export const readableCode: Rule = {
  id: 'E13',
  title: 'Code that its language cannot read',
  find: ({ items }) => items.flatMap(({ item, question, texts, under }) => [
    ...texts.flatMap(({ role, text, path }) => (role === 'code' ? [] : fences(text).flatMap(({ language, code }) => unread(language, code).map((found) => ({ item, path, ...found }))))),
    ...filled(question).map((found) => ({ item, path: [...under, 'text'], ...found })),
    ...(question.type === 'code-output' ? unread(question.language, question.code).map((found) => ({ item, path: [...under, 'code'], ...found })) : []),
    ...(question.type === 'code-output' && question.language !== 'python' ? [{
      item, path: [...under, 'language'],
      cause: `Code in \`${question.language}\` cannot be run to prove its output.`,
      fix: 'Write it in `python`, or ask in another type of item.',
    }] : []),
  ]),
};

function filled(question: Question): Pick<Finding, 'cause' | 'fix'>[] {
  if (question.type !== 'dropdown' || question.language === undefined) return [];
  const text = question.blanks.reduce((whole, { id, options }) =>
    whole.replace(`{{${id}}}`, () => options.find(({ correct }) => correct)?.text ?? ''), question.text);
  return unread(question.language, text);
}

function unread(language: string, code: string): Pick<Finding, 'cause' | 'fix'>[] {
  const cause = faultOf(language, code);
  return cause === undefined ? [] : [{ cause: `This is not ${NAMES[language] ?? language}: ${cause}.`, fix: 'Correct the code, or name its language.' }];
}

const NAMES: Readonly<Record<string, string>> = { yaml: 'YAML', json: 'JSON', python: 'Python' };

/** JSON may be an excerpt of an object. Whether a program does what its key says is proved by running it, not here. */
function faultOf(language: string, code: string): string | undefined {
  if (language === 'yaml') return parseDocument(code, { prettyErrors: false }).errors[0]?.message.replace(/\.$/, '');
  if (language === 'python') return pythonFault(code);
  if (language !== 'json') return undefined;
  const whole = jsonFault(code);
  return whole !== undefined && jsonFault(`{${code}}`) === undefined ? undefined : whole;
}

function jsonFault(code: string): string | undefined {
  try {
    JSON.parse(code);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fences(text: string): { language: string; code: string }[] {
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));
}
