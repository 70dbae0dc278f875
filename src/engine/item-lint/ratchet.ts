import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';
import type { Origins } from '../load/origins.ts';
import type { BankGuide } from './bank.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Findings of a warning rule against its baseline. As many as before: nothing is said. More: an error at the baseline, and every
 * finding, since a count does not tell the new from the old. Fewer: a warning that the baseline can be lowered.
 * A guide without a baseline for the rule is told every finding as a warning.
 */
export function ratchet({ rule, found, guide, origins }: Counted): Diagnostic[] {
  const baseline = guide.baselines.get(baselineId(rule));
  const told = found.map((finding) => asDiagnostic('item-wording', { rule, finding, origins }));
  if (!baseline) return told;
  const place = origins.at(baseline, 'count');
  if (found.length > baseline.count) return [...told, fault(
    'lint-baseline', place,
    `${rule.id}, ${rule.title.toLowerCase()}: ${found.length} findings, ${found.length - baseline.count} more than the ${baseline.count} of the baseline.`,
    'Mend the new ones, or as many old ones; the findings are told as warnings.',
  )];
  return found.length === baseline.count ? [] : [fault(
    'loose-baseline', place,
    `${rule.id}, ${rule.title.toLowerCase()}: only ${found.length} findings are left of ${baseline.count}.`,
    'Run `npm run bank -- --record` and commit the lower count.',
  )];
}

/** A finding as told to an author, at its place in the item; what concerns the whole bank stands at `questions`. */
export function asDiagnostic(code: 'item-rule' | 'item-wording', { rule, finding, origins }: Told): Diagnostic {
  const { item, path = [], cause, fix } = finding;
  return fault(code, item ? origins.at(item, ...path) : wholeFile('questions'), `${rule.id}: ${cause}`, fix);
}

/** Name of the baseline of a rule, for instance `w01`. */
export function baselineId({ id }: Pick<Rule, 'id'>): string {
  return id.toLowerCase();
}

interface Told { rule: Rule; finding: Finding; origins: Origins }
interface Counted { rule: Rule; found: readonly Finding[]; guide: BankGuide; origins: Origins }
