import type {
  Blueprint, BlueprintDomain, BlueprintObjective, CaseStudy, ChapterFrontMatter, CodeTab,
  GuideManifest, GuidePart, GuideRules, Hovers, Item, KnownGaps, LabFrontMatter, LintBaseline, Lookups, Misconception, PageFrontMatter, MutantReport, Proof, SampleManifest, SentRequests, Source, Term,
} from '../schema/index.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Origins } from './load/origins.ts';

/** A heading of a chapter or a lab; `id` is its anchor, `words` the running words from it to the next one. */
export interface Heading { id: string; depth: number; text: string; line: number; words: number }

/** A place in a chapter where something of the guide is used, for instance `<Check id="q-a" />`. */
export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** How many points its ordered list has, where it holds one: the notes of a code figure. */
  listed?: number;
  /** What it stands in, from the outside: components by name, everything else by its kind in Markdown, for instance `listItem`. */
  inside: readonly string[];
  line: number;
  column: number;
}

export interface Link { href: string; text: string; line: number; column: number }

/** A run of words or of code; the place is that of its beginning. */
export interface Passage {
  as: 'text' | 'inlineCode' | 'code';
  text: string;
  /** As with a component. */
  inside: readonly string[];
  line: number;
  column: number;
}

/** A formula in TeX; the place is that of its opening sign. */
export interface Formula { tex: string; display: boolean; line: number; column: number }

/** What the MDX of a chapter, a lab or a page holds, read without rendering it. */
export interface MdxOutline {
  headings: readonly Heading[];
  uses: readonly ComponentUse[];
  links: readonly Link[];
  formulas: readonly Formula[];
  /** All words and code, in order. */
  passages: readonly Passage[];
  /** Running words, code left out. */
  words: number;
}

export interface Chapter extends ChapterFrontMatter {
  /** Path from the guide's folder. */
  file: string;
  slug: string;
  part: GuidePart;
  /** Position in its part, from 1. */
  place: number;
  /** As printed: part number and place, for instance "2.3"; just the place for a part without a domain number. */
  number: string;
  outline: MdxOutline;
  /** Reading time, at 220 words a minute, rounded up. */
  minutes: number;
  /** Items this chapter places, in order. */
  items: readonly string[];
}

/** A page about the guide or its exam; it stands at `<id>.html`. */
export interface GuidePage extends PageFrontMatter { file: string; outline: MdxOutline }

export interface Lab extends LabFrontMatter { file: string; slug: string; outline: MdxOutline }

/** A sample with the text of its files. */
export interface Sample extends SampleManifest {
  /** Path of the folder from the guide's folder. */
  folder: string;
  /** File name inside the folder → text. */
  texts: Readonly<Record<string, string>>;
}

/** A figure's Mermaid source, and that of its upright drawing for narrow screens where it has one. */
export interface Figure { id: string; file: string; source: string; title: string; description: string; phone?: { file: string; source: string } }

export interface ObjectivePlace { blueprint: Blueprint; domain: BlueprintDomain; objective: BlueprintObjective }

/** Which chapters and items serve an objective. Keys are `blueprint/objective`. */
export interface Coverage { chapters: readonly string[]; items: readonly string[] }

/** The whole guide: typed, checked, linked. All maps are in reading order or sorted by id. */
export interface Guide {
  /** Absolute path of its folder. */
  root: string;
  manifest: GuideManifest;
  rules: GuideRules;
  blueprints: ReadonlyMap<string, Blueprint>;
  objectives: ReadonlyMap<string, ObjectivePlace>;
  chapters: ReadonlyMap<string, Chapter>;
  items: ReadonlyMap<string, Item>;
  cases: ReadonlyMap<string, CaseStudy>;
  terms: ReadonlyMap<string, Term>;
  /** What is known of the wrong ideas that options name; an option may name one that has no record. */
  misconceptions: ReadonlyMap<string, Misconception>;
  sources: ReadonlyMap<string, Source>;
  samples: ReadonlyMap<string, Sample>;
  /** What the ladder proved, by sample. */
  proofs: ReadonlyMap<string, Proof>;
  /** What samples send to the simulated service, by id of the sample. */
  requests: ReadonlyMap<string, SentRequests>;
  /** What the packages say of the names in a sample, by its id. */
  hovers: ReadonlyMap<string, Hovers>;
  /** How many faults written into a sample on purpose its rungs found, by sample id. */
  mutants: ReadonlyMap<string, MutantReport>;
  figures: ReadonlyMap<string, Figure>;
  labs: ReadonlyMap<string, Lab>;
  /** In the order of the footer. */
  pages: ReadonlyMap<string, GuidePage>;
  codeTabs: readonly CodeTab[];
  coverage: ReadonlyMap<string, Coverage>;
  /** Counts of item-lint warnings that may only fall, by rule, for instance `w01`. */
  baselines: ReadonlyMap<string, LintBaseline>;
  /** What readers look for and where it is taught, by list. */
  lookups: ReadonlyMap<string, Lookups>;
  /** What the guide is known to lack, by the code of the rule. */
  knownGaps: ReadonlyMap<string, KnownGaps>;
}

/** `guide`, and `origins` with it, are missing where errors stand in its way; the diagnostics then say which. */
export interface LoadResult {
  guide?: Guide;
  origins?: Origins;
  /** All figures that can be read, also where errors elsewhere stand in the way of the guide. */
  figures: ReadonlyMap<string, Figure>;
  diagnostics: readonly Diagnostic[];
  files: number;
}
