import type { Shelves } from '../../../study/journal/database.ts';
import { loadScript } from '../trusted-types.ts';

/**
 * On a copy on disk Firefox gives every page a storage of its own, so that an answer given on one page would be unknown on the
 * next. There, study data goes to a hidden frame, which is the same document on all pages. Elsewhere nothing is done.
 */
export function registerSharedStore(): void {
  if (location.protocol !== 'file:' || !('mozInnerScreenX' in globalThis)) return;
  const loaded = loadScript('assets/shared-store.js');
  const early: Shelves = async (name) => {
    await loaded;
    const { fieldguideShelves: shelves } = globalThis;
    // Where the script could not be loaded, this says so, and the page that asks keeps answers while it is open.
    if (typeof shelves !== 'function' || shelves === early) throw new Error('The shared store did not come.');
    return shelves(name);
  };
  globalThis.fieldguideShelves = early;
}

declare global {
  /** Where this page's journal lies, unless in its own IndexedDB. */
  var fieldguideShelves: Shelves | undefined;
  /** Tells a small choice to the other pages of a copy on disk. */
  var fieldguideShare: ((name: string, value: string) => void) | undefined;
}
