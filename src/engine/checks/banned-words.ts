import { fault } from '../diagnostics/fault.ts';
import { indexOfName } from './bounded.ts';
import type { Check } from './check.ts';
import { writtenIn } from './written.ts';

/**
 * Old names and phrases that `rules.yaml` bans stand nowhere in the guide outside what is marked legacy. Items have rules of their
 * own (W21, E16), since an item may be about an old name.
 */
export const bannedWords: Check = (guide, { origins }) => writtenIn(guide, origins).flatMap(({ text, place }) => [
  ...guide.rules.bannedNames.filter(({ name }) => indexOfName(text, name) >= 0).map(({ name, use, why }) => fault(
    'banned-name', place,
    `\`${name}\` is an old name. ${sentence(why)}`,
    `Write ${use}, or put the passage into \`<Legacy>\`.`,
  )),
  ...guide.rules.bannedPhrases.filter((phrase) => text.toLowerCase().includes(phrase.toLowerCase())).map((phrase) => fault(
    'banned-phrase', place,
    `“${phrase}” may not stand in this guide.`,
    'Say it in other words.',
  )),
]);

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
