/** Search in the browser: loaded by the opener on first use, and handed the one function that loads scripts. */
import { createAdapter } from './adapter.ts';
import { keepInAddress } from './address.ts';
import { closeOnLeave } from './dialog.ts';
import { connectPanel } from './panel.ts';

let connected = false;

globalThis.fieldguideSearch = (load) => {
  if (connected) return; // the opener calls at every opening
  connected = true;
  const adapter = createAdapter(load);
  for (const panel of document.querySelectorAll<HTMLElement>('[data-search-panel]')) {
    if (panel.dataset['searchPanel'] === 'page') keepInAddress(panel);
    connectPanel(panel, adapter);
    closeOnLeave(panel);
  }
};
