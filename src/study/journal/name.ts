/**
 * The name of a site's journal. Guides under one origin, and editions of one guide under several paths, do not share state.
 *
 * @param basePath path of the site's root, with its slashes, for instance `/sub/`.
 */
export function journalName(guide: string, basePath: string): string {
  return `fieldguide:${guide}:${basePath}`;
}
