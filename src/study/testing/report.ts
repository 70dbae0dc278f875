import { hash } from '../hash.ts';
import type { ReportBank, ReportItem, Sat, SatAnswer } from '../report/index.ts';

/** A bank of six items over two domains of one outline, with an item that only a crosswalk brings in. */
export const bank: ReportBank = {
  items: {
    'q-a': item({ objectives: ['exam/one'], section: 'first#s', slips: { 'wrong/yes': 'mix-up' } }),
    'q-b': item({ objectives: ['exam/one', 'exam/two'], section: 'first#s', type: 'multiple', parts: 2, slips: { 'wrong/yes': 'mix-up' } }),
    'q-c': item({ objectives: ['exam/two'], section: 'first#t' }),
    'q-d': item({ objectives: ['exam/three'], section: 'second' }),
    'q-e': item({ objectives: ['old/one'], section: 'second', type: 'match', parts: 3, slips: { 'left/wrong': 'unnamed-idea' } }),
    'q-f': item({ objectives: ['own/one'], section: 'second' }),
  },
  objectives: {
    'exam/one': { code: '1.1a', text: 'One', domain: 'exam/d1', alike: [] },
    'exam/two': { code: '1.1b', text: 'Two', domain: 'exam/d1', alike: [] },
    'exam/three': { code: '2.1a', text: 'Three', domain: 'exam/d2', alike: [] },
    'exam/four': { code: '2.1b', text: 'Four', domain: 'exam/d2', alike: ['old/one'] },
    'old/one': { code: '1.1a', text: 'Old', domain: 'old/d1', alike: ['exam/four'] },
    'own/one': { code: '1.1a', text: 'Own', domain: 'own/d1', alike: [] },
  },
  domains: {
    'exam/d1': { title: 'First', numeral: 'I', weight: 60, hue: 1 }, 'exam/d2': { title: 'Second', numeral: 'II', weight: 40, hue: 2 },
    'old/d1': { title: 'Old', numeral: 'I', weight: 100, hue: 1 }, 'own/d1': { title: 'Own', numeral: 'I', weight: 0, hue: 1 },
  },
  blueprints: {
    exam: { code: 'E', title: 'Exam', questions: 4, exam: { pass: 700, scale: 1000, scoring: 'The scale is not a percentage.' } },
    own: { code: 'O', title: 'Own', questions: 0, exam: null },
  },
  sections: {
    'first#s': { number: '1.1', title: 'S', page: 'learn/first.html#s', minutes: 4 }, 'first#t': { number: '1.1', title: 'T', page: 'learn/first.html#t', minutes: 2 },
    second: { number: '2.1', title: 'Second', page: 'learn/second.html', minutes: 10 }, 'first#u': { number: '1.1', title: 'U', page: 'learn/first.html#u', minutes: 1 },
  },
  misconceptions: { 'mix-up': { you: 'took one for two', clears: 'first#u' } },
};

/** A sitting of the exam; `answers` are written `[item, points]`, or whole. */
export function sat(answers: Readonly<Record<string, number | Partial<SatAnswer>>>, changes: Partial<Sat> = {}): Sat {
  return {
    items: Object.keys(bank.items), whole: true, blueprint: 'exam', flags: new Set(), spentOn: new Map(),
    answers: new Map(Object.entries(answers).map(([id, given]) => [id, answer(id, typeof given === 'number' ? { points: given } : given)])),
    ...changes,
  };
}

/** A sitting by chance: the same for a seed. */
export function anySat(seed: number): Sat {
  const chance = (what: string, of: number): number => hash(`${seed} ${what}`) % of;
  const confidences = ['sure', 'fair', 'guess', 'unknown'] as const;
  return sat(Object.fromEntries(Object.entries(bank.items).filter(([id]) => chance(`answers ${id}`, 4) > 0).map(([id, { parts }]) => [id, {
    points: chance(`points ${id}`, parts + 1), confidence: confidences[chance(`sure ${id}`, 4)] ?? 'unknown', ...(chance(`key ${id}`, 6) === 0 && { key: 'old' }),
  }])), { whole: chance('whole', 3) > 0, blueprint: chance('blueprint', 2) === 0 ? 'exam' : null });
}

function answer(id: string, given: Partial<SatAnswer>): SatAnswer {
  const total = bank.items[id]?.parts ?? 1;
  return { key: 'k', response: ['x'], confidence: 'fair', points: total, total, ...given };
}

function item(changes: Partial<ReportItem>): ReportItem {
  return { key: 'k', type: 'single', parts: 1, objectives: [], section: '', slips: {}, ...changes };
}
