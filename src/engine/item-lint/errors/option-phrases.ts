import { textsOf, type Bank, type TextRole } from '../bank.ts';
import type { Finding, Rule } from '../rule.ts';
import { plain, prose } from '../words.ts';

/** Options that speak of other options test reading, and cannot be shuffled. */
export const allOfTheAbove: Rule = {
  id: 'E07',
  title: 'Option about the other options',
  find: (bank) => matches(bank, ['option'], ABOUT_OTHERS, (words) => ({
    cause: `“${words}” makes an option out of the others.`,
    fix: 'Write an option that stands by itself, or make the item `multiple`.',
  })),
};

/** Options are shuffled, so no text may speak of their letters or places. */
export const shuffleSafe: Rule = {
  id: 'E08',
  title: 'Text that depends on the order of options',
  find: (bank) => matches(bank, ['stem', 'option', 'why', 'hint'], PLACES, (words) => ({
    cause: `“${words}” speaks of a letter or a place, but options are shuffled.`,
    fix: 'Say what the option does instead of where it stands.',
  })),
};

function matches({ items }: Bank, roles: readonly TextRole[], pattern: RegExp, told: (words: string) => Pick<Finding, 'cause' | 'fix'>): Finding[] {
  return items.flatMap((entry) => textsOf(entry, ...roles).flatMap(({ role, text, path }) => {
    const [words] = pattern.exec(role === 'option' ? plain(text) : prose(text)) ?? [];
    return words === undefined ? [] : [{ item: entry.item, path, ...told(words) }];
  }));
}

const ABOUT_OTHERS = /\b(?:all|none|both|neither|any|either|two) of the(?:se)? (?:above|below|options|answers|others?)\b|\b(?:all|none|both|neither) of these$|\bboth [A-H] (?:and|&) [A-H]\b/i;
const PLACES = /\b(?:option|answer|choice|statement)s? [A-H]\b|\([A-H]\)(?![\w.])|\bthe (?:first|second|third|fourth|fifth|last|previous|next) (?:option|answer|choice|statement)\b|\b(?:options?|answers?|choices?|statements?) (?:above|below)\b|\b(?:above|below) (?:options?|answers?|choices?|statements?)\b/;
