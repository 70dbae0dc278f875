/** Search in the browser: loaded on first use, and handed the one function that loads scripts. */
import { createAdapter, type SearchAdapter } from './adapter.ts';
import { keepInAddress } from './address.ts';
import { openDialog } from './dialog.ts';
import type { LoadScript } from './globals.ts';
import { connectPanel } from './panel.ts';

let adapter: SearchAdapter | undefined;

(globalThis.fieldguideParts ??= {})['search'] = (opener, load) => {
  const field = document.querySelector<HTMLInputElement>('[data-search-panel=page] [name=q]');
  const first = adapter === undefined;
  adapter ??= createAdapter(load);
  if (!field) void open(opener, load, adapter);
  else if (first) connectPage(field, adapter);
  else field.select();
};

/** Called as the search page loads: what stood in its address is asked for at once. */
function connectPage(field: HTMLInputElement, search: SearchAdapter): void {
  const panel = field.closest<HTMLElement>('[data-search-panel]');
  if (!panel) return;
  keepInAddress(panel);
  connectPanel(panel, search);
}

async function open(opener: HTMLElement, load: LoadScript, search: SearchAdapter): Promise<void> {
  try {
    await openDialog(load, (panel) => { connectPanel(panel, search); });
  } catch {
    if (opener instanceof HTMLAnchorElement) location.assign(opener.href); // the page does the same
  }
}
