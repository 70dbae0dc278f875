/** The engine’s face: files → a `Guide`, and diagnostics told to their authors. */
export { vocabulary, type Attribute, type Vocabulary } from './checks/vocabulary.ts';
export { catalogue, type DiagnosticCode } from './diagnostics/catalogue.ts';
export type { Diagnostic, Position } from './diagnostics/diagnostic.ts';
export { formatDiagnostics } from './diagnostics/report.ts';
export type {
  Chapter, ComponentUse, Coverage, Figure, Guide, GuidePage, Heading, Lab, Link, LoadResult, MdxOutline, ObjectivePlace, Sample,
} from './guide.ts';
export { help } from './help/index.ts';
export { findGaps, type FoundGaps } from './gaps/index.ts';
export {
  inspectItems, lintItems, type BankReport, type RuleCount,
} from './item-lint/index.ts';
export type { BankStatistics } from './item-lint/statistics.ts';
export { reachedFiles } from './reached-files.ts';
export { hashesOf } from './sample-hashes.ts';
export { loadGuide } from './load/load-guide.ts';
