import type { QuestionType } from '../../schema/index.ts';

/** What an item of each type asks, with a right key and marks for what is to be written. `language` is that of code. */
export const itemBodies: Readonly<Record<QuestionType, (language: string) => string>> = {
  'single': () => `stem: "TODO: a situation, and what is asked"\noptions:\n${option('right', true)}${option('wrong-idea')}${option('other-idea')}${option('third-idea')}`,
  'multiple': () => `stem: "TODO: a situation, and what is asked"\nchoose: 2\noptions:\n${option('right', true)}${option('right-too', true)}${option('wrong-idea')}${option('other-idea')}`,
  'statements': () => `stem: "TODO: what the statements are about"\nstatements:\n${['yes', 'no', 'yes'].map((answer, index) =>
    `  - { id: statement-${String(index + 1)}, text: "TODO: a statement", answer: ${answer}, why: "TODO: why it holds or not" }\n`).join('')}`,
  'order': () => `stem: "TODO: what is to be put in order"\nsteps:\n${['begin', 'go-on', 'end', 'not-needed'].map((id) =>
    `  - { id: ${id}, text: "TODO: a step", why: "TODO: why it stands there, or does not belong" }\n`).join('')}answer: [begin, go-on, end]\n`,
  'match': () => `stem: "TODO: what is matched with what"\ntargets:\n${['one', 'two', 'three'].map((id) =>
    `  - { id: ${id}, text: "TODO: what needs a choice", answer: for-${id} }\n`).join('')}choices:\n${['for-one', 'for-two', 'for-three', 'for-none'].map((id) =>
    `  - { id: ${id}, text: "TODO: a choice", why: "TODO: what it fits" }\n`).join('')}`,
  'dropdown': (language) => `stem: "TODO: what the code is for"\nlanguage: ${language}\ntext: "value = {{gap}} # TODO: the code or sentence with its gaps"\nblanks:\n  - id: gap\n    label: "TODO: what the gap stands for, read aloud"\n    options:\n${indented(option('right', true) + option('wrong-idea') + option('other-idea'))}`,
  'code-output': (language) => `stem: "TODO: what is asked about the output"\nlanguage: ${language}\ncode: |\n  print(1)  # TODO: code that runs without a network\noptions:\n${option('right', true)}${option('wrong-idea')}${option('other-idea')}`,
};

/** Whether a word names a type that has a body of its own. */
export function isBodyType(type: string): type is QuestionType {
  return Object.hasOwn(itemBodies, type);
}

function option(id: string, correct = false): string {
  return `  - id: ${id}\n    text: "TODO: ${correct ? 'the right answer' : 'what a reader with a wrong idea would choose'}"\n${correct ? '    correct: true\n' : ''}    why: "TODO: why it is ${correct ? 'right' : 'wrong'}"\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
