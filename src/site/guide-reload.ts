import type { AstroIntegration } from 'astro';
import { guideFolder } from './guide-folder.ts';

/** Reloads the open page when anything in the guide changes that Astro does not watch itself: figures, samples, items, terms. */
export function guideReload(): AstroIntegration {
  return {
    name: 'guide-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = guideFolder();
        server.watcher.add(folder);
        const reload = (file: string): void => {
          if (!file.startsWith(folder) || file.endsWith('.mdx')) return;
          server.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
