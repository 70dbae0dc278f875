import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/cli/firefox.ts';
import { SECOND } from './built.ts';
import { inCopy } from './unzipped.ts';

/**
 * Journeys in Firefox over the guide as a reader unpacked it, in the state readers have it: puppeteer turns the strict policy of file
 * addresses off, and here it is on again. Each test has a profile of its own, and is left out where there is no Firefox. A test fails
 * on any warning, error or request that leaves the copy; one that provokes some reads `trouble` and empties it.
 *
 * `disk(path)` is the address of a page of the copy; what is downloaded comes into `downloads`.
 */
export const firefoxTest = base.extend<{ trouble: string[]; profile: string; downloads: string; fox: Browser; tab: Page; disk: (path: string) => string }, { copy: string }>({
  copy: [async ({}, use, { parallelIndex }) => {
    await inCopy(SECOND.dist, `für Füchse ${String(parallelIndex)}`, use);
  }, { scope: 'worker' }],
  disk: async ({ copy }, use) => use((path) => `${addressOf(copy)}${path}`),
  trouble: async ({}, use) => {
    const trouble: string[] = [];
    await use(trouble);
    expect(trouble, 'messages, errors and foreign requests').toEqual([]);
  },
  profile: async ({}, use, info) => {
    info.skip(findFirefox() === undefined, 'there is no Firefox on this machine');
    await use(info.outputPath('profile'));
  },
  downloads: async ({}, use, info) => {
    const folder = info.outputPath('downloads');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  fox: async ({ profile, downloads }, use) => {
    const fox = await launchFirefox(profile, downloads);
    await use(fox);
    await fox.close();
  },
  tab: async ({ fox, trouble, copy }, use) => use(await watchedTab(fox, trouble, copy)),
});

/** Starts Firefox; a second start with the same profile finds what the first one kept. */
export async function launchFirefox(profile: string, downloads = profile): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('There is no Firefox here.');
  const extraPrefsFirefox = {
    'security.fileuri.strict_origin_policy': true, 'datareporting.policy.dataSubmissionEnabled': false,
    'browser.download.folderList': 2, 'browser.download.dir': resolve(downloads),
  };
  return launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile, extraPrefsFirefox });
}

/** A tab that tells its messages and whatever it asks for beyond the copy. */
export async function watchedTab(fox: Browser, trouble: string[], copy: string): Promise<Page> {
  const own = [addressOf(copy), 'data:', 'blob:', 'about:'];
  const tab = await fox.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  tab.on('console', (message) => { if (LOUD.has(message.type())) trouble.push(`${message.type()} in the console: ${message.text()}`); });
  tab.on('pageerror', (error) => trouble.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  tab.on('request', (request) => { if (!own.some((start) => request.url().startsWith(start))) trouble.push(`request to ${request.url()}`); });
  return tab;
}

function addressOf(folder: string): string {
  return `${pathToFileURL(resolve(folder)).href}/`;
}

const LOUD: ReadonlySet<string> = new Set(['warn', 'error']);
