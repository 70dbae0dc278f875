import type { APIRoute } from 'astro';
import { currentGuide } from '../../site/guide.ts';
import { reportData } from '../../site/report-data.ts';

/** A classic script, since the site must work from disk, where data cannot be fetched. */
export const GET: APIRoute = async () =>
  new Response(`fieldguideReport=${JSON.stringify(reportData(await currentGuide()))}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
