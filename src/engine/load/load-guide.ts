import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Blueprint, CaseStudy, GuideManifest, GuideRules, Hovers, Item, KnownGaps, LintBaseline, Lookups, Misconception, MutantReport, Proof, SentRequests, Source, Term } from '../../schema/index.ts';
import { runChecks } from '../checks/index.ts';
import { missingProofs } from '../checks/sample-proofs.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, inOrder, wholeFile } from '../diagnostics/fault.ts';
import { coverageOf, objectivePlaces } from '../graph/coverage.ts';
import type { Figure, Guide, LoadResult } from '../guide.ts';
import { readFigures } from './figures.ts';
import { GuideFolder } from './folder.ts';
import { readChapters, readGuidePages, readLabs } from './pages.ts';
import { Reading } from './reading.ts';
import { readRecord, readRecords } from './records.ts';
import { readSamples } from './samples.ts';
import { todos } from './todos.ts';
import { unexpectedFiles } from './unexpected-files.ts';

/**
 * Reads, checks and links the guide in a folder.
 *
 * @param options.proofs false leaves the proofs of samples out, for the command that writes them anew.
 * @returns all faults found, in order of file and line, and the guide where none of them is an error but for texts still to be written. Never rejects
 * because of content. References are checked only once `guide.yaml` and `rules.yaml` can be read.
 */
export async function loadGuide(root: string, { proofs = true }: { proofs?: boolean } = {}): Promise<LoadResult> {
  const path = resolve(root);
  if (!await isFolder(path)) return { files: 0, figures: new Map(), diagnostics: [noGuide()] };
  const reading = new Reading(new GuideFolder(path));
  if (!reading.folder.has('guide.yaml')) return { files: reading.folder.files.length, figures: new Map(), diagnostics: inOrder([...reading.faults, noGuide()]) };
  const figures = readFigures(reading);
  const guide = readGuide(reading, figures, proofs);
  if (guide) reading.faults.push(...runChecks(guide, reading), ...proofs ? missingProofs(guide, reading) : []);
  reading.faults.push(...unexpectedFiles(reading), ...todos(reading));
  const diagnostics = inOrder(reading.faults);
  const sound = guide && !diagnostics.some(({ code, severity }) => severity === 'error' && code !== 'todo');
  return { ...(sound ? { guide, origins: reading.origins } : {}), figures, diagnostics, files: reading.folder.files.length };
}

function readGuide(reading: Reading, figures: ReadonlyMap<string, Figure>, proofs: boolean): Guide | undefined {
  const manifest = readRecord(reading, { kind: 'guide', file: 'guide.yaml', schema: GuideManifest });
  const rules = readRules(reading);
  const blueprints = readRecords(reading, { kind: 'blueprint', pattern: /^blueprints\/[^/]+\.yaml$/, schema: Blueprint });
  const records = {
    items: readRecords(reading, { kind: 'item', pattern: /^questions\/.+\.yaml$/, schema: Item }),
    cases: readRecords(reading, { kind: 'case', pattern: /^cases\/[^/]+\.yaml$/, schema: CaseStudy }),
    terms: readRecords(reading, { kind: 'term', pattern: /^terms\/[^/]+\.yaml$/, schema: Term }),
    misconceptions: readRecords(reading, { kind: 'misconception', pattern: /^misconceptions\/[^/]+\.yaml$/, schema: Misconception }),
    sources: readRecords(reading, { kind: 'source', pattern: /^sources\/[^/]+\.yaml$/, schema: Source }),
    baselines: readRecords(reading, { kind: 'baseline', pattern: /^lint-baseline\/[^/]+\.yaml$/, schema: LintBaseline }),
    knownGaps: readRecords(reading, { kind: 'gaps', pattern: /^known-gaps\/[^/]+\.yaml$/, schema: KnownGaps }),
    lookups: readRecords(reading, { kind: 'lookups', pattern: /^lookups\/[^/]+\.yaml$/, schema: Lookups }),
    samples: readSamples(reading),
    proofs: readRecords(reading, { kind: 'proof', pattern: proofs ? /^proofs\/[^/]+\.json$/ : /^$/, schema: Proof }),
    hovers: readRecords(reading, { kind: 'hovers', pattern: proofs ? /^proofs\/hovers\/[^/]+\.json$/ : /^$/, schema: Hovers }),
    mutants: readRecords(reading, { kind: 'mutants', pattern: /^proofs\/mutants\/[^/]+\.json$/, schema: MutantReport }),
    requests: readRecords(reading, { kind: 'requests', pattern: proofs ? /^proofs\/requests\/[^/]+\.json$/ : /^$/, schema: SentRequests }),
    figures,
    chapters: readChapters(reading, manifest?.parts),
    labs: readLabs(reading),
    pages: readGuidePages(reading),
  };
  if (!manifest || !rules) return undefined;
  const ordered = inOrderOf(manifest.blueprints, blueprints);
  const objectives = objectivePlaces(ordered);
  return {
    root: reading.folder.root, manifest, rules, codeTabs: manifest.codeTabs, blueprints: ordered, objectives, ...records,
    coverage: coverageOf({ objectives, chapters: records.chapters, items: records.items }),
  };
}

function readRules(reading: Reading): GuideRules | undefined {
  if (reading.folder.has('rules.yaml')) return readRecord(reading, { kind: 'rules', file: 'rules.yaml', schema: GuideRules });
  reading.faults.push(fault(
    'missing-file', wholeFile('rules.yaml'),
    'The guide has no `rules.yaml`.',
    'Create it with the hosts that sources may stand on, for instance `sourceHosts: [example.org]`.',
  ));
  return undefined;
}

/** Blueprints as the guide lists them; those it does not list come last. */
function inOrderOf(ids: readonly string[], blueprints: ReadonlyMap<string, Blueprint>): Map<string, Blueprint> {
  const listed = ids.flatMap((id) => blueprints.get(id) ?? []);
  return new Map([...listed, ...blueprints.values()].map((blueprint) => [blueprint.id, blueprint]));
}

function noGuide(): Diagnostic {
  return fault(
    'empty-guide', wholeFile('guide.yaml'),
    'There is no `guide.yaml` here, so this folder is not a guide.',
    'Create `guide.yaml`, or set `GUIDE` to the folder that holds it.',
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}
