import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Guide } from '../guide.ts';
import { usesIn, type Check } from './check.ts';

/** Components that place something by id place something that is there: figures, items, terms. */
export const knownUses: Check = (guide, { isBroken }) => usesIn(guide).flatMap(({ use, place }): Diagnostic[] => {
  const id = use.attributes['id'];
  const target = TARGETS.get(use.name);
  if (id === undefined || !target) return [];
  const { kind, code, file } = target;
  const known = target.records(guide);
  if (known.has(id) || isBroken(kind, id)) return [];
  return [fault(code, place, `There is no ${kind} \`${id}\`.`, offer(id, known.keys(), `Add ${file(id)}.`))];
});

const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['Figure', { kind: 'figure', code: 'unknown-figure', records: ({ figures }) => figures, file: (id) => `\`figures/${id}.mmd\`` }],
  ['Check', { kind: 'item', code: 'unknown-item', records: ({ items }) => items, file: (id) => `an item with \`id: ${id}\` in \`questions/\`` }],
  ['Term', { kind: 'term', code: 'unknown-term', records: ({ terms }) => terms, file: (id) => `\`terms/${id}.yaml\`` }],
  ['Sample', { kind: 'sample', code: 'unknown-sample', records: ({ samples }) => samples, file: (id) => `\`samples/${id}/sample.yaml\`` }],
]);

interface Target {
  kind: 'figure' | 'item' | 'term' | 'sample';
  code: 'unknown-figure' | 'unknown-item' | 'unknown-term' | 'unknown-sample';
  records: (guide: Guide) => ReadonlyMap<string, unknown>;
  file: (id: string) => string;
}
