import { existsSync } from 'node:fs';
import { runProgram } from './run-program.ts';
import { installByApt, systemProgram } from './system-program.ts';

/**
 * Path of a Chromium on this machine: the one `CHROMIUM_PATH` names, Playwright's own, or the system's.
 *
 * @throws Error where `CHROMIUM_PATH` names a file that is not there.
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names \`${named}\`, which is not there.`);
  return named ? named : await playwrightsOwn() ?? systemChromium();
}

/**
 * The same, and where there is none it installs one: by `apt-get` where it may, else by Playwright.
 *
 * @param say is told what is being installed.
 * @throws Error with what to do where none is found and none can be installed.
 */
export async function findOrInstallChromium(say: (line: string) => void): Promise<string> {
  const found = await findChromium() ?? await systemsOwn(say) ?? await installByPlaywright(say);
  if (found) return found;
  throw new Error('No Chromium: install it by your system (Debian: `apt-get install chromium`), or set CHROMIUM_PATH to one.');
}

/** Switches for a Chromium that tests a site: quiet on the network, and able to run as root. */
export function chromiumArguments(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function systemChromium(): string | undefined {
  return systemProgram(NAMES, PLACES);
}

async function systemsOwn(say: (line: string) => void): Promise<string | undefined> {
  return await installByApt({ name: 'chromium', what: 'Chromium', say }) ? systemChromium() : undefined;
}

async function installByPlaywright(say: (line: string) => void): Promise<string | undefined> {
  say('no Chromium here: asking Playwright for one');
  const { code } = await runProgram(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: 3 * 60_000 });
  return code === 0 ? await playwrightsOwn() : undefined;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const;
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;
