import { loadGuide, type Guide } from '../engine/index.ts';
import { guideFolder } from './guide-folder.ts';

let loaded: Promise<Guide> | undefined;

/**
 * The guide that is being rendered, loaded once a build and anew for each page while writing.
 * @throws Error with a count where the content has faults; `check` lists them before a build gets here.
 */
export function currentGuide(): Promise<Guide> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<Guide> {
  const { guide, diagnostics } = await loadGuide(guideFolder());
  // A draft is read while it is written; the check keeps it out of a build.
  const first = diagnostics.find(({ code, severity }) => severity === 'error' && code !== 'todo');
  if (guide && !first) return guide;
  throw new Error(`The guide has faults, the first in ${first?.file ?? guideFolder()}: ${first?.cause ?? 'it cannot be read'} Run \`npm run check\` for all of them.`);
}
