/** Address, from the site's root, of a chapter or of a section of one (`id` or `id#section`). */
export function chapterHref(target: string): string {
  const [id = '', section] = target.split('#');
  return `/learn/${id}.html${section ? `#${section}` : ''}`;
}
