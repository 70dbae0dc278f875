import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  Blueprint, CaseStudy, ChapterFrontMatter, GuideManifest, GuideRules, Hovers, Item, KnownGaps, LabFrontMatter, LintBaseline, Lookups, Misconception, MutantReport, PageFrontMatter, Proof, SampleManifest,
  SentRequests, Source, Term,
} from './index.ts';

/** File name → text of the JSON Schema of every kind of file, for editors that complete and check while one writes. */
export function jsonSchemas(): Map<string, string> {
  return new Map(Object.entries(KINDS).map(([kind, { schema, title }]) => [
    `${kind}.schema.json`,
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
  ]));
}

/** Writes all schemas into `src/schema/json/`; gives the names of the files. */
export function writeSchemas(folder: string = SCHEMA_FOLDER): string[] {
  mkdirSync(folder, { recursive: true });
  const schemas = jsonSchemas();
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  return [...schemas.keys()];
}

export const SCHEMA_FOLDER = join(import.meta.dirname, 'json');

const KINDS = {
  baseline: { schema: LintBaseline, title: 'Baseline: lint-baseline/<rule>.yaml' },
  blueprint: { schema: Blueprint, title: 'Blueprint: blueprints/<exam>.yaml' },
  case: { schema: CaseStudy, title: 'Case: cases/<slug>.yaml' },
  chapter: { schema: ChapterFrontMatter, title: 'Front matter of chapters/<part>/<nn-slug>.mdx' },
  guide: { schema: GuideManifest, title: 'Guide: guide.yaml' },
  hovers: { schema: Hovers, title: 'Words of packages: proofs/hovers/<slug>.json' },
  item: { schema: Item, title: 'Item: questions/<group>/<slug>.yaml' },
  'known-gaps': { schema: KnownGaps, title: 'Known gaps: known-gaps/<code>.yaml' },
  lab: { schema: LabFrontMatter, title: 'Front matter of labs/<slug>.mdx' },
  lookups: { schema: Lookups, title: 'Lookups: lookups/<list>.yaml' },
  misconception: { schema: Misconception, title: 'Misconception: misconceptions/<slug>.yaml' },
  mutants: { schema: MutantReport, title: 'Faults written on purpose: proofs/mutants/<slug>.json' },
  page: { schema: PageFrontMatter, title: 'Front matter of pages/<slug>.mdx' },
  proof: { schema: Proof, title: 'Proof: proofs/<slug>.json' },
  requests: { schema: SentRequests, title: 'Requests: proofs/requests/<slug>.json' },
  rules: { schema: GuideRules, title: 'Rules: rules.yaml' },
  sample: { schema: SampleManifest, title: 'Sample: samples/<slug>/sample.yaml' },
  source: { schema: Source, title: 'Source: sources/<slug>.yaml' },
  term: { schema: Term, title: 'Term: terms/<slug>.yaml' },
} as const satisfies Record<string, { schema: z.ZodType; title: string }>;
