/** Search in the browser: loaded by the opener on first use, and handed the one function that loads scripts. */
import { createAdapter } from './adapter.ts';
import { keepInAddress } from './address.ts';
import { connectPanel } from './panel.ts';

globalThis.fieldguideSearch = (load) => {
  const adapter = createAdapter(load);
  for (const panel of document.querySelectorAll<HTMLElement>('[data-search-panel]')) {
    if (panel.dataset['searchPanel'] === 'page') keepInAddress(panel);
    connectPanel(panel, adapter);
  }
};
