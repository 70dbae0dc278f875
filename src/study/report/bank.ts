import type { QuestionType } from '../../schema/index.ts';
import type { Scale } from '../exam/index.ts';

/** What a report knows of today's guide. Records are in the order of the outlines and of the guide. */
export interface ReportBank {
  items: Readonly<Record<string, ReportItem>>;
  /** By `blueprint/objective`. */
  objectives: Readonly<Record<string, ReportObjective>>;
  /** By `blueprint/domain`. */
  domains: Readonly<Record<string, ReportDomain>>;
  blueprints: Readonly<Record<string, ReportBlueprint>>;
  /** By `chapter` or `chapter#section`: what items and misconceptions lead to. */
  sections: Readonly<Record<string, ReportSection>>;
  misconceptions: Readonly<Record<string, { you: string; clears: string }>>;
}

export interface ReportItem {
  /** Hash of the key it is judged by today. */
  key: string;
  type: QuestionType;
  /** Parts that each give a point. */
  parts: number;
  objectives: readonly string[];
  /** The section that teaches it. */
  section: string;
  /** `part/value` → misconception (`study/questions/slips.ts`). */
  slips: Readonly<Record<string, string>>;
}

/** `alike`: objectives of other outlines that ask for the same skill. */
export interface ReportObjective { code: string; text: string; domain: string; alike: readonly string[] }
/** `hue`: the place of its domain among its likes, from 1; `weight`: share of the marks in per cent, 0 where none is published. */
export interface ReportDomain { title: string; numeral: string; weight: number; hue: number }
export interface ReportBlueprint { code: string; title: string; questions: number; exam: ReportExam | null }
/** `scoring`: what is said of the scale beside an estimate. */
export interface ReportExam extends Scale { scoring: string }
/** `page` from the site's root, with its anchor; `minutes` of reading, above 0. */
export interface ReportSection { number: string; title: string; page: string; minutes: number }
