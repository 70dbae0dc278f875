import { hash } from '../hash.ts';
import type { Anchor } from './kinds/note.ts';

/**
 * The anchors of a page's paragraphs, in their order.
 *
 * @param paragraphs the section each stands in (empty above the first) and its words, without what is set into it
 *   (numbers of sources, definitions): those change without the paragraph changing.
 */
export function anchorsOf(paragraphs: readonly { section: string; text: string }[]): Anchor[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ section, text }) => {
    const ordinal = counts.get(section) ?? 0;
    counts.set(section, ordinal + 1);
    return { section, hash: hash(text.replace(/\s+/g, ' ').trim()).toString(36), ordinal };
  });
}

/**
 * Finds the paragraph a note is on in the page as it is today: the one of the same words, in its section before elsewhere; of
 * several the nearest to where it stood.
 *
 * @returns its place in `anchors`, or undefined where the paragraph has changed or gone. The note is then shown with its quote
 *   at the head of its section, or of the page where the section has gone too.
 */
export function findAnchor(anchors: readonly Anchor[], { section, hash: words, ordinal }: Anchor): number | undefined {
  const found = anchors.flatMap((anchor, index) => (anchor.hash === words ? [{ index, away: (anchor.section === section ? 0 : FAR) + Math.abs(anchor.ordinal - ordinal) }] : []));
  return found.sort((a, b) => a.away - b.away)[0]?.index;
}

/** More than a section has paragraphs. */
const FAR = 1e6;
