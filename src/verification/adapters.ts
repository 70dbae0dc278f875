import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is known about the packages of one vendor: pinned environments, the rung that reads its API, and the simulation of its service. */
export function readAdapters(): Adapter[] {
  const root = join(import.meta.dirname, 'adapters');
  return readdirSync(root).sort().filter((name) => existsSync(join(root, name, 'adapter.json'))).map((name) => {
    const folder = join(root, name);
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'adapter.json'), 'utf8')));
    const environments = Object.entries(manifest.environments).map(([id, file]) => {
      const lock = readFileSync(join(folder, file), 'utf8');
      return { id, lock, file: join(folder, file), versions: versionsIn(lock) };
    });
    const falseAlarms = FalseAlarms.parse(JSON.parse(readFileSync(join(folder, manifest.falseAlarms), 'utf8')));
    return { packages: manifest.packages, environments, rungs: join(folder, manifest.rungs), simulation: join(folder, manifest.simulation), typings: join(folder, manifest.typings), falseAlarms };
  });
}

/** Package → version in a lock with hashes. */
export function versionsIn(lock: string): Map<string, string> {
  return new Map([...lock.matchAll(/^([A-Za-z0-9._-]+)==([^\s;\\]+)/gm)].map(([, name = '', version = '']) => [name.toLowerCase(), version]));
}

const Manifest = z.strictObject({
  packages: z.array(z.string()), environments: z.record(z.string(), z.string()), rungs: z.string(), simulation: z.string(), typings: z.string(), falseAlarms: z.string(),
});
const FalseAlarms = z.array(z.strictObject({ rule: z.string(), message: z.string().transform((text) => new RegExp(text)), why: z.string() }));

export interface Environment { id: string; file: string; lock: string; versions: ReadonlyMap<string, string> }
/** What the type checker says wrongly of right code, since a package declares a wrong type. */
export type FalseAlarm = z.infer<typeof FalseAlarms>[number];
export interface Adapter {
  packages: readonly string[];
  environments: readonly Environment[];
  rungs: string;
  /** The program that runs a sample against the simulated service. */
  simulation: string;
  /** Folder with a folder of partial stubs for each package that needs them. */
  typings: string;
  falseAlarms: readonly FalseAlarm[];
}
