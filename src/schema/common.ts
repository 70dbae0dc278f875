import { z } from 'zod';

/** Lower-case words joined by hyphens: safe in a file name, a URL and an HTML id. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write a slug: lower-case letters, digits and single hyphens.')
  .describe('Lower-case letters, digits and single hyphens.');

/** A calendar date without a time, as authors write it. */
export const IsoDate = z.iso.date('Write a date as YYYY-MM-DD.').describe('A date, YYYY-MM-DD.');

/** `blueprint/objective`, for instance `exam-1/sampling`: an objective of any blueprint of the guide. */
export const ObjectiveRef = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `blueprint/objective`.')
  .describe('An objective of any blueprint, as `blueprint/objective`.');

/** `blueprint/domain`. */
export const DomainRef = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `blueprint/domain`.')
  .describe('A domain of any blueprint, as `blueprint/domain`.');

/** `chapter` or `chapter#section`. */
export const ChapterRef = z
  .string()
  .regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/, 'Write `chapter` or `chapter#section`.')
  .describe('A chapter, or a section of one: `chapter#section`.');

export const SourceIds = z.array(Slug).describe('Ids of files in sources/.');

/** Text that may hold inline Markdown (emphasis, code, links) and, where a block is wanted, fenced code. */
export const Markdown = z.string().trim().min(1, 'Write some text.');

/** Words in a plain line, no Markdown. */
export const PlainText = z.string().trim().min(1, 'Write some text.');

/** A path inside the folder of the file that names it. */
export const LocalPath = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/, 'Write a path inside this folder: no leading slash, no `..`.')
  .describe('A path inside this folder.');
