import type { APIRoute } from 'astro';
import { currentGuide } from '../site/guide.ts';

/** What a device needs to install the site. Addresses are seen from this file, so any base path will do. */
export const GET: APIRoute = async () => {
  const { manifest } = await currentGuide();
  return new Response(JSON.stringify({
    id: `./?${manifest.id}`, name: manifest.title, short_name: manifest.short, lang: manifest.language,
    start_url: './index.html', scope: './', display: 'standalone', background_color: '#f8f6f0', theme_color: '#f8f6f0',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  }), { headers: { 'Content-Type': 'application/manifest+json' } });
};
