import { describe, expect, it } from 'vitest';
import { Source } from '../../../schema/index.ts';
import type { BankGuide } from '../bank.ts';
import type { Rule } from '../rule.ts';
import { warningRules } from '../rules.ts';
import { bank, optionsOf, single, type Draft } from '../testing/items.ts';
import { oldKeys, oldNames } from './ages.ts';
import { clang, convergence, grammarCue, specificKey } from './cues.ts';
import { windowDressing } from './dressing.ts';
import { longKey, longKeysOfBank, longTexts, unevenOptions } from './lengths.ts';
import { optionCounts, unsortedNumbers } from './lists.ts';
import { hinged, nearCopies } from './pairs.ts';
import { typeMix } from './shares.ts';
import { absoluteWords, askedPlainly, negativeStem, opinions, vagueWords } from './wording.ts';

const ROPES = ['A rope', 'A chain', 'A wire'];
const asked = (stem: string, options: readonly string[] = ROPES): Draft[] => [single(options, { stem })];
const options = (...texts: string[]) => [single(texts)];
const times = (count: number, draft: Draft): Draft[] => Array.from({ length: count }, () => draft);
const old = { bannedNames: [{ name: 'OldRope', use: 'rope', why: 'Renamed.', sources: [] }] };
const rules = { rules: { sourceHosts: [], reservedImports: [], bannedPhrases: [], retiredItems: [], ...old } };
const sources = (how: 'gone' | 'changed', found: string) => ({ sources: new Map([source('manual', { how, found }), source('living')]) });
const source = (id: string, outdated?: Source['outdated']): [string, Source] => [id, Source.parse({ id, title: 'T', publisher: 'P', url: `https://example.org/${id}`, kind: 'documentation', checked: '2026-01-01', outdated })];
const LONG = 'a rope that is very much longer';
const statements: Draft = { type: 'statements', stem: 'Is each true?', statements: ['a', 'b', 'c'].map((id) => ({ id, text: `Statement ${id}`, answer: 'yes', why: 'Reason.' })) };

const cases: { rule: Rule; what: string; bad: Draft[]; good: Draft[]; guide?: Partial<BankGuide> }[] = [
  { rule: longKey, what: 'a key 1.3 times as long as the others', bad: options('A strong rope', 'A chain', 'A wire'), good: options('A rope', 'A chain', 'A long wire') },
  { rule: specificKey, what: 'the one number in the key', bad: options('A rope of 3 m', 'A long chain', 'A long wire'), good: options('A rope of 3 m', 'A chain of 4 m', 'A long wire') },
  { rule: specificKey, what: 'the one code span in the key', bad: options('A `rope`', 'A chain', 'A wire'), good: options('A rope', 'A `chain`', 'A wire') },
  { rule: unevenOptions, what: 'lengths that differ by 2.5 times and 30 characters', bad: options('A rope', 'A chain that is made of forty rings in a row', 'A wire'), good: options('A rope', 'A chain of forty rings', 'A wire') },
  { rule: negativeStem, what: 'a quiet negative question', bad: asked('Which of these is not a rope?'), good: asked('Which of these meets the need that may not wait?') },
  { rule: absoluteWords, what: 'absolute words in wrong options', bad: times(5, single(['A rope', 'Always a chain', 'A wire'])), good: times(5, single(['Always a rope', 'Always a chain', 'A wire'])) },
  { rule: clang, what: 'a word of the stem that only the key has', bad: asked('Which part holds the anchor?', ['The anchor chain', 'The sail', 'The mast']), good: asked('Which part holds the anchor?', ['The chain', 'The sail', 'The mast']) },
  { rule: convergence, what: 'a key that combines the others', bad: options('A short and heavy rope of steel and brass', 'A heavy chain of brass', 'A light wire of steel', 'A short cord'), good: options('Rope', 'A short chain of steel', 'A short wire of steel', 'Cord') },
  { rule: grammarCue, what: 'a full stop on the key alone', bad: options('A rope.', 'A chain', 'A wire'), good: options('A rope.', 'A chain.', 'A wire.') },
  { rule: grammarCue, what: 'an article that fits one option', bad: asked('What is drawn? It is an', ['anchor', 'chain', 'wire']), good: asked('What is drawn? It is an', ['anchor', 'oar', 'eye']) },
  { rule: vagueWords, what: 'a vague frequency', bad: options('A rope', 'Often a chain', 'A wire'), good: options('A rope', 'A chain on every second day', 'A wire') },
  { rule: askedPlainly, what: 'a stem without a question', bad: asked('The rope holds the anchor.'), good: [...asked('The rope holds. What breaks?'), ...asked('The rope holds. Complete the sentence.')] },
  { rule: askedPlainly, what: '“which of the following is true”', bad: asked('Which of the following is true?'), good: asked('Which rope holds?') },
  { rule: longTexts, what: 'an option of 26 words', bad: options('A rope', Array.from({ length: 26 }, (_, index) => `w${index}`).join(' '), 'A wire'), good: options('A rope', Array.from({ length: 25 }, (_, index) => `w${index}`).join(' '), 'A wire') },
  { rule: longTexts, what: 'a stem of 121 words', bad: asked(`${'It is so. '.repeat(40)}Why?`), good: asked(`${'It is so. '.repeat(39)}Why?`) },
  { rule: longTexts, what: 'a stem that reads at university', bad: asked('Notwithstanding organisational considerations regarding multidimensional infrastructural configurations, administrators administering heterogeneous installations simultaneously necessitate comprehensive documentation concerning authentication, authorisation, accountability, interoperability and configuration. Why?'), good: asked('The crew wants a rope that holds the boat for a day in a calm sea and costs them less than the old one. Why?') },
  { rule: windowDressing, what: 'a sentence that nothing takes up', bad: asked('Grandfather painted yellow flowers beside castles. Which part holds?'), good: asked('A rope holds the boat in the stream. Which part of the boat does the stream reach?') },
  { rule: unsortedNumbers, what: 'numbers out of order', bad: options('3 m', '12 m', '7 m'), good: [...options('3 m', '7 m', '12 m'), ...options('9', '8', '7')] },
  { rule: hinged, what: 'a key told in another stem', bad: [...options('Set the traffic to blue', 'Wait', 'Stop'), ...asked('After you set the traffic to blue, what fails?')], good: [...options('Set the traffic to blue', 'Wait', 'Stop'), ...asked('After a change of traffic, what fails?')] },
  { rule: nearCopies, what: 'the same stem in two families', bad: times(2, single(ROPES)), good: times(2, single(ROPES, { family: 'one' })) },
  { rule: optionCounts, what: 'two options', bad: options('A rope', 'A chain'), good: options('A rope', 'A chain', 'A wire') },
  { rule: typeMix, what: 'single choice only', bad: times(3, single(ROPES)), good: [...times(3, single(ROPES)), statements, statements] },
  { rule: typeMix, what: 'recall above 30 per cent', bad: [{ ...statements, level: 'recall' }, statements, statements], good: [{ ...statements, level: 'recall' }, statements, statements, statements] },
  { rule: oldKeys, what: 'a key checked 181 days before the edition', bad: [single(ROPES, { verified: '2025-08-03' })], good: [single(ROPES, { verified: '2025-08-04' })] },
  { rule: oldKeys, what: 'a source whose address is gone', bad: [single(ROPES)], good: [single(ROPES, { sources: ['living'] })], guide: sources('gone', '2025-12-01') },
  { rule: oldKeys, what: 'a source that changed since the key was checked', bad: [single(ROPES)], good: [single(ROPES, { verified: '2026-01-02' })], guide: sources('changed', '2026-01-01') },
  { rule: oldNames, what: 'an old name', bad: options('An OldRope', 'A chain', 'A wire'), good: [...options('An OldRopes', 'A chain', 'A wire'), single(['An OldRope', 'A chain', 'A wire'], { legacy: true })], guide: rules },
  { rule: opinions, what: 'a best answer without a criterion', bad: asked('Which rope is best?'), good: asked('The rope must cost little. Which rope is best?') },
  { rule: longKeysOfBank, what: 'keys that are the longest too often', bad: times(3, single([LONG, 'a chain', 'a wire'], { type: 'code-output', language: 'python', code: 'print(1)' })).map((one, index) => ({ ...one, stem: `Question ${index}: what is this ${'x'.repeat(index)}?` })), good: times(3, single([LONG, 'a chain', 'a wire'], { family: 'one' })) },
];

describe('warning rules of item writing', () => {
  it.each(cases.map((one) => ({ id: one.rule.id, ...one })))('$id finds $what', ({ rule, bad, guide }) => {
    const found = rule.find(bank(bad, guide));
    expect(found).toHaveLength(1);
    for (const { cause, fix } of found) expect([cause, fix]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  });

  it.each(cases.map((one) => ({ id: one.rule.id, ...one })))('$id lets pass what is not $what', ({ rule, good, guide }) => {
    expect(rule.find(bank(good, guide))).toEqual([]);
  });

  it('has items that each rule finds, here or where the test names more than one item', () => {
    const elsewhere = ['W16', 'W18']; // places.test.ts and statistics.test.ts
    expect(new Set([...cases.map(({ rule }) => rule.id), ...elsewhere])).toEqual(new Set(warningRules.map(({ id }) => id)));
    expect(warningRules.map(({ id }) => id).sort()).toEqual(Array.from({ length: 22 }, (_, at) => `W${String(at + 1).padStart(2, '0')}`));
  });

  it('W04 lets one loud negative question pass and finds more than 5 per cent', () => {
    const loud = single(ROPES, { stem: 'Which of these is **NOT** a rope?' });
    expect(negativeStem.find(bank([loud]))).toEqual([]);
    expect(negativeStem.find(bank([loud, loud]))).toMatchObject([{ cause: '2 of 2 items ask for what is not so; 5 % are enough.' }]);
  });

  it('cues are looked for only among three or more options in words', () => {
    expect(specificKey.find(bank([single(['A rope of 3 m', 'A chain'])]))).toEqual([]);
    expect(specificKey.find(bank([{ type: 'code-output', stem: 'What is printed?', language: 'python', code: 'x', options: optionsOf(['1', 'a', 'b']) }]))).toEqual([]);
  });
});
