import { indexOfName } from '../../checks/bounded.ts';
import { ageAtEdition } from '../../graph/age.ts';
import type { Finding, Rule } from '../rule.ts';
import { plain } from '../words.ts';
import type { BankGuide } from '../bank.ts';
import type { Item } from '../../../schema/index.ts';

/** Days before the edition within which a key was checked. */
const DAYS = 180;

export const oldKeys: Rule = {
  id: 'W20',
  title: 'Key that is old, or whose source is gone or changed',
  find: ({ items, guide }) => items.flatMap(({ item }) => [...aged(item, guide), ...outdated(item, guide)]),
};

export const oldNames: Rule = {
  id: 'W21',
  title: 'Old name in an item that is not about old names',
  find: ({ items, guide }) => items.filter(({ item }) => !item.legacy).flatMap(({ item, texts }) => texts.flatMap(({ text, path }) => guide.rules.bannedNames
    .filter(({ name }) => indexOfName(plain(text), name) >= 0)
    .map(({ name, use, why }) => ({ item, path, cause: `\`${name}\` is an old name: ${why}`, fix: `Write ${use}, or mark the item \`legacy: true\`.` })))),
};

function aged(item: Item, guide: BankGuide): Finding[] {
  const age = ageAtEdition(guide, item.verified);
  return age <= DAYS ? [] : [{
    item, path: ['verified'],
    cause: `The key was last checked ${age} days before this edition.`,
    fix: 'Check it against the sources and set `verified` to that day.',
  }];
}

/** A dead address serves no reader, whenever the key was checked; a changed page only matters to keys checked before. */
function outdated(item: Item, { sources }: BankGuide): Finding[] {
  return item.sources.flatMap((id, index) => {
    const { found, how } = sources.get(id)?.outdated ?? {};
    if (found === undefined || (how === 'changed' && item.verified > found)) return [];
    return [{
      item, path: ['sources', index],
      cause: how === 'gone' ? `The address of \`${id}\` was found dead on ${found}.` : `What \`${id}\` says was found changed on ${found}, and the key was not checked since.`,
      fix: how === 'gone' ? 'Name another source, or the new address in its record.' : 'Check the key against it and set `verified` to that day.',
    }];
  });
}
