import type { Item, Question, QuestionOption } from '../../schema/index.ts';
import type { Guide } from '../guide.ts';
import type { Path } from '../load/origins.ts';

/** The items of a guide as the rules read them. */
export function bankOf(guide: BankGuide): Bank {
  return { guide, items: [...guide.items.values()].map(entryOf) };
}

/** Items that answer with one option of one list, or of one list for each gap. */
export function singleLists(bank: Bank): { entry: Entry; list: OptionList }[] {
  return bank.items.flatMap((entry) => entry.lists
    .filter(({ options }) => options.filter(({ correct }) => correct).length === 1)
    .map((list) => ({ entry, list })));
}

/** The texts of one role, for instance `option`. */
export function textsOf({ texts }: Entry, ...roles: readonly TextRole[]): ItemText[] {
  return texts.filter(({ role }) => roles.includes(role));
}

function entryOf(item: Item): Entry {
  const question = item.type === 'case' ? item.question : item;
  const under: Path = item.type === 'case' ? ['question'] : [];
  const place = ({ role, text, path }: ItemText): ItemText => ({ role, text, path: [...under, ...path] });
  const hints = item.hints.map((text, index): ItemText => ({ role: 'hint', text, path: ['hints', index] }));
  return {
    item, question, under,
    lists: listsOf(question).map(({ path, ...list }) => ({ ...list, path: [...under, ...path] })),
    texts: [...[{ role: 'stem', text: question.stem, path: ['stem'] } as const, ...bodyOf(question)].map(place), ...hints],
  };
}

function listsOf(question: Question): OptionList[] {
  if (question.type === 'single' || question.type === 'multiple') return [{ path: ['options'], options: question.options, code: false }];
  if (question.type === 'code-output') return [{ path: ['options'], options: question.options, code: true }];
  if (question.type !== 'dropdown') return [];
  return question.blanks.map(({ options }, index) => ({ path: ['blanks', index, 'options'], options, code: question.language !== undefined }));
}

function bodyOf(question: Question): ItemText[] {
  switch (question.type) {
    case 'single':
    case 'multiple': return partTexts('options', question.options);
    case 'code-output': return [{ role: 'code', text: question.code, path: ['code'] }, ...partTexts('options', question.options)];
    case 'statements': return partTexts('statements', question.statements);
    case 'order': return partTexts('steps', question.steps);
    case 'match': return [...partTexts('targets', question.targets), ...partTexts('choices', question.choices)];
    case 'dropdown': return [
      { role: 'code', text: question.text, path: ['text'] },
      ...question.blanks.flatMap(({ options }, index) => partTexts('options', options, ['blanks', index])),
    ];
  }
}

function partTexts(key: string, parts: readonly { text: string; why?: string }[], above: Path = []): ItemText[] {
  return parts.flatMap(({ text, why }, index): ItemText[] => {
    const path = [...above, key, index];
    return [
      { role: 'option', text, path: [...path, 'text'] },
      ...(why === undefined ? [] : [{ role: 'why', text: why, path: [...path, 'why'] } as const]),
    ];
  });
}

export type TextRole = 'stem' | 'option' | 'why' | 'hint' | 'code';
export interface ItemText { role: TextRole; text: string; path: Path }
/** Options of one list; `code` where they are values or lines of a program and not sentences. */
export interface OptionList { path: Path; options: readonly QuestionOption[]; code: boolean }
/** An item with what it asks, and its texts and lists with their places. `under` leads to the question inside a case. */
export interface Entry { item: Item; question: Question; under: Path; texts: readonly ItemText[]; lists: readonly OptionList[] }
/** What rules know of the guide. */
export type BankGuide = Pick<Guide, 'manifest' | 'rules' | 'blueprints' | 'objectives' | 'items' | 'cases' | 'sources' | 'baselines'>;
export interface Bank { guide: BankGuide; items: readonly Entry[] }
