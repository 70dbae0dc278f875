import { dev } from 'astro';
import { guideFolder } from '../../site/guide-folder.ts';
import { checkGuide } from '../check-guide.ts';
import { readOptions } from '../options.ts';
import { interrupted, wantedPort } from './start.ts';

/**
 * `npm run dev`: pages made on request, reloaded when a file of the guide or of `src` changes. Faults are told and do not
 * stop it: one writes with it open.
 */
export async function develop(words: readonly string[]): Promise<number> {
  readOptions(words, {});
  await checkGuide(guideFolder());
  const server = await dev({ server: { host: '127.0.0.1', port: wantedPort() } });
  process.stdout.write(`\nWriting at http://127.0.0.1:${String(server.address.port)}/\nCtrl-C ends it. Search needs \`npm start\`.\n`);
  await interrupted();
  await server.stop();
  return 0;
}
