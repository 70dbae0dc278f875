import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { builtFiles } from '../bundle/finish/index.ts';
import { chromiumArguments } from './browser.ts';

/**
 * Opens every page of a folder in a browser without a network, presses what it can press, and listens.
 *
 * @param executablePath of the browser.
 * @returns how many pages were opened; one text for each console message, uncaught error, breach of the policy, or request that
 * left the folder or found nothing.
 */
export async function openFromDisk(folder: string, executablePath: string): Promise<{ pages: number; faults: string[] }> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const root = `${pathToFileURL(resolve(folder)).href}/`;
    const context = await browser.newContext({ offline: true });
    const faults: string[] = [];
    const pages = (await builtFiles(folder)).filter((file) => file.endsWith('.html'));
    let now = '';
    await listen(context, { root, hear: (fault) => faults.push(`${now}: ${fault}`) });
    const page = await context.newPage();
    for (now of pages) {
      await page.goto(root + now);
      await page.mouse.wheel(0, 600);
      await page.evaluate(pressAll);
      await page.waitForTimeout(SETTLE);
    }
    return { pages: pages.length, faults };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. What a control opens is closed again, so that it does not lie over the next one. */
function pressAll(): void {
  for (const control of document.querySelectorAll<HTMLElement>('button[data-part], summary, [role=tab]')) {
    control.click();
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  }
}

/** For scripts that a press has asked for, in milliseconds. */
const SETTLE = 150;

async function listen(context: BrowserContext, { root, hear }: { root: string; hear: (fault: string) => void }): Promise<void> {
  context.on('console', (message) => { hear(`${message.type()} in the console: ${message.text()}`); });
  context.on('weberror', (error) => { hear(`uncaught: ${error.error().message}`); });
  context.on('request', (request) => { if (!request.url().startsWith(root) && !/^(?:data|blob):/.test(request.url())) hear(`request to ${request.url()}`); });
  // What is aborted was still on its way when the next page was opened.
  context.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') hear(`${request.url()} could not be loaded (${request.failure()?.errorText ?? ''})`); });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => { console.error(`policy breach: ${effectiveDirective} blocked ${blockedURI}`); });
  });
}
