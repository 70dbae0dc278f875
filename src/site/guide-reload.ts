import { statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { guideFolder } from './guide-folder.ts';

/** Reloads the open page when anything in the guide changes that Astro does not watch itself: figures, samples, items, terms. */
export function guideReload(): AstroIntegration {
  return {
    name: 'guide-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = guideFolder();
        const started = Date.now();
        const reload = (file: string): void => {
          if (!file.startsWith(folder) || file.endsWith('.mdx')) return;
          server.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(folder);
        server.watcher.on('change', reload);
        server.watcher.on('unlink', reload);
        // The watcher calls every file it finds at the start an addition.
        server.watcher.on('add', (file) => { if (isNewer(file, started)) reload(file); });
      },
    },
  };
}

function isNewer(file: string, since: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0) > since;
}
