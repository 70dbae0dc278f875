import type { APIRoute } from 'astro';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';

/** The licence of the program of others that runs in the pages, which asks to travel with it. */
export const GET: APIRoute = () => new Response(`Pagefind\n\n${pagefind}`);
