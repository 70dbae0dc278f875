import type { APIRoute } from 'astro';
import { longDate } from '../site/dates.ts';
import { currentGuide } from '../site/guide.ts';

/** What stands beside the pages in the zip for those who open the folder first. */
export const GET: APIRoute = async () => {
  const { manifest } = await currentGuide();
  return new Response([
    manifest.title, `Edition of ${longDate(manifest.edition)}`, '',
    'Open index.html in a browser. Everything works from this folder: no server, no network.',
    'If your system shows the files inside the zip without unpacking it, unpack the whole zip first.',
    'What you do in the guide stays in your browser. To carry it to another folder, edition or',
    'device, save a backup on the page "Your data" (your-data.html) and bring it in there.', '',
    manifest.disclaimer, `Text: ${manifest.licence.content}. Code: ${manifest.licence.code}. Fonts, data and programs: notices.html.`, '',
  ].join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
