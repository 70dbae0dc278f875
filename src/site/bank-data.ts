import type { Chapter, Guide } from '../engine/index.ts';
import type { Blueprint, Item } from '../schema/index.ts';
import { keyHash, keyOf, partTotal, slipsIn } from '../study/questions/index.ts';
import { coverOf } from './objective-coverage.ts';
import { objectiveCodes, partsOf } from './outline.ts';

/**
 * What pages that choose items, judge sittings and lead back to chapters need to know of the whole guide: everything but
 * wording. It goes to browsers as `assets/bank.js`; the questions themselves come chapter by chapter as fragments.
 */
export function bankData(guide: Guide): Bank {
  const covers = new Map([...guide.blueprints.values()].flatMap((blueprint) => [...coverOf(guide, blueprint)]));
  return {
    items: record([...guide.items.values()].map((item) => [item.id, bankItem(item)])),
    chapters: record(partsOf(guide).flatMap(({ chapters }) => chapters).map((chapter) => [chapter.id, bankChapter(chapter)])),
    objectives: record([...covers].map(([ref, { code, text, taught }]) => [ref, {
      code, text,
      domain: `${ref.split('/')[0] ?? ''}/${guide.objectives.get(ref)?.domain.id ?? ''}`,
      taught: taught.flatMap(({ chapter, sections }) => (sections.length > 0 ? sections.map(({ id }) => `${chapter.id}#${id}`) : [chapter.id])),
    }])),
    blueprints: record([...guide.blueprints.values()].map((blueprint) => [blueprint.id, bankBlueprint(blueprint)])),
    cases: record([...guide.cases.values()].map(({ id, title }) => [id, title])),
    terms: record([...guide.terms.values()].map(({ id, chapter = '' }) => [id, chapter.split('#')[0] ?? ''])),
  };
}

function bankItem(item: Item): BankItem {
  const question = item.type === 'case' ? item.question : item;
  const key = keyOf(question);
  const [chapter = '', section = ''] = item.chapter.split('#');
  const misconceptions = slipsIn(question);
  return {
    chapter, section,
    type: question.type,
    ...(item.type === 'case' && { case: item.case }),
    objectives: item.objectives,
    family: item.family,
    level: item.level,
    key: keyHash(key),
    points: partTotal(key),
    ...(Object.keys(misconceptions).length > 0 && { misconceptions }),
  };
}

function bankChapter({ id: chapter, title, short, number, minutes, part, outline }: Chapter): BankChapter {
  return {
    title, number, minutes,
    ...(short !== undefined && { short }),
    page: `learn/${chapter}.html`,
    part: part.id,
    sections: record(outline.headings.filter(({ id }) => id !== '').map(({ id, text }) => [id, text])),
  };
}

function bankBlueprint(blueprint: Blueprint): BankBlueprint {
  const { code, title, credential, status, exam, domains } = blueprint;
  return {
    code, title, status,
    ...(credential !== undefined && { credential }),
    ...(exam && { exam }),
    domains: domains.map((domain) => ({ id: domain.id, title: domain.title, weight: domain.weight ? (domain.weight.min + domain.weight.max) / 2 : 0 })),
    objectives: objectiveCodes(blueprint).size,
  };
}

function record<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries);
}

/** Set by `assets/bank.js` as `fieldguideBank`. */
export interface Bank {
  /** Item id → item. */
  items: Readonly<Record<string, BankItem>>;
  /** Chapter id → chapter, in reading order. */
  chapters: Readonly<Record<string, BankChapter>>;
  /** `blueprint/objective` → objective, in the order of the outlines. */
  objectives: Readonly<Record<string, BankObjective>>;
  /** In the order of the guide. */
  blueprints: Readonly<Record<string, BankBlueprint>>;
  /** Case id → title. */
  cases: Readonly<Record<string, string>>;
  /** Term id → id of the chapter that teaches it, empty where none does. */
  terms: Readonly<Record<string, string>>;
}

export interface BankItem {
  /** Id of the chapter that teaches it, and of the section there. */
  chapter: string;
  section: string;
  /** Of the question itself, also inside a case. */
  type: Exclude<Item['type'], 'case'>;
  /** Id of its case. */
  case?: string;
  /** `blueprint/objective`. */
  objectives: readonly string[];
  family: string;
  level: Item['level'];
  /** Hash of the key it is judged by. */
  key: string;
  /** How many points it is worth. */
  points: number;
  /** What a wrong choice stands for, by `part/value` (`study/questions/slips.ts`). */
  misconceptions?: Readonly<Record<string, string>>;
}

export interface BankChapter {
  title: string;
  short?: string;
  /** As printed. */
  number: string;
  /** From the site's root. */
  page: string;
  /** Id of its part. */
  part: string;
  /** Of reading. */
  minutes: number;
  /** Anchor → heading. */
  sections: Readonly<Record<string, string>>;
}

export interface BankObjective {
  /** As printed, for instance "2.3a". */
  code: string;
  text: string;
  /** `blueprint/domain`. */
  domain: string;
  /** `chapter#section`, or a chapter as a whole. */
  taught: readonly string[];
}

export interface BankBlueprint {
  code: string;
  title: string;
  credential?: string;
  status: Blueprint['status'];
  /** Minutes, how many questions, and the scaled score that passes. */
  exam?: NonNullable<Blueprint['exam']>;
  /** In order; weight in per cent, the middle of what the outline gives, 0 where it gives none. */
  domains: readonly { id: string; title: string; weight: number }[];
  /** How many there are. */
  objectives: number;
}
