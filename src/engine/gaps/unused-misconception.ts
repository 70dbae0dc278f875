import type { Item, Question } from '../../schema/index.ts';
import type { GapRule } from './gap.ts';

/** Every wrong idea that the guide has words for is named by an item, so that a report can come to say it. */
export const unusedMisconception: GapRule = {
  code: 'unused-misconception',
  find: (guide, placeOf) => {
    const named = new Set([...guide.items.values()].flatMap(ideasOf));
    return [...guide.misconceptions.values()].filter(({ id }) => !named.has(id)).map((idea) => ({
      key: idea.id,
      place: placeOf(idea, 'id'),
      cause: `No option names the wrong idea \`${idea.id}\`.`,
      fix: `Write \`misconception: ${idea.id}\` at the wrong option that stands for it, or remove the file.`,
    }));
  },
};

function ideasOf(item: Item): (string | undefined)[] {
  return partsOf(item.type === 'case' ? item.question : item).map(({ misconception }) => misconception);
}

function partsOf(question: Question): readonly { misconception?: string | undefined }[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'code-output': return question.options;
    case 'statements': return question.statements;
    case 'order': return question.steps;
    case 'match': return question.choices;
    case 'dropdown': return question.blanks.flatMap(({ options }) => options);
  }
}
