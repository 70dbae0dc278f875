import type { Guide, MdxOutline } from '../engine/index.ts';
import { newPage } from './current-page.ts';
import { currentGuide } from './guide.ts';

/** A path for each MDX file of a collection, named by its id. */
export function entryPaths<Entry extends { id: string }>(entries: readonly Entry[]): { params: { id: string }; props: { entry: Entry } }[] {
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/**
 * The guide's record of an MDX file that a route is about to render; the components in the file know their page from then on.
 *
 * @param recordsOf where the guide keeps such records.
 * @throws Error where there is no record of the file.
 */
export async function openEntry<Written extends PageRecord>({ id }: { id: string }, recordsOf: (guide: Guide) => ReadonlyMap<string, Written>, locals: App.Locals): Promise<Written> {
  const guide = await currentGuide();
  const record = recordsOf(guide).get(id);
  if (!record) throw new Error(`${id} is not part of the guide.`);
  locals.page = newPage(guide, record.outline, record.sources);
  return record;
}

interface PageRecord { outline: MdxOutline; sources: readonly string[] }
