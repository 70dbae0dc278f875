import type { Help } from './help.ts';

const ITEM = 'questions/basics/start.yaml';
const CHAPTER = 'chapters/basics/01-start.mdx';
const BASELINE = { file: 'lint-baseline/w17.yaml', text: 'id: w17\ncount: 1\n' };
const IDEA = { file: 'misconceptions/line-is-sample.yaml', text: 'id: line-is-sample\nyou: took a line for a sample\nclears: start#opening\n' };
const CASE_ITEM = `id: q-start
type: case
case: firm
family: start
level: recall
objectives: [exam-1/sampling]
chapter: start#opening
sources: [manual]
verified: 2026-01-01
provenance: { author: A. Author, original: true }
question:
  type: single
  stem: What is drawn?
  options:
    - { id: sample, text: A sample, correct: true, why: It is. }
    - { id: line, text: A line, why: It is not. }
`;

/** Items, cases and the rules of item writing. */
export const items = {
  'item-rule': { fix: 'Do what the message says; the rules are told in `src/engine/item-lint/README.md`.' },
  'item-wording': { fix: 'Rewrite the passage, or leave it where the guide’s baseline allows for it.' },
  'lint-baseline': { fix: 'Mend the new finding. Where it cannot be mended, mend an old one of the same rule.', example: { file: BASELINE.file, wrong: 'count: 0', right: 'count: 1', given: [BASELINE] } },
  'loose-baseline': { fix: 'Run the command the message names, and commit what it wrote.', example: { file: BASELINE.file, wrong: 'count: 9', right: 'count: 1', given: [BASELINE] } },
  'option-key': { fix: 'Mark as many options as right as the type asks for, and name only ids that are there.', example: { file: ITEM, wrong: '{ id: line, text: A line, correct: true, why: It is not. }', right: '{ id: line, text: A line, why: It is not. }' } },
  'repeated-item': { fix: 'Keep the first. Elsewhere link to the passage that teaches it, or write a sibling of the same family.', example: { file: CHAPTER, wrong: '<Check id="q-start" />\n\n<Check id="q-start" />', right: '<Check id="q-start" />' } },
  'unknown-case': { fix: 'Correct the id, or add the case.', example: { file: ITEM, wrong: 'case: farm', right: 'case: firm', given: [{ file: ITEM, text: CASE_ITEM }] } },
  'unused-misconception': {
    fix: 'Name the idea at the wrong option that stands for it, or remove its file. A misspelt name counts as none.',
    example: { file: ITEM, wrong: 'misconception: line-is-smaple', right: 'misconception: line-is-sample', given: [{ file: IDEA.file, text: IDEA.text }, { file: ITEM, from: 'why: It is not.', to: 'why: It is not., misconception: line-is-sample' }] },
  },
  'unknown-item': { fix: 'Correct the id, or write the item.', example: { file: CHAPTER, wrong: '<Check id="q-star" />', right: '<Check id="q-start" />' } },
} as const satisfies Record<string, Help>;
