import { foldLine, tenth } from '../../components/cover/fold.ts';
import type { MasteryData, PartData } from '../../mastery-data.ts';
import type { Fills } from '../fills.ts';
import { chapterAddress, partAddress } from './reckon.ts';

/**
 * Colours the section on the cover, where the page has one: in each division as much of the bed's thickness as is mastered,
 * risen from what the last reckoning showed. The legend and the caption say the figures.
 */
export function colourSection(data: MasteryData, { before, fills, whole }: { before: Fills; fills: Fills; whole: number }): void {
  for (const part of data.parts) {
    for (const bed of document.querySelectorAll<SVGGElement>(`[data-bed="${part.id}"]`)) colourBed(bed, part, [before, fills]);
    const label = document.querySelector<HTMLElement>(`[data-mastered="${part.id}"]`);
    if (label) label.textContent = (label.dataset['say'] ?? '').replace('{fill}', fills.get(partAddress(part.id)) ?? '0');
  }
  const caption = document.querySelector<HTMLElement>('[data-caption]');
  if (caption) caption.textContent = (caption.dataset['caption'] ?? '').replace('{fill}', String(whole));
}

function colourBed(bed: SVGGElement, { chapters }: PartData, [before, fills]: readonly [Fills, Fills]): void {
  const thick = Number(bed.dataset['thick']);
  const washes = washesOf(bed);
  chapters.forEach(({ id }, index) => {
    const wash = washes[index];
    if (!wash) return;
    const address = chapterAddress(id);
    const level = (from: Fills): string => `translate(1.6px, ${tenth(1.6 + thick * (1 - Number(from.get(address)) / 100))}px)`;
    wash.style.visibility = Number(fills.get(address)) > 0 ? 'visible' : 'hidden';
    wash.style.transform ||= level(before);
    wash.getBoundingClientRect(); // the level before must be drawn for the new one to rise from it
    wash.style.transform = level(fills);
  });
}

/** One wash a division: the whole of it, sunk behind the bed below, which is drawn later, and raised by mastery. */
function washesOf(bed: SVGGElement): readonly SVGElement[] {
  const there = bed.querySelectorAll<SVGElement>('.wash');
  if (there.length > 0) return [...there];
  const { top, thick, joints } = bed.dataset;
  const [width, relief] = [bed.ownerSVGElement?.viewBox.baseVal.width ?? 0, Number(bed.ownerSVGElement?.dataset['relief'])];
  const ends = (joints ?? '').split(' ').map(Number);
  const washes = ends.slice(1).map((right, index) => {
    const wash = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    wash.setAttribute('class', 'wash');
    wash.setAttribute('d', `M${foldLine(ends[index] ?? 0, right, { width, relief, down: Number(top) })}L${foldLine(right, ends[index] ?? 0, { width, relief, down: Number(top) + Number(thick) })}Z`);
    return wash;
  });
  bed.querySelector('.bound')?.after(...washes);
  return washes;
}
