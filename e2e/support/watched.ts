import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { startSite, type Served, type Site } from './served.ts';

/**
 * Playwright’s `test` over a served site. Pages are named without a leading slash: `page.goto('learn/a.html')`.
 * Each test fails on any warning or error in the console, uncaught error, breach of the content policy, or request
 * that leaves the site (on disk: the built folder). A test that provokes one reads it from `trouble` and empties the list.
 */
export const test = base.extend<{ trouble: string[] }, { served: Served; site: Site }>({
  served: [{ dist: 'dist', base: '/' }, { option: true, scope: 'worker' }],
  site: [async ({ served }, use) => {
    const site = await startSite(served);
    await use(site);
    await site.close();
  }, { scope: 'worker' }],
  baseURL: async ({ site }, use) => use(site.url),
  trouble: [async ({ context, served, site }, use) => {
    const trouble: string[] = [];
    await watch(context, { trouble, own: [site.url, `${pathToFileURL(resolve(served.dist)).href}/`, 'data:', 'blob:'] });
    await use(trouble);
    expect(trouble, 'messages, errors and foreign requests').toEqual([]);
  }, { auto: true }],
});

async function watch(context: BrowserContext, { trouble, own }: { trouble: string[]; own: readonly string[] }): Promise<void> {
  const checkAddress = (url: string): void => {
    if (!own.some((start) => url.startsWith(start))) trouble.push(`request to ${url}`);
  };
  context.on('console', (message) => {
    if (LOUD.has(message.type())) trouble.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => { checkAddress(request.url()); });
  context.on('page', (page) => page.on('websocket', (socket) => { checkAddress(socket.url()); }));
  await context.addInitScript(reportBreaches);
}

const LOUD: ReadonlySet<string> = new Set(['warning', 'error']);

/** Runs in the page, before its own scripts. Browsers do not print every breach, so each is printed here. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    console.error(`policy breach: ${effectiveDirective} blocked ${blockedURI} ${sample} at ${sourceFile}:${String(lineNumber)}`);
  });
}
