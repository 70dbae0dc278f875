import { carryOver } from '../../html/carried.ts';
import { attribute, childrenOf, classesOf, parsePart, printElement, wordsIn, type Element, type Parent } from '../../html/index.ts';

/**
 * Takes from a rendered chapter what fits on a sheet to revise by: its keys, its tables and its pitfalls, under the section they
 * stand in. Nothing is written anew, so a sheet cannot say other than its chapter.
 *
 * @param html the chapter's body, as its components render it.
 * @param chapter address of the chapter; links within it lead there from the sheet.
 * @returns sections in the chapter's order; those without such a part are left out.
 */
export function pickRevision(html: string, chapter: string): readonly RevisionSection[] {
  const sections: RevisionSection[] = [];
  let current: RevisionSection = { id: '', title: '', html: '' };
  for (const element of blocksOf(parsePart(html))) {
    if (element.tagName === 'h2') {
      current = { id: attribute(element, 'id') ?? '', title: wordsIn(element).trim(), html: '' };
      sections.push(current);
    } else {
      carryOver(element, chapter);
      current.html += printElement(element);
    }
  }
  return sections.filter((section) => section.html !== '');
}

/** Section headings and the parts to keep, in document order; a table inside a key or a pitfall comes with it. */
function* blocksOf(parent: Parent): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.tagName === 'h2' || child.tagName === 'table' || isKept(classesOf(child))) yield child;
    else if (child.tagName !== 'fg-check') yield* blocksOf(child);
  }
}

function isKept(classes: readonly string[]): boolean {
  return classes.includes('dkey') || (classes.includes('call') && classes.includes('pitfall'));
}

export interface RevisionSection { id: string; title: string; html: string }
