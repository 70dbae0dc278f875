import type { Guide } from '../engine/index.ts';
import type { GuideManifest } from '../schema/index.ts';

/** Where a path of the site (`/learn/x.html`) stands on the web, by the address in `guide.yaml`; the cover is the address itself. */
export function addressOf({ url }: Pick<GuideManifest, 'url'>, path: string): string {
  const inner = path.replace(/^\//, '');
  return new URL(inner === 'index.html' ? '' : inner, url.endsWith('/') ? url : `${url}/`).href;
}

/** Path of the picture shown beside a link to a page: a chapter's own, or that of the guide. */
export function pictureOf(chapter: string | undefined): string {
  return chapter === undefined ? '/og/guide.png' : `/og/learn/${chapter}.png`;
}

/** JSON-LD of a page, safe inside a script element: what the guide is on its cover, the way back on a chapter, else nothing. */
export function structuredData({ manifest, chapters }: Guide, { canonical, chapter }: { canonical: string; chapter: string | undefined }): string | undefined {
  const home = addressOf(manifest, '');
  const title = chapters.get(chapter ?? '')?.title;
  if (title !== undefined) return asText({ '@type': 'BreadcrumbList', itemListElement: [step(1, manifest.title, home), step(2, title)] });
  if (canonical !== home) return undefined;
  return asText({
    '@type': 'LearningResource', name: manifest.title, description: manifest.subtitle, url: home, inLanguage: manifest.language,
    dateModified: manifest.edition, isAccessibleForFree: true,
  });
}

function step(position: number, name: string, item?: string): object {
  return { '@type': 'ListItem', position, name, item };
}

function asText(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
