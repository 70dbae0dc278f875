import { defaultTreeAdapter as tree, parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

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
  for (const element of blocksOf(parseFragment(html))) {
    if (element.tagName === 'h2') {
      current = { id: attributeOf(element, 'id') ?? '', title: textOf(element).trim(), html: '' };
      sections.push(current);
    } else {
      carryOver(element, chapter);
      current.html += serializeOuter(element);
    }
  }
  return sections.filter((section) => section.html !== '');
}

/** Section headings and the parts to keep, in document order; a table inside a key or a pitfall comes with it. */
function* blocksOf(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (child.tagName === 'h2' || child.tagName === 'table' || isKept(classesOf(child))) yield child;
    else if (child.tagName !== 'fg-check') yield* blocksOf(child);
  }
}

function isKept(classes: readonly string[]): boolean {
  return classes.includes('dkey') || (classes.includes('call') && classes.includes('pitfall'));
}

/** Makes a part stand outside its chapter: ids would be doubled, margin definitions have no margin, citations lead back. */
function carryOver(element: Element, chapter: string): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'id' && name !== 'aria-describedby');
  for (const attribute of element.attrs) {
    if (attribute.name === 'href' && attribute.value.startsWith('#')) attribute.value = chapter + attribute.value;
  }
  for (const child of [...element.childNodes]) {
    if (!tree.isElementNode(child)) continue;
    if (classesOf(child).includes('gloss')) tree.detachNode(child);
    else carryOver(child, chapter);
  }
}

function classesOf(element: Element): readonly string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? [];
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(parent: Parent): string {
  return parent.childNodes.map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : '')).join('');
}

export interface RevisionSection { id: string; title: string; html: string }

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
