import { sitePages } from '../../schema/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, type Place } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Guide } from '../guide.ts';
import { pagesOf, placeOfLink, type Check, type Page } from './check.ts';
import { recordLinks } from './record-links.ts';

/** Links and references to chapters lead to a chapter and a section that are there. */
export const links: Check = (guide, { origins, isBroken }) => {
  const references: Reference[] = [
    ...[...guide.items.values()].map((item) => ({ target: item.chapter, place: origins.at(item, 'chapter') })),
    ...[...guide.misconceptions.values()].map((record) => ({ target: record.clears, place: origins.at(record, 'clears') })),
    ...[...guide.terms.values()].flatMap((term) => (term.chapter === undefined ? [] : [{ target: term.chapter, place: origins.at(term, 'chapter') }])),
    ...[...guide.items.values(), ...guide.cases.values(), ...guide.terms.values(), ...guide.samples.values()].flatMap((record) =>
      recordLinks(record).map(({ target, path }) => ({ target, place: origins.at(record, ...path) }))),
  ];
  const found: Diagnostic[] = [];
  for (const page of pagesOf(guide)) {
    for (const link of page.outline.links) {
      const place = placeOfLink(page, link);
      if (link.href.startsWith('chapter:')) references.push({ target: link.href.slice('chapter:'.length), place });
      else if (link.href.startsWith('page:')) found.push(...pageFault(guide, { target: link.href.slice('page:'.length), place }, isBroken));
      else if (link.href.startsWith('#')) found.push(...sectionFault(page, link.href.slice(1), place));
      else if (!/^https:\/\/|^mailto:/.test(link.href)) found.push(fault(
        'dangling-link', place,
        `The link \`${link.href}\` leads nowhere that lasts.`,
        'Write `chapter:id#section` for a chapter of this guide, `page:id` for another page, or a full `https://` address.',
      ));
    }
  }
  return [...found, ...references.flatMap((reference) => referenceFault(guide, reference, isBroken))];
};

function referenceFault({ chapters }: Guide, { target, place }: Reference, isBroken: IsBroken): Diagnostic[] {
  const [id = '', section] = target.split('#');
  const chapter = chapters.get(id);
  if (chapter) return section === undefined ? [] : sectionFault(chapter, section, place);
  if (isBroken('chapter', id)) return [];
  return [fault('dangling-link', place, `There is no chapter \`${id}\`.`, offer(id, chapters.keys(), 'Remove the link.'))];
}

/** Sections of pages that the site makes itself are known only once it is built. */
function pageFault({ pages }: Guide, { target, place }: Reference, isBroken: IsBroken): Diagnostic[] {
  const [id = '', section] = target.split('#');
  const page = pages.get(id);
  if (page) return section === undefined ? [] : sectionFault(page, section, place);
  if (SITE_PAGES.has(id) || isBroken('page', id)) return [];
  return [fault('dangling-link', place, `There is no page \`${id}\`.`, offer(id, [...pages.keys(), ...SITE_PAGES], 'Remove the link.'))];
}

function sectionFault({ id, outline }: Page, section: string, place: Place): Diagnostic[] {
  const known = outline.headings.map((heading) => heading.id);
  if (known.includes(section)) return [];
  return [fault('dangling-link', place, `\`${id}\` has no section \`${section}\`.`, offer(section, known, `Add \`{#${section}}\` to the heading it means.`))];
}

const SITE_PAGES: ReadonlySet<string> = new Set(sitePages);

type IsBroken = (kind: 'chapter' | 'page', id: string) => boolean;
interface Reference { target: string; place: Place }
