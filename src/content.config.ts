import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ChapterFrontMatter, LabFrontMatter } from './schema/index.ts';
import { guideFolder } from './site/guide-folder.ts';

// The engine has read and checked everything before Astro starts; Astro only renders the MDX.
const byId = ({ data, entry }: { data: Record<string, unknown>; entry: string }): string =>
  typeof data['id'] === 'string' ? data['id'] : entry;

const chapters = defineCollection({
  loader: glob({ base: `${guideFolder()}/chapters`, pattern: '**/*.mdx', generateId: byId }),
  schema: ChapterFrontMatter,
});
const labs = defineCollection({
  loader: glob({ base: `${guideFolder()}/labs`, pattern: '*.mdx', generateId: byId }),
  schema: LabFrontMatter,
});

export const collections = { chapters, labs };
