import { keep as words } from '../../strings/keep.ts';
import { find } from '../find.ts';

/**
 * Offers to install the site as a program where the browser can. The manifest is named here and not in the page: from disk its
 * mere mention is an error.
 */
export function connectInstall(root: URL): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL('site.webmanifest', root).href;
  document.head.append(link);
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (!('prompt' in event) || typeof event.prompt !== 'function') return;
    const button = find(document, '[data-install]');
    button.hidden = false;
    button.onclick = () => void Promise.resolve((event as Installable).prompt());
  });
  addEventListener('appinstalled', () => {
    find(document, '[data-install]').hidden = true;
    find(document, '[data-installed]').textContent = words.installed;
  });
}

/** An event of Chromium alone, so TypeScript's library has no name for it. */
interface Installable extends Event { prompt(): Promise<unknown> }
