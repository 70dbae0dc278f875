import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/fault.ts';
import type { Guide } from '../guide.ts';
import type { Origins } from '../load/origins.ts';
import { bankOf } from './bank.ts';
import { asDiagnostic, baselineId, ratchet } from './ratchet.ts';
import { errorRules, warningRules } from './rules.ts';
import { statisticsOf, type BankStatistics } from './statistics.ts';

/** Faults of the items of a sound guide: every finding of an error rule, and warning rules against their baselines. */
export function lintItems(guide: Guide, origins: Origins): Diagnostic[] {
  const bank = bankOf(guide);
  return inOrder([
    ...errorRules.flatMap((rule) => rule.find(bank).map((finding) => asDiagnostic('item-rule', { rule, finding, origins }))),
    ...warningRules.flatMap((rule) => ratchet({ rule, found: rule.find(bank), guide, origins })),
  ]);
}

/** The bank in numbers, with every finding whatever the baselines say. */
export function inspectItems(guide: Guide, origins: Origins): BankReport {
  const bank = bankOf(guide);
  const counts = warningRules.map((rule): RuleCount => {
    const findings = rule.find(bank).map((finding) => asDiagnostic('item-wording', { rule, finding, origins }));
    const baseline = guide.baselines.get(baselineId(rule))?.count;
    return { rule: rule.id, title: rule.title, baselineId: baselineId(rule), ...(baseline === undefined ? {} : { baseline }), findings };
  });
  return { statistics: statisticsOf(bank), rules: counts };
}

/** A warning rule with what it found; `baseline` is what it may find at most. */
export interface RuleCount { rule: string; title: string; baselineId: string; baseline?: number; findings: readonly Diagnostic[] }
export interface BankReport { statistics: BankStatistics; rules: readonly RuleCount[] }
