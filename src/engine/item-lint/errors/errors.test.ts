import { describe, expect, it } from 'vitest';
import { CaseStudy } from '../../../schema/index.ts';
import { bank, optionsOf, single, type Draft } from '../testing/items.ts';
import type { BankGuide } from '../bank.ts';
import type { Rule, RuleId } from '../rule.ts';
import { errorRules } from '../rules.ts';
import { readableCode } from './code.ts';
import { retiredIds, taughtSection, verifiedKeys } from './identity.ts';
import { allOfTheAbove, shuffleSafe } from './option-phrases.ts';
import { distinctOptions, imageWords } from './option-texts.ts';
import { bannedPhrases } from './phrases.ts';
import { rationales } from './rationales.ts';
import { askedCases, mixedSeries } from './series.ts';
import { steps } from './steps.ts';

const sound = single(['A rope', 'A chain', 'A wire']);
const rules = (more: Partial<BankGuide['rules']>) => ({ rules: { sourceHosts: [], reservedImports: [], bannedNames: [], bannedPhrases: [], retiredItems: [], ...more } });
const options = (...texts: string[]) => [single(texts)];
const whys = (...texts: string[]): Draft[] => [{ ...sound, options: texts.map((why, index) => ({ id: `o${index}`, text: `Text ${index}`, correct: index === 0, why })) }];
const order = (text: string): Draft[] => [{ type: 'order', stem: 'Put the steps in order.', answer: ['a', 'b', 'c'], steps: ['a', 'b', 'c'].map((id) => ({ id, text: id === 'b' ? text : `Do ${id}`, why: `Reason ${id} is given here.` })) }];
const statements = (...answers: string[]): Draft => ({ type: 'statements', stem: 'Is each true?', statements: answers.map((answer, index) => ({ id: `s${index}`, text: `Statement ${index}`, answer, why: `Reason ${index} is given here.` })) });
const gap = (language: string, text: string): Draft[] => [{ type: 'dropdown', stem: 'Complete it.', language, text, testedWith: { python: '3.11' }, blanks: [{ id: 'x', label: 'x', options: optionsOf(['1', '2']) }] }];
const output = (language: string): Draft[] => [{ type: 'code-output', stem: 'What is printed?', language, code: 'print(1)', testedWith: { python: '3.11' }, options: optionsOf(['1', '2', '3']) }];
const firm = CaseStudy.parse({ id: 'firm', title: 'A firm', tabs: [{ id: 'a', title: 'A', text: 'A firm.' }], verified: '2026-01-01' });
const inCase: Draft = { type: 'case', case: 'firm', question: { type: 'single', stem: 'Which of these?', options: optionsOf(['A rope', 'A chain', 'A wire']) } };
const cases = { cases: new Map([['firm', firm]]) };

const failing: [rule: Rule, what: string, items: Draft[], guide?: Partial<BankGuide>][] = [
  [retiredIds, 'an id that was withdrawn', [sound], rules({ retiredItems: ['q-0'] })],
  [rationales, 'a rationale of four words', whys('This is just it.', 'This is another reason here.')],
  [rationales, 'a rationale told twice', whys('This is the one reason.', 'This is the **one** reason.')],
  [taughtSection, 'a chapter without a section', [{ ...sound, chapter: 'start' }]],
  [verifiedKeys, 'a key checked after the edition', [{ ...sound, verified: '2026-02-01' }]],
  [verifiedKeys, 'a program without a version', [{ ...output('python')[0], testedWith: {} }]],
  [allOfTheAbove, '“all of the above”', options('A rope', 'A chain', 'All of the above')],
  [allOfTheAbove, '“neither of these”', options('A rope', 'A chain', 'Neither of these')],
  [shuffleSafe, 'a letter in a rationale', whys('This is the one reason.', 'See option A for the reason.')],
  [shuffleSafe, 'a place in a stem', [single(['A rope', 'A chain', 'A wire'], { stem: 'Why is the first option right?' })]],
  [distinctOptions, 'an option told twice', options('A rope', 'A chain', 'a *rope*')],
  [distinctOptions, 'an option inside the key', options('Set the traffic and update the endpoint', 'Update the endpoint', 'Wait')],
  [steps, 'a step that says “then”', order('Then do b')],
  [mixedSeries, 'statements that are all true', [statements('yes', 'yes', 'yes'), statements('yes', 'yes', 'yes')]],
  [askedCases, 'a case with one item', [inCase], cases],
  [askedCases, 'a case without items', [sound], cases],
  [readableCode, 'YAML that cannot be read once the gap is filled', gap('yaml', 'a: {{x}}: 2')],
  [readableCode, 'JSON that cannot be read', gap('json', '"a": {{x}},')],
  [readableCode, 'fenced JSON that cannot be read', [single(['A rope', 'A chain'], { stem: 'What is this?\n\n```json\n{"a": }\n```' })]],
  [readableCode, 'output of a language that is not run', output('bash')],
  [imageWords, 'an image without words', [single(['A rope', 'A chain'], { stem: 'What is ![](a.png)?' })]],
  [imageWords, 'an image whose words hold the key', [single(['A rope', 'A chain'], { stem: 'What is ![Here is a rope](a.png)?' })]],
  [bannedPhrases, 'a banned phrase', [single(['A rope', 'A chain'], { stem: 'Is this an Actual Exam question?' })], rules({ bannedPhrases: ['actual exam question'] })],
];
const passing: [rule: Rule, what: string, items: Draft[], guide?: Partial<BankGuide>][] = [
  [retiredIds, 'another id', [sound], rules({ retiredItems: ['q-9'] })],
  [rationales, 'five words each', whys('This is the one reason.', 'This is the other reason.')],
  [taughtSection, 'a section', [sound]],
  [verifiedKeys, 'a key checked on the day of the edition', [{ ...sound, verified: '2026-01-31' }, ...output('python')]],
  [allOfTheAbove, 'options that stand by themselves', options('Both sides of the rope', 'All chains', 'None')],
  [shuffleSafe, 'code that looks like a letter', whys('Call `f(A)` before the next step.', 'The value lies below its limit.')],
  [distinctOptions, 'values that differ by a sign', [{ ...output('python')[0], options: optionsOf(['0.8 & 2.0', '0.8 2.0', 'true', 'True']) }]],
  [steps, 'steps that do not tell', order('Do b at once')],
  [mixedSeries, 'one false statement in the bank', [statements('yes', 'yes', 'yes'), statements('yes', 'no', 'yes')]],
  [askedCases, 'a case with two items', [inCase, inCase], cases],
  [readableCode, 'YAML and an excerpt of JSON', [...gap('yaml', 'a: {{x}}'), ...gap('json', '"a": {{x}}'), ...output('python')]],
  [imageWords, 'an image with neutral words', [single(['A rope', 'A chain'], { stem: 'What is ![A thing](a.png)?' })]],
  [bannedPhrases, 'another phrase', [sound], rules({ bannedPhrases: ['braindump'] })],
];

describe('error rules of item writing', () => {
  it.each(failing.map(([rule, what, items, guide]) => ({ id: rule.id, rule, what, items, guide })))('$id finds $what', ({ rule, items, guide }) => {
    const found = rule.find(bank(items, guide));
    expect(found).toHaveLength(1);
    expect(found[0]?.cause).toMatch(/\.$/);
    expect(found[0]?.fix).toMatch(/\.$/);
  });

  it.each(passing.map(([rule, what, items, guide]) => ({ id: rule.id, rule, what, items, guide })))('$id lets $what pass', ({ rule, items, guide }) => {
    expect(rule.find(bank(items, guide))).toEqual([]);
  });

  it('has a faulty bank for each rule', () => {
    const elsewhere: RuleId[] = ['W01']; // warnings.test.ts
    expect(new Set([...failing.map(([{ id }]) => id), ...elsewhere])).toEqual(new Set(errorRules.map(({ id }) => id)));
  });

  it('finds faults inside a case where they stand', () => {
    const item = { ...inCase, question: { type: 'single', stem: 'Which?', options: optionsOf(['A rope', 'All of the above']) } };
    expect(allOfTheAbove.find(bank([item]))[0]?.path).toEqual(['question', 'options', 1, 'text']);
  });
});
