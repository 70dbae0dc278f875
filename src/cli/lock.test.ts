import { describe, expect, it } from 'vitest';
import { completeLock, lockProblems, missingPackages, type Lock } from './lock.ts';

const lock: Lock = {
  lockfileVersion: 3,
  packages: {
    '': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
    'node_modules/binding': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        '@org/binding-darwin-arm64': '2.0.0', '@org/binding-linux-x64-musl': '^2.0.0', '@org/binding-win32-x64-msvc': '2.0.0', '@org/windows-arm64': '~2.0.0',
      },
    },
    'node_modules/@org/binding-win32-x64-msvc': { version: '2.0.0', optional: true, integrity: 'sha512-kept' },
    'node_modules/tool-linux-x64': { version: '1.0.0', optional: true },
  },
};
const addressed: Lock = { packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://host.example/a.tgz' }, 'node_modules/b': { version: '1.0.0', resolved: 'packages/b' } } };
const never = (): Promise<boolean> => Promise.resolve(false);

describe('a lock file that lacks platform packages', () => {
  it('gets an entry for each, with its system, processor and C library', () => {
    const { packages } = completeLock(lock);
    expect(packages['node_modules/@org/binding-darwin-arm64']).toEqual({ version: '2.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] });
    expect(packages['node_modules/@org/binding-linux-x64-musl']).toEqual({ version: '2.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] });
    expect(packages['node_modules/@org/windows-arm64']).toEqual({ version: '2.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] });
  });
  it('keeps entries that are there, and has nothing to add a second time', () => {
    const once = completeLock(lock);
    expect(once.packages['node_modules/@org/binding-win32-x64-msvc']).toEqual(lock.packages['node_modules/@org/binding-win32-x64-msvc']);
    expect(missingPackages(once)).toEqual([]);
    expect(completeLock(once)).toEqual(once);
  });
  it('is told with the package that wants them, and with what the registry offers', async () => {
    const problems = await lockProblems(lock, (name) => Promise.resolve(name.endsWith('darwin-arm64')));
    expect(problems).toEqual([
      '@org/binding-darwin-arm64 2.0.0, wanted by binding, is not in the lock file; the registry offers it.',
      '@org/binding-linux-x64-musl ^2.0.0, wanted by binding, is not in the lock file.',
      '@org/windows-arm64 ~2.0.0, wanted by binding, is not in the lock file.',
    ]);
  });
  it('counts a package as there when it stands in a folder above or inside the one that wants it', () => {
    const wanting = { optionalDependencies: { inner: '1.0.0' } };
    const above: Lock = { packages: { 'node_modules/a/node_modules/b': wanting, 'node_modules/a/node_modules/inner': {} } };
    const inside: Lock = { packages: { 'node_modules/b': wanting, 'node_modules/b/node_modules/inner': {} } };
    const beside: Lock = { packages: { 'node_modules/b': wanting, 'node_modules/c/node_modules/inner': {} } };
    expect([above, inside, beside].map((one) => missingPackages(one).length)).toEqual([0, 0, 1]);
  });
});

describe('a lock file with download addresses', () => {
  it('is told, and loses them but no path inside the project', async () => {
    expect(await lockProblems(addressed, never)).toEqual(['a carries a download address.']);
    expect(completeLock(addressed).packages).toEqual({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', resolved: 'packages/b' } });
  });
});
