import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the chapters of some guides say, in plain lines: titles have more capitals than prose, so they are measured apart.
 * @param guides folders of guides.
 * @throws Error where they have no chapter.
 */
export function sampleOf(guides: readonly string[]): Sample {
  const chapters = guides.flatMap((guide) => globSync(join(guide, 'chapters', '*', '*.mdx')).sort().map((file) => readFileSync(file, 'utf8')));
  if (chapters.length === 0) throw new Error(`There is no chapter in ${guides.join(', ')}. Name folders of guides.`);
  const lines = chapters.flatMap((chapter) => chapter.replace(/^```[^]*?^```/gm, '').split('\n'));
  return {
    title: lines.flatMap((line) => /^(?:title: |#{2,3} )(?<title>.*?)(?: \{#.*)?$/.exec(line)?.groups?.['title'] ?? []),
    text: lines.filter((line) => PROSE.test(line)).map(plain),
  };
}

/** A paragraph, not a line of the front matter, a list, a table or a component. */
const PROSE = /^[A-Z][^:|]{40,}/;

/** Letters are all that is measured: code goes out whole, the marks of the rest go and its words stay. */
function plain(line: string): string {
  return line.replace(/`[^`]*`|<[^>]*>|\]\([^)]*\)|[*[\]]/g, '').replace(/\s+/g, ' ').trim();
}

export interface Sample { title: string[]; text: string[] }
