import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, type Place } from '../diagnostics/fault.ts';
import { nearest, offer } from '../diagnostics/nearest.ts';
import type { Guide } from '../guide.ts';
import { usesIn, wordsOf, type Check } from './check.ts';

/** Chapters, labs, items and `<Serves>` name objectives that are there. */
export const knownObjectives: Check = (guide, { origins, isBroken }) => {
  const named: Named[] = [...guide.chapters.values(), ...guide.labs.values(), ...guide.items.values()].flatMap((record) =>
    record.objectives.map((key, index) => ({ key, place: origins.at(record, 'objectives', index) })));
  named.push(...usesIn(guide, 'Serves').flatMap(({ use, place }) => wordsOf(use.attributes['objectives']).map((key) => ({ key, place }))));
  return named.filter(({ key }) => !guide.objectives.has(key) && !isBroken('blueprint', blueprintOf(key))).map((one) => unknown(guide, one));
};

function unknown({ blueprints, objectives }: Guide, { key, place }: Named): Diagnostic {
  const blueprint = blueprintOf(key);
  if (!blueprints.has(blueprint)) {
    return fault(
      'unknown-blueprint', place,
      `\`${key}\` names the blueprint \`${blueprint}\`, which is not there.`,
      offer(blueprint, blueprints.keys(), `Add \`blueprints/${blueprint}.yaml\`.`),
    );
  }
  const siblings = [...objectives.keys()].filter((other) => blueprintOf(other) === blueprint);
  const close = nearest(key, siblings);
  return fault(
    'unknown-objective', place,
    `There is no objective \`${key}\`.`,
    close ? `Write \`${close}\`.` : `Choose one of the ${siblings.length} objectives in \`blueprints/${blueprint}.yaml\`.`,
  );
}

function blueprintOf(key: string): string {
  return key.split('/')[0] ?? key;
}

interface Named { key: string; place: Place }
