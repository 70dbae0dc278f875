/** The format of a guide: the single source of truth. Types are inferred from the schemas. */
export { LintBaseline } from './baseline.ts';
export { Blueprint, type BlueprintDomain, type BlueprintObjective } from './blueprint.ts';
export { CaseStudy } from './case.ts';
export { ChapterFrontMatter } from './chapter.ts';
export { GuideManifest, type CodeTab, type GuidePart } from './guide.ts';
export { Hovers } from './hovers.ts';
export { Item, type ItemType, type Question, type QuestionOption, type QuestionType } from './item.ts';
export { gapCodes, KnownGaps, type GapCode } from './known-gaps.ts';
export { LabFrontMatter } from './lab.ts';
export { Misconception } from './misconception.ts';
export { MutantKind, MutantReport } from './mutants.ts';
export { PageFrontMatter, sitePages } from './page.ts';
export { Proof } from './proof.ts';
export { SentRequest, SentRequests } from './requests.ts';
export { GuideRules } from './rules.ts';
export { Rung, SampleManifest } from './sample.ts';
export { Source } from './source.ts';
export { Term } from './term.ts';
