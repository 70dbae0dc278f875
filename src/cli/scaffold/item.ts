import type { Guide } from '../../engine/index.ts';
import { isBodyType, itemBodies } from './item-bodies.ts';
import { objectiveOf, Refusal, sourcesLine, type Scaffold, type Wishes } from './scaffold.ts';

/** An item of any type, in the folder where items of its chapter stand; of a family of its own. */
export const item: Scaffold = (guide, wishes) => {
  const slug = wishes.id.replace(/^q-/, '');
  const chapter = chapterOf(guide, wishes);
  const objective = objectiveOf(guide, wishes, chapter.objectives);
  return {
    files: {
      [`questions/${groupOf(guide, chapter.id, wishes)}/${slug}.yaml`]: `id: q-${slug}
${bodyOf(guide, wishes, {
    family: slug, level: 'apply # TODO: recall, understand, apply or analyse', objectives: `[${objective}]`, chapter: chapter.section,
    sources: sourcesLine(guide).replace('sources: ', ''), verified: `${guide.manifest.edition} # TODO: the day the key was compared with them`,
  })}provenance: { author: "TODO: who wrote it", original: true }
`,
    },
    next: `Place it in a chapter by \`<Check id="q-${slug}" />\`.`,
  };
};

/** The type and what goes with it; a case asks inside the scenario it names. */
function bodyOf({ cases, codeTabs }: Guide, { option }: Wishes, common: Readonly<Record<string, string>>): string {
  const type = option('type') ?? 'single';
  const shared = Object.entries(common).map(([key, value]) => `${key}: ${value}\n`).join('');
  const language = codeTabs.find((tab) => tab.language !== undefined)?.language ?? 'text';
  if (isBodyType(type)) return `type: ${type}\n${shared}${itemBodies[type](language)}`;
  if (type !== 'case') throw new Refusal(`There is no type \`${type}\`. The types are ${[...Object.keys(itemBodies), 'case'].map((name) => `\`${name}\``).join(', ')}.`);
  const study = option('case') ?? [...cases.keys()][0];
  if (study === undefined || !cases.has(study)) throw new Refusal(`There is no case${study === undefined ? '' : ` \`${study}\``}. Add one first: \`npm run new -- case --id my-case\`.`);
  const question = `type: single\n${itemBodies.single(language)}`.trimEnd().split('\n').map((line) => `  ${line}`.trimEnd()).join('\n');
  return `type: case\ncase: ${study}\n${shared}question:\n${question}\n`;
}

function chapterOf({ chapters }: Guide, { option }: Wishes): { id: string; section: string; objectives: readonly string[] } {
  const asked = option('chapter');
  const [id, section] = (asked ?? '').split('#');
  const found = asked === undefined ? [...chapters.values()].at(-1) : chapters.get(id ?? '');
  if (!found) throw new Refusal(asked === undefined ? 'The guide has no chapter yet. Add one first: `npm run new -- chapter --id my-chapter`.' : `There is no chapter \`${id ?? ''}\`.`);
  const heading = section ?? found.outline.headings[0]?.id;
  if (section !== undefined && !found.outline.headings.some((one) => one.id === section)) throw new Refusal(`\`${found.id}\` has no section \`${section}\`.`);
  return { id: found.id, section: `${found.id}${heading === undefined ? '' : `#${heading}`} # TODO: the section that teaches it`, objectives: found.objectives };
}

/** The folder asked for, or that of an item of the same chapter, or the chapter’s id. */
function groupOf({ items }: Guide, chapter: string, { option, fileOf }: Wishes): string {
  const asked = option('group');
  if (asked !== undefined) return asked;
  const sibling = [...items.values()].find((one) => one.chapter.split('#')[0] === chapter);
  return (sibling && /^questions\/(.+)\/[^/]+$/.exec(fileOf(sibling))?.[1]) ?? chapter;
}
