import type { FigureSource } from '../figure.ts';
import { colourClasses } from './colours.ts';
import { dropForeign, dropGroups, keepKnownAttributes } from './drop.ts';
import { plainLabels } from './labels.ts';
import { markEmphasis } from './emphasis.ts';
import { roundedShapes } from './rounded.ts';
import { clusterTitles } from './clusters.ts';
import { roundNumbers } from './numbers.ts';
import { renameReferences } from './references.ts';
import { nameRoot } from './root.ts';
import { readSvg, writeSvg } from './tree.ts';

/**
 * Turns what Mermaid drew, with computed styles written into attributes, into the SVG that stands in a page:
 * no styles, no scripts, no colours but classes, real text, ids of its own, numbers to two places.
 * The same input gives the same bytes.
 */
export function cleanSvg(drawn: string, figure: Pick<FigureSource, 'id' | 'title' | 'description'>): string {
  const svg = readSvg(drawn);
  dropForeign(svg);
  roundedShapes(svg);
  plainLabels(svg);
  clusterTitles(svg);
  markEmphasis(svg);
  colourClasses(svg);
  keepKnownAttributes(svg);
  renameReferences(svg, `fig-${figure.id}`);
  roundNumbers(svg);
  dropGroups(svg);
  nameRoot(svg, figure);
  return writeSvg(svg);
}
