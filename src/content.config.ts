import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { guideFolder } from './site/guide-folder.ts';

// The engine has read and checked everything before Astro starts; Astro only renders the MDX and needs the id alone.
const entry = z.looseObject({ id: z.string() });
const generateId = ({ data }: { data: Record<string, unknown> }): string => entry.parse(data).id;

const chapters = defineCollection({
  loader: glob({ base: `${guideFolder()}/chapters`, pattern: '**/*.mdx', generateId }),
  schema: entry,
});
const labs = defineCollection({
  loader: glob({ base: `${guideFolder()}/labs`, pattern: '*.mdx', generateId }),
  schema: entry,
});
const pages = defineCollection({
  loader: glob({ base: `${guideFolder()}/pages`, pattern: '*.mdx', generateId }),
  schema: entry,
});

export const collections = { chapters, labs, pages };
