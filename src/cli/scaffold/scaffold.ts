import type { Guide } from '../../engine/index.ts';

/** Files of a new thing, valid but for what their `TODO:` marks ask for. Throws `Refusal` where the guide cannot take it. */
export type Scaffold = (guide: Guide, wishes: Wishes) => Made;

export interface Wishes {
  /** Id of the new thing, a slug. */
  id: string;
  /** Its title or name, where the author gave one. */
  title?: string | undefined;
  /** What else the author asked for: `part`, `group`, `type`, `chapter`, `objective`, `case`. */
  option: (name: WishName) => string | undefined;
  /** Path, from the guide’s folder, of the file a record came from. */
  fileOf: (record: object) => string;
}

export type WishName = 'part' | 'group' | 'type' | 'chapter' | 'objective' | 'case';

/** Files from the guide’s folder with their text, and what to do once they are written. */
export interface Made { files: Readonly<Record<string, string>>; next?: string }

/** The guide has no place for what is asked. The message says why and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** The title as a value of YAML, or a mark that asks for one. */
export function titleOf({ title }: Wishes, asked: string): string {
  return JSON.stringify(title ?? `TODO: ${asked}`);
}

/** A line of front matter with a source of the guide to begin with. */
export function sourcesLine({ sources }: Guide): string {
  const [first] = sources.keys();
  if (first === undefined) throw new Refusal('The guide has no source to cite. Add one first: `npm run new -- source --id my-source`.');
  return `sources: [${first}] # TODO: those it rests on`;
}

/** The objective asked for, or one that nothing covers yet, or the first. */
export function objectiveOf({ objectives, coverage }: Guide, { option }: Wishes, among: readonly string[] = [...objectives.keys()]): string {
  const asked = option('objective');
  if (asked !== undefined && objectives.has(asked)) return asked;
  const known = [...objectives.keys()].slice(0, 3).map((key) => `\`${key}\``).join(', ');
  if (asked !== undefined) throw new Refusal(`There is no objective \`${asked}\`. Objectives are named like ${known}.`);
  const open = among.find((key) => coverage.get(key)?.chapters.length === 0) ?? among[0] ?? [...objectives.keys()][0];
  if (open === undefined) throw new Refusal('No blueprint of the guide has an objective. Add one to a file in `blueprints/` first.');
  return open;
}
