/**
 * The site's one Trusted Types policy and the one way scripts are added to a page. The policy is named in each page's
 * Content-Security-Policy; it lets through nothing but addresses under the site's own root.
 */
const policy = trustedTypesOf(globalThis)?.createPolicy('fieldguide', { createScriptURL: checkedUrl });
const loading = new Map<string, Promise<void>>();

/**
 * The address of a script of the site, by its path from the site's root, fit to be given to a script element.
 *
 * @throws Error where the path leads out of the site.
 */
export function scriptUrl(path: string): TrustedScriptUrl | string {
  return policy?.createScriptURL(path) ?? checkedUrl(path);
}

/**
 * Adds a classic script of the site to the page, once however often it is asked for.
 *
 * @param path from the site's root, for instance `assets/search.js`.
 * @throws Error where the script is not there, so that a later call may try again.
 */
export function loadScript(path: string): Promise<void> {
  const script = loading.get(path) ?? append(path);
  loading.set(path, script);
  script.catch(() => loading.delete(path));
  return script;
}

/** Whether an address lies under a root: same protocol and host, and below the root's path once dots are resolved. */
export function isUnderRoot(url: string, root: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(root)) return false;
  const [target, base] = [new URL(url).href, new URL(root).href];
  // Once parsed, an address under the root starts with it, letter by letter: protocol, host, port and path.
  // Dots and slashes that stay encoded may be decoded by a server.
  return /^(?:https?|file):.*\/$/.test(base) && target.startsWith(base) && !/%(?:2e|2f|5c)/i.test(target.replace(/[?#].*/, ''));
}

function checkedUrl(path: string): string {
  const page = document.baseURI;
  const root = new URL(document.documentElement.dataset['root'] ?? './', page).href;
  const url = new URL(path, root).href;
  // The page must lie under its root too: otherwise a changed attribute could name any place.
  if (isUnderRoot(page, root) && isUnderRoot(url, root)) return url;
  throw new Error(`${path} is not a script of this site.`);
}

function append(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error(`${path} could not be loaded.`)); };
    Object.assign(script, { src: scriptUrl(path) });
    document.head.append(script);
  });
}

function trustedTypesOf(scope: object): TrustedTypes | undefined {
  return 'trustedTypes' in scope ? scope.trustedTypes as TrustedTypes : undefined; // in the DOM standard, not in TypeScript's library
}

export interface TrustedScriptUrl { toString(): string }

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(path: string): string }): { createScriptURL(path: string): TrustedScriptUrl };
}
