/** One edition of a site, as it is saved for offline use. It is kept whole or not at all. */
export interface Edition {
  /** Id of the guide. */
  guide: string;
  /** Its day, YYYY-MM-DD. */
  edition: string;
  /** Names these very bytes: two builds of one day may differ. */
  build: string;
  /** Path from the site's root, bytes, SHA-256 in base64. */
  files: readonly (readonly [path: string, bytes: number, hash: string])[];
}
