/**
 * Platform packages in a lock file. A package such as a compiler brings one binary package for each platform as an optional
 * dependency. Where the registry shown to npm lacks one, `npm install` leaves it out without a word and the next `npm ci`
 * refuses the lock, so such entries are written here, without a checksum: nobody here has seen the package.
 */

/** The lock with an entry for every platform package that was left out, and without download addresses. The input stays as it is. */
export function completeLock(lock: Lock): Lock {
  const packages: Record<string, LockedPackage> = {};
  for (const [key, { resolved, ...entry }] of Object.entries(lock.packages)) {
    packages[key] = resolved?.startsWith('http') === false ? { ...entry, resolved } : entry;
  }
  for (const { owner, name, range } of missingPackages(lock)) {
    packages[`${FOLDER}${name}`] ??= entryFor(name, range, lock.packages[owner] ?? {});
  }
  return { ...lock, packages: sorted(packages) };
}

/** Optional packages that a lock file names and does not hold, with the package that wants them. */
export function missingPackages({ packages }: Lock): MissingPackage[] {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isHeld(packages, owner, name))
      .map(([name, range]) => ({ owner, name, range })));
}

/** Packages that carry an address to download them from; such a lock only works where that host is reached. */
export function downloadAddresses({ packages }: Lock): string[] {
  return Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http')).map(([key]) => key.replace(FOLDER, ''));
}

/**
 * What is wrong with a lock file, a sentence each; empty where nothing is.
 *
 * @param offered tells whether the registry offers a package of that name and version.
 */
export async function lockProblems(lock: Lock, offered: Offered): Promise<string[]> {
  const missing = await Promise.all(missingPackages(lock).map(async ({ owner, name, range }) => {
    const found = await offered(name, range);
    return `${name} ${range}, wanted by ${owner === '' ? 'this project' : owner.replace(FOLDER, '')}, is not in the lock file${found ? '; the registry offers it' : ''}.`;
  }));
  return [...missing, ...downloadAddresses(lock).map((name) => `${name} carries a download address.`)];
}

/** npm looks for a package in the folder of the one that wants it, then in each folder above. */
function isHeld(packages: Lock['packages'], owner: string, name: string): boolean {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${FOLDER}`), 0))) {
    if (`${folder === '' ? '' : `${folder}/`}${FOLDER}${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function entryFor(name: string, range: string, { dev }: LockedPackage): LockedPackage {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const os = words.map((word) => SYSTEMS.get(word)).find((found) => found !== undefined);
  const cpu = words.find((word) => PROCESSORS.has(word));
  const libc = words.map((word) => LIBRARIES.get(word)).find((found) => found !== undefined);
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev === undefined ? {} : { dev }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

const FOLDER = 'node_modules/';
const PROCESSORS: ReadonlySet<string> = new Set(['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']);
const LIBRARIES: ReadonlyMap<string, string> = new Map([['musl', 'musl'], ['gnu', 'glibc']]);
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['darwin', 'darwin'], ['linux', 'linux'], ['win32', 'win32'], ['windows', 'win32'], ['win', 'win32'],
  ['freebsd', 'freebsd'], ['android', 'android'], ['openbsd', 'openbsd'], ['netbsd', 'netbsd'],
]);

/** The parts of npm's lock file that matter here; the rest is kept as it is. */
export interface Lock { packages: Record<string, LockedPackage>; [rest: string]: unknown }

export interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[] | string;
  os?: string[] | string;
  libc?: string[] | string;
  optionalDependencies?: Record<string, string>;
  [rest: string]: unknown;
}

export interface MissingPackage { owner: string; name: string; range: string }
type Offered = (name: string, range: string) => Promise<boolean>;
