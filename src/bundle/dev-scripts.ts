import { basename } from 'node:path';
import { compileScripts } from './finish/index.ts';

/** An Astro integration: while writing, the browser's scripts are compiled on request; a build puts them into `assets/`. */
export function devScripts(): DevScripts {
  return {
    name: 'dev-scripts',
    hooks: {
      'astro:server:setup': ({ server }: { server: DevServer }) => {
        server.middlewares.use('/assets', (request, response, next) => {
          const name = basename(request.url ?? '').replace(/\?.*$/, '');
          void compileScripts('').then((files) => {
            const script = files.find(({ path }) => basename(path) === name);
            if (!script) { next(); return; }
            response.setHeader('Content-Type', 'text/javascript');
            response.end(script.contents);
          }, next);
        });
      },
    },
  };
}

type Handler = (request: { url?: string }, response: { setHeader: (name: string, value: string) => unknown; end: (body: Uint8Array) => unknown }, next: (error?: unknown) => void) => void;
/** The part of Vite's server that is used; this room does not know Astro. */
interface DevServer { middlewares: { use: (path: string, handler: Handler) => unknown } }
interface DevScripts { name: string; hooks: { 'astro:server:setup': (options: { server: DevServer }) => void } }
