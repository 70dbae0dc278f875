import type { Help } from './help.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const ITEM = 'questions/basics/start.yaml';
const EXAM = 'blueprints/exam-1.yaml';
const SOURCE = 'sources/manual.yaml';
const OTHER = { file: 'sources/other.yaml', text: 'id: other\ntitle: Other\npublisher: Example\nurl: https://example.org/other\nkind: documentation\nchecked: 2026-01-01\n' };

/** Blueprints, their objectives, and sources. */
export const outlinesAndSources = {
  'objective-chapter': { fix: 'Name the objective in the chapter that teaches it. What is to come is listed in `known-gaps/`.', example: { file: CHAPTER, wrong: '<Serves objectives="exam-1/sampling" />', right: '<Serves objectives="exam-2/tuning" />' } },
  'objective-items': {
    fix: 'Write the items, or lower `itemsPerObjective`. What is to come is listed in `known-gaps/`.',
    example: {
      file: ITEM, wrong: 'objectives: [exam-1/sampling]', right: 'objectives: [exam-1/sampling, exam-2/tuning]',
      given: [{ file: 'guide.yaml', from: 'codeTabs:', to: 'itemsPerObjective: 1\ncodeTabs:' }, { file: ITEM, from: 'objectives: [exam-1/sampling]', to: 'objectives: [exam-1/sampling, exam-2/tuning]' }],
    },
  },
  'source-host': { fix: 'Cite a source of a host the guide trusts, or add the host to `sourceHosts` in `rules.yaml`.', example: { file: SOURCE, wrong: 'url: https://example.com/manual', right: 'url: https://example.org/manual' } },
  'stale-source': { fix: 'Read the source again, correct what it changes, and set `checked` to that day.', example: { file: SOURCE, wrong: 'checked: 2024-12-31', right: 'checked: 2026-01-01' } },
  'uncited-source': {
    fix: 'Cite the source where a claim rests on it, or remove its file.',
    example: { file: CHAPTER, wrong: 'sources="manual"', right: 'sources="manual other"', given: [OTHER, { file: CHAPTER, from: 'sources="manual"', to: 'sources="manual other"' }] },
  },
  'unknown-blueprint': { fix: 'Correct the id, or add the file to `blueprints/`.', example: { file: 'guide.yaml', wrong: 'blueprints: [exam-1, exam-3]', right: 'blueprints: [exam-1, exam-2]' } },
  'unknown-crosswalk': { fix: 'Name an objective of another blueprint, or take the entry out.', example: { file: EXAM, wrong: 'crosswalk: [exam-2/tuned]', right: 'crosswalk: [exam-2/tuning]' } },
  'unknown-domain': { fix: 'Write `blueprint/domain`, or leave `domain` out for a part that belongs to none.', example: { file: 'guide.yaml', wrong: 'domain: exam-1/fist', right: 'domain: exam-1/first' } },
  'unknown-objective': { fix: 'Write `blueprint/objective` as the outline has it.', example: { file: ITEM, wrong: 'objectives: [exam-1/samplin]', right: 'objectives: [exam-1/sampling]' } },
  'unknown-part': { fix: 'Move the chapter into the folder of a part, or add the part to `guide.yaml`.', example: { file: 'guide.yaml', wrong: '- id: basis', right: '- id: basics' } },
  'unknown-source': { fix: 'Correct the id, or add the source with the day it was read.', example: { file: CHAPTER, wrong: '<Cite id="manul" />', right: '<Cite id="manual" />' } },
  'unlisted-source': {
    fix: 'Add the source to the front matter of the page.',
    example: {
      file: CHAPTER, wrong: 'sources: [manual]', right: 'sources: [manual, other]',
      given: [OTHER, { file: CHAPTER, from: 'sources: [manual]', to: 'sources: [manual, other]' }, { file: CHAPTER, from: '<Cite id="manual" />', to: '<Cite id="other" />' }],
    },
  },
} as const satisfies Record<string, Help>;
