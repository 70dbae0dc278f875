import type { z } from 'zod';
import { ChapterFrontMatter, LabFrontMatter, PageFrontMatter, type GuidePart } from '../../schema/index.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import { chapterNumber, readingMinutes } from '../graph/order.ts';
import type { Chapter, GuidePage, Lab, MdxOutline } from '../guide.ts';
import type { Reading, RecordKind } from './reading.ts';
import { readMdxOutline } from './mdx-outline.ts';
import { frontMatter, readRecord, stem } from './records.ts';

/**
 * All chapters in reading order: by part as the guide lists them, then by the number before the file name.
 * Where the parts are not known because `guide.yaml` has faults, chapters are read for their own faults only.
 */
export function readChapters(reading: Reading, parts: readonly GuidePart[] | undefined): Map<string, Chapter> {
  const found = reading.folder.matching(/^chapters\/.+\.mdx$/).flatMap((file) => readChapter(reading, file, parts) ?? []);
  const order = new Map(parts?.map(({ id }, index) => [id, index]));
  const rank = ({ part }: Chapter): number => order.get(part.id) ?? 0;
  found.sort((a, b) => rank(a) - rank(b) || a.place - b.place || (a.file < b.file ? -1 : 1));
  for (const [index, chapter] of found.entries()) {
    const nth = index - found.findIndex(({ part }) => part === chapter.part) + 1;
    chapter.number = chapterNumber(parts ?? [], chapter.part, nth);
    const before = found[index - 1];
    if (before?.part === chapter.part && before.place === chapter.place) {
      reading.faults.push(fault(
        'duplicate-place', wholeFile(chapter.file),
        `Place ${chapter.place} of part \`${chapter.part.id}\` is already taken by \`${before.file}\`.`,
        'Rename one of the two files.',
      ));
    }
  }
  return reading.byId('chapter', found);
}

/** All labs in their order, then by file name. */
export function readLabs(reading: Reading): Map<string, Lab> {
  const found = reading.folder.matching(/^labs\/[^/]+\.mdx$/).flatMap((file) => {
    const page = readPage(reading, 'lab', file, LabFrontMatter);
    return page ? [keepOrigin(reading, page.matter, { ...page.matter, file, slug: stem(file), outline: page.outline })] : [];
  });
  return reading.byId('lab', found.sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1)));
}

/** The guide's own pages in the order of the footer; each is named after its id, which is its address. */
export function readGuidePages(reading: Reading): Map<string, GuidePage> {
  const found = reading.folder.matching(/^pages\/[^/]+\.mdx$/).flatMap((file) => {
    const page = readPage(reading, 'page', file, PageFrontMatter);
    if (!page) return [];
    const { matter, outline } = page;
    if (matter.id !== stem(file)) reading.faults.push(fault(
      'name-mismatch', reading.origins.at(matter, 'id'),
      `The id is \`${matter.id}\`, but the file is named \`${stem(file)}\`.`,
      `Write \`id: ${stem(file)}\`, or rename the file.`,
    ));
    return [keepOrigin(reading, matter, { ...matter, file, outline })];
  });
  return reading.byId('page', found.sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1)));
}

function readChapter(reading: Reading, file: string, parts: readonly GuidePart[] | undefined): Chapter | undefined {
  const page = readPage(reading, 'chapter', file, ChapterFrontMatter);
  const { folder, place, slug } = placeOf(reading, file);
  const part = parts?.find(({ id }) => id === folder);
  if (parts && !part && folder !== undefined) {
    reading.faults.push(fault(
      'unknown-part', wholeFile(file),
      `\`${folder}\` is not a part of this guide.`,
      offer(folder, parts.map(({ id }) => id), 'Add the part to `guide.yaml`.'),
    ));
  }
  if (page && !(part && place !== undefined)) reading.markBroken('chapter', page.matter.id);
  if (!page || !parts || !part || place === undefined) return undefined;
  const { matter, outline } = page;
  return keepOrigin(reading, matter, {
    ...matter, file, slug, part, place, outline,
    number: '',
    minutes: readingMinutes(outline.words),
    items: outline.uses.filter(({ name }) => name === 'Check').flatMap(({ attributes }) => attributes['id'] ?? []),
  });
}

function readPage<T extends { id: string }>(reading: Reading, kind: RecordKind, file: string, schema: z.ZodType<T>): { matter: T; outline: MdxOutline } | undefined {
  const text = reading.folder.text(file);
  const yaml = text === undefined ? undefined : frontMatter(reading, file, text);
  if (text === undefined || yaml === undefined) {
    reading.markBroken(kind);
    return undefined;
  }
  const { outline, faults } = readMdxOutline(file, text);
  reading.faults.push(...faults);
  const matter = readRecord(reading, { kind, file, schema, text: yaml });
  if (matter && !outline) reading.markBroken(kind, matter.id);
  return matter && outline ? { matter, outline } : undefined;
}

function placeOf(reading: Reading, file: string): { folder?: string; place?: number; slug: string } {
  const [, folder, number, slug] = /^chapters\/([^/]+)\/(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(file) ?? [];
  if (folder !== undefined && slug !== undefined) return { folder, place: Number(number), slug };
  reading.faults.push(fault(
    'name-mismatch', wholeFile(file),
    'The path of this chapter is not of the form `chapters/<part>/<nn-slug>.mdx`.',
    'Rename it, for instance `chapters/part/01-first-steps.mdx`.',
  ));
  return { slug: stem(file) };
}

function keepOrigin<T extends { file: string }>(reading: Reading, matter: object, page: T): T {
  reading.origins.set(page, { file: page.file, locate: (path) => reading.origins.at(matter, ...path).position });
  return page;
}
