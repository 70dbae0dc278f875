import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseFragment, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Turns pages in `fragments/` of a built site into classic scripts in `assets/fragments/`, and takes the pages away. A fragment
 * is markup that pages add when a reader asks for it; a script can bring it from disk too, where nothing can be fetched.
 *
 * @param site folder of the built pages, their addresses still written from the site's root.
 */
export async function writeFragments(site: string): Promise<void> {
  const folder = join(site, 'fragments');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.html'));
  await mkdir(join(site, 'assets/fragments'), { recursive: true });
  await Promise.all(files.map(async (file) => {
    const name = basename(file, '.html');
    await writeFile(join(site, 'assets/fragments', `${name}.js`), fragmentScript(name, await readFile(join(folder, file), 'utf8')));
  }));
  await rm(folder, { recursive: true, force: true });
}

/** A script that hands markup over as a tree; `src/site/elements/fragment.ts` makes elements of it. */
export function fragmentScript(name: string, html: string): string {
  return `(globalThis.fieldguideFragments??={})[${JSON.stringify(name)}]=${JSON.stringify(treesOf(parseFragment(html)))}\n`;
}

/** Blanks between elements are one blank, but for code, which keeps its own; comments and the document type are dropped. */
function treesOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode, typed = false): Tree[] {
  return childNodes.flatMap((node): Tree[] => {
    if (defaultTreeAdapter.isTextNode(node)) return [typed ? node.value : node.value.replace(/\s+/g, ' ')];
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const inside = 'content' in node ? node.content : node;
    const within = typed || node.tagName === 'pre' || node.tagName === 'textarea';
    return [[node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), ...treesOf(inside, within)]];
  });
}

/** Text, or an element: its name, its attributes, and what is in it. */
export type Tree = string | readonly [string, Readonly<Record<string, string>>, ...Tree[]];
