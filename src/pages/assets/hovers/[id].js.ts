import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../../site/guide.ts';
import { hoverData } from '../../../site/hover-data.ts';

export const getStaticPaths: GetStaticPaths = async () => [...(await currentGuide()).hovers.keys()].map((id) => ({ params: { id } }));

/** A classic script, since the site must work from disk, where data cannot be fetched. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const guide = await currentGuide();
  const sample = guide.samples.get(id);
  const data = sample && hoverData(guide, sample);
  return new Response(`(globalThis.fieldguideHovers??={})[${JSON.stringify(id)}]=${JSON.stringify(data)}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
