import { resolve } from 'node:path';

/** Absolute path of the folder that holds the guide: the `GUIDE` variable, or `content`. */
export function guideFolder(): string {
  return resolve(process.env['GUIDE'] ?? 'content');
}
