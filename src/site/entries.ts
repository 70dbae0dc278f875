import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Guide, MdxOutline } from '../engine/index.ts';
import { newPage } from './current-page.ts';
import { currentGuide } from './guide.ts';

/** A path for each MDX file of a kind, named by its id. */
export async function entryPaths<Kind extends CollectionKey>(kind: Kind): Promise<EntryPath<Kind>[]> {
  return (await getCollection(kind)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/**
 * What a route needs to show an MDX file: its record in the guide, and its content, whose components now know their page.
 *
 * @param recordsOf where the guide keeps such records.
 * @throws Error where there is no record of the file.
 */
export async function openEntry<Written extends PageRecord>(
  entry: CollectionEntry<CollectionKey>, recordsOf: (guide: Guide) => ReadonlyMap<string, Written>, locals: App.Locals,
): Promise<{ record: Written; Content: Rendered['Content'] }> {
  const guide = await currentGuide();
  const record = recordsOf(guide).get(entry.id);
  if (!record) throw new Error(`${entry.id} is not part of the guide.`);
  locals.page = newPage(guide, record.outline, record.sources);
  return { record, Content: (await render(entry)).Content };
}

interface EntryPath<Kind extends CollectionKey> { params: { id: string }; props: { entry: CollectionEntry<Kind> } }
interface PageRecord { outline: MdxOutline; sources: readonly string[] }
type Rendered = Awaited<ReturnType<typeof render>>;
