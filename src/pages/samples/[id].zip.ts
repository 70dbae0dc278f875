import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGuide } from '../../site/guide.ts';
import { sampleArchive } from '../../site/sample-archive.ts';

export const getStaticPaths = (async () => {
  const { samples } = await currentGuide();
  return [...samples.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const guide = await currentGuide();
  const sample = guide.samples.get(params['id'] ?? '');
  if (!sample) return new Response(null, { status: 404 });
  return new Response(await sampleArchive(guide, sample), { headers: { 'Content-Type': 'application/zip' } });
};
