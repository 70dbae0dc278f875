import { formatDiagnostics, type BankReport, type BankStatistics, type RuleCount } from '../engine/index.ts';

/** The bank of items as text for a terminal: numbers, coverage, rules, and every finding with its place. */
export function bankText({ statistics, rules }: BankReport, root: string): string {
  const findings = rules.flatMap((rule) => rule.findings).filter(({ file }) => file !== 'questions');
  return [
    numbers(statistics),
    table('domain', ['items', 'share', 'asked for'], statistics.domains.map(({ domain, items, share, min, max }) =>
      [domain, String(items), percent(share), `${percent(min)}–${percent(max)}`])),
    table('objective', ['items', 'families'], statistics.objectives.map(({ objective, items, families }) => [objective, String(items), String(families)])),
    table('rule', ['found', 'baseline'], rules.map(ruleRow)),
    formatDiagnostics(findings, root),
  ].filter((part) => part !== '').join('\n\n');
}

function numbers({ items, families, copies, types, levels, notSingle, recall, inCases, keyLongest, keyPlaces }: BankStatistics): string {
  const { lists, hits, expected, p } = keyLongest;
  return [
    `${String(items)} items in ${String(families)} families, ${String(inCases)} in cases, ${String(copies)} near-copies`,
    `types         ${tally(types)}; ${percent(notSingle / Math.max(1, items))} not single choice (35 % at least)`,
    `levels        ${tally(levels)}; ${percent(recall / Math.max(1, items))} recall (30 % at most)`,
    `key longest   in ${String(hits)} of ${String(lists)} lists, by chance ${expected.toFixed(1)}: p = ${p.toPrecision(2)} (above 0.05)`,
    `key written   ${tally(keyPlaces)} (readers see options shuffled)`,
  ].join('\n');
}

function ruleRow({ rule, title, baseline, findings }: RuleCount): string[] {
  return [`${rule} ${title}`, String(findings.length), baseline === undefined ? 'none' : String(baseline)];
}

function tally(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).map(([name, count]) => `${name} ${String(count)}`).join(', ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** Columns of text; nothing where there are no rows. */
function table(first: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const all = [[first, ...columns], ...rows];
  const widths = [first, ...columns].map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
