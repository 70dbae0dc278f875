import { existsSync } from 'node:fs';
import { installByApt, systemProgram } from './system-program.ts';

/**
 * Path of a Firefox on this machine: the one `FIREFOX_PATH` names, or the system's, its long-term release first.
 *
 * @returns undefined where there is none.
 * @throws Error where `FIREFOX_PATH` names a file that is not there.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names \`${named}\`, which is not there.`);
  return named ? named : systemProgram(NAMES, PLACES);
}

/**
 * The same; where there is none and this is CI (`CI=true`), it asks `apt-get` for one. Elsewhere nothing is installed: the
 * journeys of Firefox then say that they were left out.
 *
 * @param say is told what is being installed.
 */
export async function findOrInstallFirefox(say: (line: string) => void): Promise<string | undefined> {
  const found = findFirefox();
  if (found !== undefined || process.env['CI'] !== 'true') return found;
  await installByApt({ name: 'firefox-esr', what: 'Firefox', say });
  return findFirefox();
}

const NAMES = ['firefox-esr', 'firefox'] as const;
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'] as const;
