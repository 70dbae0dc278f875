import { findChromium, chromiumArguments } from '../browser.ts';
import { readOptions } from '../options.ts';
import { count, phase } from '../phase.ts';
import { takePictures } from '../pictures.ts';
import { serveFolder } from '../serve.ts';

/** Where the README finds them: a dot folder, so that the site ships none of them. */
const FOLDER = '.github/pictures';
const SITE = 'dist';

/** `npm run pictures`: takes the README's pictures of the built site, in a browser. Run `npm run build` before. */
export async function pictures(words: readonly string[]): Promise<number> {
  readOptions(words, {});
  await phase('pictures', async () => {
    const { url, close } = await serveFolder({ root: SITE, port: 0 });
    const { chromium } = await import('@playwright/test');
    const executablePath = await findChromium();
    const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath === undefined ? {} : { executablePath }) });
    try {
      const sizes = await takePictures({ browser, folder: FOLDER, site: SITE, url });
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      return `${count(sizes.size, 'picture')}, ${String(Math.round(bytes / 1024))} KB in ${FOLDER}`;
    } finally {
      await browser.close();
      await close();
    }
  });
  return 0;
}
