import type { APIRoute } from 'astro';
import { currentGuide } from '../../site/guide.ts';
import { masteryData } from '../../site/mastery-data.ts';

/** A classic script, since the site must work from disk, where data cannot be fetched. */
export const GET: APIRoute = async () =>
  new Response(`fieldguideMastery=${JSON.stringify(masteryData(await currentGuide()))}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
