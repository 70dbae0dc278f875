import { fault } from '../diagnostics/fault.ts';
import type { Path } from '../load/origins.ts';
import type { Blueprint, GuideManifest } from '../../schema/index.ts';
import type { Check } from './check.ts';

/** Inside one file, ids of parts, tabs, domains, objectives and checkpoints stand once each. */
export const innerIds: Check = ({ manifest, blueprints, labs }, { origins }) => [
  ...manifestIds(manifest).flatMap((ids) => repeated(ids)).map(({ id, path }) => ({ id, place: origins.at(manifest, ...path) })),
  ...[...blueprints.values()].flatMap((blueprint) => blueprintIds(blueprint).flatMap((ids) => repeated(ids))
    .map(({ id, path }) => ({ id, place: origins.at(blueprint, ...path) }))),
  ...[...labs.values()].flatMap((lab) => repeated(lab.checkpoints.map(({ id }, index) => ({ id, path: ['checkpoints', index, 'id'] })))
    .map(({ id, path }) => ({ id, place: origins.at(lab, ...path) }))),
].map(({ id, place }) => fault('duplicate-id', place, `The id \`${id}\` is already used above.`, 'Choose another id.'));

function manifestIds({ parts, codeTabs }: GuideManifest): Named[][] {
  return [
    parts.map(({ id }, index) => ({ id, path: ['parts', index, 'id'] })),
    codeTabs.map(({ id }, index) => ({ id, path: ['codeTabs', index, 'id'] })),
  ];
}

function blueprintIds({ domains }: Blueprint): Named[][] {
  return [
    domains.map(({ id }, d) => ({ id, path: ['domains', d, 'id'] })),
    domains.flatMap(({ groups }, d) => groups.flatMap(({ objectives }, g) => objectives.map(({ id }, o) => ({ id, path: ['domains', d, 'groups', g, 'objectives', o, 'id'] })))),
  ];
}

/** Those whose id stands earlier in the list. */
export function repeated(ids: readonly Named[]): Named[] {
  return ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index);
}

export interface Named { id: string; path: Path }
