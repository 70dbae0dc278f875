import { placeIn, type Place } from '../diagnostics/fault.ts';
import type { Guide, Sample } from '../guide.ts';
import type { Origins, Path } from '../load/origins.ts';
import { pagesOf, usesIn, type Page } from './check.ts';

/**
 * Everything a reader can read in a guide outside its items, with its place, but for passages marked legacy, samples placed only in
 * such passages, other names of terms (`aka`), titles of sources, and outlines of exams, which are quoted.
 */
export function writtenIn(guide: Guide, origins: Origins): Written[] {
  return [
    ...pagesOf(guide).flatMap((page) => [...textsOf(origins, page, PAGE_KEYS), ...inPage(page)]),
    ...[...guide.terms.values()].flatMap((term) => textsOf(origins, term, ['name', 'definition'])),
    ...[...guide.cases.values()].flatMap((study) => textsOf(origins, study, ['title', 'tabs'])),
    ...[...guide.figures.values()].flatMap(({ file, source }) => linesOf(file, source)),
    ...[...guide.samples.values()].filter((sample) => !isLegacySample(guide, sample)).flatMap((sample) => [
      ...textsOf(origins, sample, ['title', 'summary', 'walkthroughs']),
      ...Object.entries(sample.texts).flatMap(([name, text]) => linesOf(`${sample.folder}/${name}`, text)),
    ]),
    ...textsOf(origins, guide.manifest, ['title', 'subtitle', 'parts', 'status', 'disclaimer']),
  ];
}

/** True where every passage that shows a sample, and there is one, is marked legacy: the sample shows how it was. */
export function isLegacySample(guide: Guide, { id }: Sample): boolean {
  const uses = usesIn(guide, 'Sample').filter(({ use }) => use.attributes['id'] === id);
  return uses.length > 0 && uses.every(({ use }) => use.inside.includes('Legacy'));
}

function inPage({ file, outline }: Page): Written[] {
  const isNow = ({ inside }: { inside: readonly string[] }): boolean => !inside.includes('Legacy');
  return [
    ...outline.passages.filter(isNow).flatMap(({ text, line, column }) => text.split('\n').map((one, index) => (
      { text: one, place: placeIn(file, { line: line + index, column: index === 0 ? column : 1 }) }))),
    ...outline.uses.filter(isNow).flatMap((use) => (use.attributes['title'] === undefined ? [] : [{ text: use.attributes['title'], place: placeIn(file, use) }])),
  ];
}

function linesOf(file: string, text: string): Written[] {
  return text.split('\n').map((line, index) => ({ text: line, place: placeIn(file, { line: index + 1, column: 1 }) }));
}

function textsOf(origins: Origins, record: object, keys: readonly string[]): Written[] {
  const entries: [string, unknown][] = Object.entries(record);
  return entries.filter(([key]) => keys.includes(key)).flatMap(([key, value]) => stringsIn(value, [key]))
    .map(({ text, path }) => ({ text, place: origins.at(record, ...path) }));
}

function stringsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([key, inner]) => stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const PAGE_KEYS: readonly string[] = ['title', 'short', 'summary', 'goals', 'cost', 'checkpoints'];

export interface Written { text: string; place: Place }
