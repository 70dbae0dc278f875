import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { builtFiles } from '../bundle/finish/index.ts';
import { chromiumArguments } from './browser.ts';
import { pressControls, settle } from './press-controls.ts';

/**
 * Opens every page of a folder in a browser without a network, presses what it can press, and listens.
 *
 * @param executablePath of the browser.
 * @returns how many pages were opened and controls pressed; one text for each console message, uncaught error, breach of the policy,
 * request that left the folder or found nothing, or control that does nothing.
 */
export async function openFromDisk(folder: string, executablePath: string): Promise<{ pages: number; controls: number; faults: string[] }> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const pages = (await builtFiles(folder)).filter((file) => file.endsWith('.html'));
    const round: Round = { root: `${pathToFileURL(resolve(folder)).href}/`, waiting: [...pages], faults: [] };
    const pressed = await Promise.all(Array.from({ length: AT_ONCE }, async () => open(browser, round)));
    return { pages: pages.length, controls: pressed.reduce((sum, count) => sum + count, 0), faults: round.faults.sort() };
  } finally {
    await browser.close();
  }
}

/** Opens pages as long as some wait, as a reader of its own. @returns how many controls were pressed. */
async function open(browser: Browser, { root, waiting, faults }: Round): Promise<number> {
  const context = await browser.newContext({ offline: true, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  let [now, controls] = ['', 0];
  await listen(page, root, (fault) => faults.push(`${now}: ${fault}`));
  for (now = waiting.shift() ?? ''; now !== ''; now = waiting.shift() ?? '') {
    await page.goto(root + now);
    await page.mouse.wheel(0, 600);
    await page.evaluate(settle, QUIET);
    const { pressed, dead } = await page.evaluate(pressControls, PATIENCE);
    controls += pressed;
    for (const control of dead) faults.push(`${now}: ${control} does nothing when it is pressed`);
    await page.evaluate(settle, QUIET);
  }
  return controls;
}

async function listen(page: Page, root: string, hear: (fault: string) => void): Promise<void> {
  page.on('console', (message) => { hear(`${message.type()} in the console: ${message.text()}`); });
  page.on('pageerror', (error) => { hear(`uncaught: ${error.message}`); });
  page.on('request', (request) => { if (!request.url().startsWith(root) && !/^(?:data|blob):/.test(request.url())) hear(`request to ${request.url()}`); });
  // What is aborted was still on its way when the next page was opened.
  page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') hear(`${request.url()} could not be loaded (${request.failure()?.errorText ?? ''})`); });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => { console.error(`policy breach: ${effectiveDirective} blocked ${blockedURI}`); });
  });
}

/** Pages that are open together: most of the time is waiting. */
const AT_ONCE = 4;
/** For scripts that a page or a press has asked for, in milliseconds. */
const QUIET = 80;
/** A control that does nothing for so many milliseconds is dead. */
const PATIENCE = 1500;

interface Round { root: string; waiting: string[]; faults: string[] }
