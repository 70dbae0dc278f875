import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';

/** The guide, its parts and retired blueprints name blueprints and domains that are there. */
export const blueprintReferences: Check = (guide, { origins, isBroken }) => {
  const { manifest, blueprints } = guide;
  const domains = new Set([...blueprints.values()].flatMap((blueprint) => blueprint.domains.map(({ id }) => `${blueprint.id}/${id}`)));
  const named = [
    ...manifest.blueprints.map((id, index) => ({ id, place: origins.at(manifest, 'blueprints', index) })),
    ...[...blueprints.values()].flatMap((blueprint) => (blueprint.status.state === 'retired' && blueprint.status.successor !== undefined
      ? [{ id: blueprint.status.successor, place: origins.at(blueprint, 'status', 'successor') }] : [])),
  ];
  return [
    ...named.filter(({ id }) => !blueprints.has(id) && !isBroken('blueprint', id))
      .map(({ id, place }) => fault(
        'unknown-blueprint', place,
        `There is no blueprint \`${id}\`.`,
        offer(id, blueprints.keys(), `Add \`blueprints/${id}.yaml\`.`),
      )),
    ...manifest.parts.flatMap(({ domain }, index) => (domain === undefined || domains.has(domain) || isBroken('blueprint', domain.split('/')[0] ?? '') ? [] : [
      fault(
        'unknown-domain', origins.at(manifest, 'parts', index, 'domain'),
        `There is no domain \`${domain}\`.`,
        offer(domain, domains, 'Leave `domain` out.'),
      ),
    ])),
  ];
};
