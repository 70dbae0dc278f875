import type { CustomRecord } from 'pagefind';
import type { GuideManifest, GuidePart, SampleManifest, Term } from '../../schema/index.ts';
import { plainText } from './plain-text.ts';

/** What search needs of a guide; the engine's `Guide` has it all. */
export interface SearchGuide {
  manifest: Pick<GuideManifest, 'language'>;
  chapters: ReadonlyMap<string, SearchChapter>;
  terms: ReadonlyMap<string, Term>;
  samples: ReadonlyMap<string, SampleManifest & { texts: Readonly<Record<string, string>> }>;
}

/** Other names of a term stand in its metadata, joined by this sign; the browser takes them apart again. */
const ALIAS_MARK = ' · ';

/** Terms and samples as records of their own: both stand on pages that would otherwise be found as one lump. */
export function recordsOf(guide: SearchGuide): Omit<CustomRecord, 'language'>[] {
  return [
    ...sortedById(guide.terms).map((term) => termRecord(term, guide)),
    ...sortedById(guide.samples).map((sample) => sampleRecord(sample, guide)),
  ];
}

function termRecord({ id, name, aka, definition, chapter }: Term, guide: SearchGuide): Omit<CustomRecord, 'language'> {
  const aliases = aka.map((alias) => alias.name);
  const part = guide.chapters.get(chapter?.split('#')[0] ?? '')?.part;
  return {
    url: `/glossary.html#${id}`,
    content: [name, ...aliases, plainText(definition)].join('. '),
    meta: { title: name, ...(aliases.length > 0 && { aka: aliases.join(ALIAS_MARK) }) },
    filters: { kind: ['term'], ...domains(part ? [part] : []) },
  };
}

function sampleRecord({ id, title, summary, texts }: SampleManifest & { texts: Readonly<Record<string, string>> }, guide: SearchGuide): Omit<CustomRecord, 'language'> {
  const users = [...guide.chapters.values()].filter(({ outline }) =>
    outline.uses.some(({ name, attributes }) => name === 'Sample' && attributes['id'] === id));
  const code = Object.keys(texts).sort().map((file) => withoutRegionMarks(texts[file] ?? ''));
  return {
    url: `/samples/${id}.html`,
    content: [`${title}. ${summary}`, ...code].join('\n'),
    meta: { title },
    filters: { kind: ['sample'], ...domains(users.map(({ part }) => part)) },
  };
}

function domains(parts: readonly GuidePart[]): { domain?: string[] } {
  const titles = [...new Set(parts.map(({ title }) => title))].sort();
  return titles.length > 0 ? { domain: titles } : {};
}

function withoutRegionMarks(text: string): string {
  return text.split(/\r?\n/).filter((line) => !/^\s*(?:#|\/\/|--)\s*(?:region:|endregion\b)/.test(line)).join('\n');
}

function sortedById<T extends { id: string }>(all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface SearchChapter {
  title: string;
  part: GuidePart;
  outline: { uses: readonly { name: string; attributes: Readonly<Record<string, string>> }[] };
}
