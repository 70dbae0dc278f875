import { lastPlace } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { own } from '../../strings/own.ts';
import { siteRoot } from '../site-journal.ts';
import type { Copy } from './copy.ts';

/**
 * Fills the cover's "Continue where you left" (`components/own/Continue.astro`) from the last place. It stays hidden where there
 * is none, or where its page has left the guide: the cover links to every page a place may name.
 */
export function showContinue(copy: Copy): void {
  const section = document.querySelector<HTMLElement>('[data-continue]');
  const place = lastPlace(copy.events);
  if (!section || !place) return;
  const page = new URL(place.page, siteRoot());
  const listed = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find((link) => !section.contains(link) && link.href.replace(/#.*/, '') === page.href);
  const link = section.querySelector('a');
  if (!listed || !link) return;
  page.hash = place.section;
  link.href = page.href;
  link.replaceChildren(...[...listed.querySelectorAll('.no, .no + span')].flatMap((part) => [part.cloneNode(true), ' ']));
  for (const mark of link.querySelectorAll('[data-own]')) mark.remove();
  if (link.textContent.trim() === '') link.textContent = listed.textContent;
  const meta = section.querySelector('[data-stopped]');
  if (meta && place.heading !== '') meta.textContent = filled(own.stoppedAt, { heading: place.heading });
  // The hue is that of the chapter's domain, as in the list.
  const hue = listed.closest<HTMLElement>('[data-d]')?.dataset['d'];
  if (hue !== undefined) section.dataset['d'] = hue;
  section.hidden = false;
}
