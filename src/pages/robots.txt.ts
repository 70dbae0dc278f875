import type { APIRoute } from 'astro';
import { currentGuide } from '../site/guide.ts';
import { addressOf } from '../site/published.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = async () => {
  const { manifest } = await currentGuide();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${addressOf(manifest, 'sitemap.xml')}\n`);
};
