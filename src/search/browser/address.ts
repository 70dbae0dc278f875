import type { Filters } from './adapter.ts';

/** What was asked for, as it stands in an address: `?q=…&kind=…&domain=…`. */
export interface Asked extends Filters { text: string }

/** Reads `?q=` and the filters out of an address's query. Unknown keys are passed over. */
export function askedFrom(query: string): Asked {
  const values = new URLSearchParams(query);
  return { text: values.get('q') ?? '', kind: values.getAll('kind'), domain: values.getAll('domain') };
}

/** The query of an address that leads back to what was asked; empty where nothing was. */
export function addressOf({ text, kind, domain }: Asked): string {
  const values = new URLSearchParams();
  if (text !== '') values.set('q', text);
  for (const value of kind) values.append('kind', value);
  for (const value of domain) values.append('domain', value);
  return values.size === 0 ? '' : `?${values.toString()}`;
}

/** Fills the search page from its address, and keeps the address in step so that it can be shared. */
export function keepInAddress(panel: HTMLElement): void {
  const form = panel.querySelector('form');
  if (!form) throw new Error('Search: the page has no form.');
  fill(form, askedFrom(location.search));
  panel.addEventListener('search:asked', () => {
    history.replaceState(null, '', `${location.pathname}${addressOf(askedIn(form))}`);
  });
}

/** What the form asks for now. */
export function askedIn(form: HTMLFormElement): Asked {
  const values = new FormData(form);
  const strings = (name: string): string[] => values.getAll(name).filter((value) => typeof value === 'string');
  return { text: strings('q')[0]?.trim() ?? '', kind: strings('kind'), domain: strings('domain') };
}

function fill(form: HTMLFormElement, asked: Asked): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'q') input.value ||= asked.text;
    if (input.name === 'kind') input.checked = asked.kind.includes(input.value);
    if (input.name === 'domain') input.checked = asked.domain.includes(input.value);
  }
}
