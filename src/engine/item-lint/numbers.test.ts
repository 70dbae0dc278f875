import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed, minimalFiles, type Changes } from '../testing/minimal-guide.ts';
import { errorRules } from './rules.ts';

const ITEM = 'questions/basics/start.yaml';
const CHAPTER = 'chapters/basics/01-start.mdx';
const inItem = (from: string, to: string): Changes => changed(ITEM, from, to);
const multiple = (choose: number, ...right: boolean[]): Changes => ({
  [ITEM]: `${minimalFiles[ITEM].split('stem:')[0] ?? ''}stem: S\nchoose: ${choose}\noptions: [${right.map((correct, at) => `{ id: o${at}, text: T, why: W, correct: ${String(correct)} }`).join(', ')}]\n`.replace('single', 'multiple'),
});

/** Rules of the paper that the schemas and the checks of a guide keep: number, what is faulty, and how it is told. */
const kept: [number: string, what: string, changes: Changes, ...told: string[]][] = [
  ['E01', 'an unknown field', inItem('stem:', 'stemm: x\nstem:'), `${ITEM}:10:1 unknown-key`],
  ['E01', 'a type that is not there', inItem('single', 'essay'), `${ITEM}:2:7 schema`],
  ['E01', 'a file with two items', { [ITEM]: `${minimalFiles[ITEM]}---\n${minimalFiles[ITEM]}` }, `${ITEM}:14:1 yaml-syntax`],
  ['E02', 'an id of another pattern', inItem('q-start', 'start'), `${CHAPTER}:22:1 unknown-item`, `${ITEM}:1:5 schema`],
  ['E02', 'an id used twice', { 'questions/other/start.yaml': minimalFiles[ITEM] }, 'questions/other/start.yaml:1:5 duplicate-id'],
  ['E02', 'an option id used twice', inItem('id: line', 'id: sample'), `${ITEM}:13:11 duplicate-id`],
  ['E03', 'single choice with two keys', inItem('A line,', 'A line, correct: true,'), `${ITEM}:12:3 option-key`],
  ['E03', 'single choice without a key', inItem(', correct: true', ''), `${ITEM}:12:3 option-key`],
  ['E03', 'multiple choice with one key', multiple(1, true, false, false), `${ITEM}:11:9 schema`],
  ['E03', 'multiple choice without a wrong option', multiple(3, true, true, true), `${ITEM}:12:10 option-key`],
  ['E03', 'multiple choice that asks for another number', multiple(3, true, true, false), `${ITEM}:11:9 option-key`],
  ['E04', 'an option without a rationale', inItem(', why: It is not.', ''), `${ITEM}:13:5 schema`],
  ['E05', 'no source', inItem('[manual]', '[]'), `${ITEM}:7:10 schema`],
  ['E05', 'a source on another host', changed('sources/manual.yaml', 'example.org', 'example.com'), 'sources/manual.yaml:4:6 source-host'],
  ['E05', 'a section that is not there', inItem('start#opening', 'start#end'), `${ITEM}:6:10 dangling-link`],
  ['E06', 'an objective that is not there', inItem('exam-1/sampling', 'exam-1/none'), `${ITEM}:5:14 unknown-objective`],
  ['E06', 'no date', inItem('verified: 2026-01-01\n', ''), `${ITEM}:1:1 schema`],
  ['E12', 'a case that is not there', { [ITEM]: caseOf('farm') }, `${ITEM}:10:7 unknown-case`],
  ['E15', 'an item that is not original', inItem('original: true', 'original: false'), `${ITEM}:9:44 schema`],
  ['E15', 'no provenance', inItem('provenance: { author: A. Author, original: true }\n', ''), `${ITEM}:1:1 schema`],
];

describe('rules of the paper that hold before any bank is there', () => {
  it.each(kept)('%s finds %s', async (_, __, changes, ...told) => {
    expect(inShort(await faultsOf(changes))).toEqual(told);
  });
});

it('each of E01 to E16 is kept here or by a rule over the bank', () => {
  const overTheBank = errorRules.map(({ id }) => id).filter((id) => id.startsWith('E'));
  expect([...new Set([...kept.map(([number]) => number), ...overTheBank])].sort()).toEqual(Array.from({ length: 16 }, (_, at) => `E${String(at + 1).padStart(2, '0')}`));
});

function caseOf(id: string): string {
  const [head = '', body = ''] = minimalFiles[ITEM].replace('type: single', 'type: case').split('stem:');
  return `${head}case: ${id}\nquestion:\n  type: single\n${`stem:${body}`.trimEnd().split('\n').map((line) => `  ${line}`).join('\n')}\n`;
}
