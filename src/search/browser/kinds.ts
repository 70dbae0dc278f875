import type { EnginePage } from './globals.ts';

/** What a group of results is; terms and samples are gathered, each chapter, lab and page stands alone. */
export type Kind = 'chapter' | 'lab' | 'page' | 'term' | 'sample';

export function isGathered(kind: Kind): boolean {
  return kind === 'term' || kind === 'sample';
}

export function kindOf({ filters }: EnginePage): Kind {
  const kind = filters['kind']?.[0];
  return kind === 'term' || kind === 'sample' || kind === 'lab' || kind === 'page' ? kind : 'chapter';
}
