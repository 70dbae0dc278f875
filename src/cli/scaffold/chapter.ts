import type { Guide } from '../../engine/index.ts';
import { objectiveOf, Refusal, sourcesLine, titleOf, type Scaffold, type Wishes } from './scaffold.ts';

/** A chapter at the end of a part, numbered as the guide numbers: by tens where it leaves room, else by ones. */
export const chapter: Scaffold = (guide, wishes) => {
  const part = partOf(guide, wishes);
  const place = String(nextPlace(guide, part.id)).padStart(2, '0');
  const among = [...guide.objectives].filter(([, { blueprint, domain }]) => `${blueprint.id}/${domain.id}` === part.domain).map(([key]) => key);
  return {
    files: {
      [`chapters/${part.id}/${place}-${wishes.id}.mdx`]: `---
id: ${wishes.id}
title: ${titleOf(wishes, 'what the reader will be able to do')}
summary: "TODO: the idea in two or three sentences"
objectives: [${objectiveOf(guide, wishes, among)}] # TODO: those it teaches
checked: ${guide.manifest.edition} # TODO: the day its claims were compared with their sources
${sourcesLine(guide)}
---

TODO: why the reader needs this, in two or three sentences.

## TODO: the thing itself {#idea}

TODO: text. Link each term where it is first used, cite each claim, and show the smallest complete example.

## Check yourself {#check}

{/* TODO: place the items by Check */}
`,
    },
    next: `Write an item for it: \`npm run new -- item --chapter ${wishes.id}#idea --id …\`.`,
  };
};

function partOf({ manifest: { parts }, chapters }: Guide, { option }: Wishes): Guide['manifest']['parts'][number] {
  const asked = option('part');
  const found = asked === undefined
    ? parts.find(({ id }) => [...chapters.values()].every(({ part }) => part.id !== id)) ?? parts.at(-1)
    : parts.find(({ id }) => id === asked);
  if (!found) throw new Refusal(`There is no part \`${asked ?? ''}\`. The parts are ${parts.map(({ id }) => `\`${id}\``).join(', ')}.`);
  return found;
}

function nextPlace({ chapters }: Guide, part: string): number {
  const places = [...chapters.values()].map((one) => one.place);
  const step = places.length > 0 && places.every((place) => place % 10 === 0) ? 10 : 1;
  const last = Math.max(0, ...[...chapters.values()].filter((one) => one.part.id === part).map((one) => one.place));
  const next = last + step <= LAST ? last + step : last + 1;
  if (next > LAST) throw new Refusal(`The part \`${part}\` has no place after ${last}. Rename its files to make room.`);
  return next;
}

const LAST = 99;
