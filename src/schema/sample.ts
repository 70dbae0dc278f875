import { z } from 'zod';
import { IsoDate, LocalPath, Markdown, PlainText, Slug, SourceIds } from './common.ts';

/** Rungs of the verification ladder: parsed, types, schema, run here, run against a simulated service. */
export const Rung = z.enum(['L0', 'L1', 'L2', 'L3', 'L4']);
export type Rung = z.infer<typeof Rung>;

/** A program of the sample that the ladder runs to its end. */
const Run = z.strictObject({
  file: LocalPath,
  arguments: z.array(z.string()).default([]).describe('As typed after the file; paths from the folder of the sample.'),
  environment: Slug.optional().describe('A pinned environment of the ladder; the sample’s own packages where left out.'),
});

/** A program of the sample that the ladder runs to its end against the simulated service; those of one sample share it, in order. */
const Simulated = z.strictObject({
  file: LocalPath,
  arguments: z.array(z.string()).default([]).describe('As typed after the file; paths from the folder of the sample.'),
  environment: Slug.optional().describe('A pinned environment of the ladder; the sample’s own packages where left out. A program in another environment begins with a new service.'),
  variables: z.record(z.string(), z.string()).default({}).describe('Environment variables that the program reads.'),
});

/** A mistake that a chapter warns of, as a change of one file. */
const Mistake = z.strictObject({
  file: LocalPath,
  right: z.string().min(1).describe('A passage of the file.'),
  wrong: z.string().describe('What stands there by mistake.'),
  rung: Rung.describe('The first rung that refuses it.'),
});

/** What a reader does by hand in a program, in order. It stands beside the code and is shown as not verified. */
const Walkthrough = z.strictObject({
  tab: Slug.describe('Id of one of the guide’s codeTabs that has no language.'),
  region: Slug.optional().describe('Shown beside this region of the files; beside the whole files where left out.'),
  steps: z.array(Markdown).min(1).describe('One action a step, with what is seen on the screen.'),
  sources: SourceIds.min(1).describe('Where the steps come from.'),
  checked: IsoDate.describe('When the steps were last compared with these sources.'),
});

/** `samples/<slug>/sample.yaml`: what a folder of real files is and how it is shown and proved. */
export const SampleManifest = z.strictObject({
  id: Slug,
  title: PlainText,
  summary: PlainText,
  kind: z.enum(['job', 'script', 'pipeline', 'endpoint', 'asset', 'resource', 'notebook', 'application']),
  tabs: z.array(z.strictObject({
    tab: Slug.describe('Id of one of the guide’s codeTabs.'),
    file: LocalPath,
    label: PlainText.optional().describe('What the tab says for this file, where the guide’s label does not fit.'),
  })).min(1).describe('Files shown side by side. A region of one name may stand in each of them.'),
  walkthroughs: z.array(Walkthrough).default([]).describe('The same by hand, for readers who work in a program’s windows.'),
  files: z.array(LocalPath).default([]).describe('Further files that belong to the sample.'),
  environment: z.strictObject({ python: PlainText.optional(), packages: z.record(z.string(), z.string()).default({}) }).optional(),
  rungs: z.array(Rung).default([]).describe('Rungs of the verification ladder that this kind can reach.'),
  runs: z.array(Run).default([]).describe('What the rung L3 runs, in a copy of the folder and without a network.'),
  simulated: z.array(Simulated).default([]).describe('What the rung L4 runs whole, in a copy of the folder and against a simulated service.'),
  given: z.array(PlainText).default([]).describe('What the service holds before, in the words of its simulation, for instance `data/pumps:1`. Everything else the programs have to make.'),
  expected: z.array(z.strictObject({ name: PlainText, min: z.number(), max: z.number() })).default([]).describe('Figures a run prints, with the range that is right.'),
  mistakes: z.array(Mistake).default([]).describe('Mistakes that chapters warn of, written into the sample one at a time: the rung named has to refuse each.'),
  volatile: z.array(z.string()).default([]).describe('Regular expressions for output that changes from run to run.'),
  sources: SourceIds.default([]),
});
export type SampleManifest = z.infer<typeof SampleManifest>;
