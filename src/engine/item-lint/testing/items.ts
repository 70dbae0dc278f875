import { Item } from '../../../schema/index.ts';
import { minimalBlueprint, minimalManifest } from './guide.ts';
import { bankOf, type Bank, type BankGuide } from '../bank.ts';

/** A bank of items written in short: each is sound but for what the test gives it. */
export function bank(items: readonly Draft[], guide: Partial<BankGuide> = {}): Bank {
  const read = items.map((draft, index) => Item.parse({ id: `q-${index}`, family: `family-${index}`, ...HEAD, ...draft }));
  const blueprint = minimalBlueprint();
  return bankOf({
    manifest: minimalManifest(), rules: { sourceHosts: [], reservedImports: [], bannedNames: [], bannedPhrases: [], retiredItems: [] },
    blueprints: new Map([[blueprint.id, blueprint]]), objectives: new Map(), cases: new Map(), sources: new Map(), baselines: new Map(),
    items: new Map(read.map((item) => [item.id, item])), ...guide,
  });
}

/** A single-choice item; the first option is the key unless `right` says otherwise. */
export function single(options: readonly string[], more: Draft = {}, right = 0): Draft {
  return { type: 'single', stem: 'Which of these is drawn once a day?', options: optionsOf(options, [right]), ...more };
}

/** Options with ids of their own and a rationale each. */
export function optionsOf(texts: readonly string[], right: readonly number[] = [0]): Draft[] {
  return texts.map((text, index) => ({ id: `o${index}`, text, correct: right.includes(index), why: `Reason ${index} is given here in words.` }));
}

const HEAD = {
  level: 'apply', objectives: ['exam-1/sampling'], chapter: 'start#opening', sources: ['manual'], verified: '2026-01-01',
  provenance: { author: 'A. Author', original: true },
};

export type Draft = Readonly<Record<string, unknown>>;
