import type { Guide } from '../../../engine/index.ts';
import type { Blueprint, QuestionType } from '../../../schema/index.ts';
import { objectiveCodes, partsOf } from '../../outline.ts';
import { typeNames } from '../../strings/practice.ts';

/** What the questions of a guide can be narrowed by: only what has a question, in the order of the guide. */
export function facetsOf(guide: Guide): Facet[] {
  const items = [...guide.items.values()];
  const count = (holds: (item: (typeof items)[number]) => boolean): number => items.filter(holds).length;
  const ofDomain = (ref: string): number => count((item) => item.objectives.some((one) => domainOf(guide, one) === ref));
  const blueprints = [...guide.blueprints.values()];
  const facets: Facet[] = [
    { name: 'domain', title: 'Domains', groups: blueprints.map(({ id, code, title, domains }) => ({ title: `${code}: ${title}`, options: domains.map((domain) => ({ value: `${id}/${domain.id}`, text: domain.title, count: ofDomain(`${id}/${domain.id}`) })) })) },
    { name: 'objective', title: 'Objectives', groups: blueprints.flatMap((blueprint) => objectiveGroups(blueprint, (ref) => count((item) => item.objectives.includes(ref)))) },
    { name: 'chapter', title: 'Chapters', groups: partsOf(guide).map(({ part, chapters }) => ({ title: part.title, options: chapters.map(({ id, number, title }) => ({ value: id, code: number, text: title, count: count((item) => item.chapter.split('#')[0] === id) })) })) },
    { name: 'type', title: 'Types', groups: [{ title: 'Types', options: Object.entries(typeNames).map(([value, text]) => ({ value, text, count: count((item) => typeOf(item) === value) })) }] },
  ];
  return facets.map((facet) => ({ ...facet, groups: facet.groups.map((group) => ({ ...group, options: group.options.filter((option) => option.count > 0) })).filter(({ options }) => options.length > 0) }));
}

function objectiveGroups(blueprint: Blueprint, count: (ref: string) => number): Group[] {
  const codes = objectiveCodes(blueprint);
  return blueprint.domains.map((domain) => ({
    title: `${blueprint.code}: ${domain.title}`,
    options: domain.groups.flatMap(({ objectives }) => objectives.map(({ id, text }) => ({ value: `${blueprint.id}/${id}`, code: codes.get(`${blueprint.id}/${id}`) ?? '', text, count: count(`${blueprint.id}/${id}`) }))),
  }));
}

function domainOf(guide: Guide, ref: string): string {
  const place = guide.objectives.get(ref);
  return place ? `${place.blueprint.id}/${place.domain.id}` : '';
}

function typeOf(item: Guide['items'] extends ReadonlyMap<string, infer Item> ? Item : never): QuestionType {
  return item.type === 'case' ? item.question.type : item.type;
}

export interface Facet { name: string; title: string; groups: readonly Group[] }
export interface Group { title: string; options: readonly { value: string; text: string; code?: string; count: number }[] }
