import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Guide } from '../guide.ts';
import type { Reading } from '../load/reading.ts';
import { bannedWords } from './banned-words.ts';
import { blueprintReferences } from './blueprint-references.ts';
import type { Check } from './check.ts';
import { checkpoints } from './checkpoints.ts';
import { codeTabs } from './code-tabs.ts';
import { crosswalks } from './crosswalks.ts';
import { figureSources } from './figure-sources.ts';
import { formulas } from './formulas.ts';
import { headingDepths } from './heading-depths.ts';
import { headingIds } from './heading-ids.ts';
import { innerIds } from './inner-ids.ts';
import { itemKeys } from './item-keys.ts';
import { keyLeads } from './key-leads.ts';
import { knownComponents } from './known-components.ts';
import { knownObjectives } from './known-objectives.ts';
import { knownSources } from './known-sources.ts';
import { knownUses } from './known-uses.ts';
import { lineMarks } from './line-marks.ts';
import { links } from './links.ts';
import { listedSources } from './listed-sources.ts';
import { namedRecords } from './named-records.ts';
import { placedOnce } from './placed-once.ts';
import { reservedImports } from './reserved-imports.ts';
import { sampleProofs } from './sample-proofs.ts';
import { sampleRegions } from './sample-regions.ts';
import { sourceAges } from './source-ages.ts';
import { sourceHosts } from './source-hosts.ts';

/** Runs every rule over a guide whose files could be read. */
export function runChecks(guide: Guide, reading: Reading): Diagnostic[] {
  const isBroken: Reading['isBroken'] = (kind, id) => reading.isBroken(kind, id);
  return CHECKS.flatMap((check) => check(guide, { origins: reading.origins, isBroken }));
}

const CHECKS: readonly Check[] = [
  knownComponents, knownUses, namedRecords, knownSources, knownObjectives, sampleRegions, lineMarks, formulas, links, headingIds,
  itemKeys, innerIds, codeTabs, figureSources, sourceHosts, sourceAges, blueprintReferences, crosswalks,
  checkpoints, bannedWords, headingDepths, keyLeads, listedSources, placedOnce, reservedImports, sampleProofs,
];
