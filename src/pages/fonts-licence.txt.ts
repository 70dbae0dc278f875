import type { APIRoute } from 'astro';
import code from '../site/fonts/OFL-source-code-pro.txt?raw';
import franklin from '../site/fonts/OFL-libre-franklin.txt?raw';
import literata from '../site/fonts/OFL-literata.txt?raw';

/** The licences of the fonts, which ask to travel with them. */
export const GET: APIRoute = () => new Response([literata, franklin, code].join('\n\n'));
