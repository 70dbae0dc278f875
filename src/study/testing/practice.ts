import type { PracticeItem } from '../practice/index.ts';

const TYPES = ['single', 'multiple', 'statements', 'order', 'match', 'dropdown', 'code-output'] as const;

/** Sixty items in three chapters of two domains: siblings in pairs, every type, one case of three. */
export const practicePool: readonly PracticeItem[] = Array.from({ length: 60 }, (_, at) => {
  const chapter = ['one', 'two', 'three'][Math.floor(at / 20)] ?? '';
  const domain = at % 3 === 0 ? 'exam/a' : 'exam/b';
  return {
    id: `q-${String(at)}`, family: `f-${String(at >> 1)}`, type: TYPES[at % TYPES.length] ?? 'single', chapter,
    objectives: [`exam/o${String(at % 5)}`], domains: [domain],
    ...(at % 20 === 7 || at === 9 ? { case: 'harbour' } : {}),
  };
});
