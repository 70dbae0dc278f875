import type { ReportBank } from '../../../study/report/index.ts';
import { make } from '../make.ts';
import { siteRoot } from '../site-journal.ts';

/** A link to a section of a chapter, with the chapter's number before its title. */
export function sectionLink(bank: ReportBank, ref: string): HTMLElement {
  const { number, title, page } = bank.sections[ref] ?? { number: '', title: ref, page: 'objectives.html' };
  return make('a', { href: new URL(page, siteRoot()).href }, make('span', { 'class': 'no' }, number), ' ', title);
}
