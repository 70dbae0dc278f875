import { loadScript, scriptUrl } from './trusted-types.ts';

/**
 * Parts of the site that a page loads when a reader first asks for them, so that reading costs no byte of theirs.
 *
 * A button with `data-part="viewer"`, or a link with it to a page that does the same without scripts, loads
 * `assets/viewer.js` at its first click. That script puts a function under its own name into `globalThis.fieldguideParts`;
 * it is called at every click, with the element that was clicked. An element with `data-part-now` asks for its part at once.
 */
export function registerOnDemand(): void {
  addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    const opener = target.closest<HTMLElement>('a[data-part], button[data-part]');
    const part = opener?.dataset['part'];
    if (!opener || part === undefined) return;
    event.preventDefault();
    void openPart(part, opener);
  });
  for (const element of document.querySelectorAll<HTMLElement>('[data-part-now]')) {
    void openPart(element.dataset['partNow'] ?? '', element).then((came) => { if (!came) sayAbsent(element); });
  }
}

/** Shows what is said where a script does not come, and takes off what would wait for it (`components/Absent.astro`). */
function sayAbsent(element: HTMLElement): void {
  for (const part of element.querySelectorAll<HTMLElement>('[data-absent]')) part.hidden = !part.hidden;
}

/**
 * Loads a part if it is not there yet, and calls it.
 *
 * @returns false where its script could not be loaded; a later call tries again.
 */
export async function openPart(part: string, opener: HTMLElement): Promise<boolean> {
  try {
    await loadScript(`assets/${part}.js`);
  } catch {
    return false;
  }
  globalThis.fieldguideParts?.[part]?.(opener, loadScript, scriptUrl);
  return true;
}

/** What a part's script does when a reader asks for it. The page has one Trusted Types policy, so a part is handed what goes through it. */
export type Part = (opener: HTMLElement, load: (path: string) => Promise<void>, url: typeof scriptUrl) => void;

declare global {
  var fieldguideParts: Record<string, Part> | undefined;
}
