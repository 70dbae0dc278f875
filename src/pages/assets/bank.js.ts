import type { APIRoute } from 'astro';
import { bankData } from '../../site/bank-data.ts';
import { currentGuide } from '../../site/guide.ts';

/** A classic script, since the site must work from disk, where data cannot be fetched. */
export const GET: APIRoute = async () =>
  new Response(`fieldguideBank=${JSON.stringify(bankData(await currentGuide()))}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
