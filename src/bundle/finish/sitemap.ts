import { attribute, elementsOf, type Document, type Element } from '../../html/index.ts';

/** The address a page claims for itself, unless it asks to be kept out of search engines. */
export function listedAddress(document: Document): string | undefined {
  const elements = [...elementsOf(document)];
  const unlisted = elements.some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content')?.includes('noindex'));
  return unlisted ? undefined : canonicalAddress(elements);
}

/** `sitemap.xml` for the given addresses, in their order. */
export function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

function canonicalAddress(elements: readonly Element[]): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
