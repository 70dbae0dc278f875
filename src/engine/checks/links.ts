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
    ...[...guide.lookups.values()].flatMap((list) => list.lookups.flatMap(({ taught }, n) => taught.map((target, index) => ({ target, place: origins.at(list, 'lookups', n, 'taught', index) })))),
    ...[...guide.terms.values()].flatMap((term) => (term.chapter === undefined ? [] : [{ target: term.chapter, place: origins.at(term, 'chapter') }])),
  ];
  return [
    ...references.flatMap((reference) => referenceFault(guide, reference, isBroken)),
    ...pagesOf(guide).flatMap((page) => page.outline.links.flatMap((link) => (link.href.startsWith('#')
      ? sectionFault(page, link.href.slice(1), placeOfLink(page, link))
      : hrefFault(guide, { target: link.href, place: placeOfLink(page, link) }, isBroken)))),
    ...[...guide.items.values(), ...guide.cases.values(), ...guide.terms.values(), ...guide.samples.values()].flatMap((record) =>
      recordLinks(record).flatMap(({ href, path, isRendered }) => {
        const place = origins.at(record, ...path);
        return isRendered ? hrefFault(guide, { target: href, place }, isBroken) : [fault('dangling-link', place, `The link \`${href}\` would be printed as it is written: this text is plain.`, 'Write the words alone.')];
      })),
  ];
};

function hrefFault(guide: Guide, { target, place }: Reference, isBroken: IsBroken): Diagnostic[] {
  const inner = { target: target.replace(/^(?:chapter|page):/, ''), place };
  if (target.startsWith('chapter:')) return referenceFault(guide, inner, isBroken);
  if (target.startsWith('page:')) return pageFault(guide, inner, isBroken);
  return /^https:\/\/|^mailto:/.test(target) ? [] : [fault(
    'dangling-link', place,
    `The link \`${target}\` leads nowhere that lasts.`,
    'Write `chapter:id#section` for a chapter of this guide, `page:id` for another page, or a full `https://` address.',
  )];
}

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
