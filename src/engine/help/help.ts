/** What an author is told about a code beyond its reason: what to do, and the same passage wrong and right. */
export interface Help {
  fix: string;
  /** Left out where the fault is in bytes or in the folder and not in a text. A test runs both against the codes they are for. */
  example?: Example;
}

export interface Example {
  /** A file of the small guide that tests use. */
  file: string;
  wrong: string;
  right: string;
  /** What else the example takes: passages of other files, from and to, or whole files. */
  given?: readonly Given[];
}

export type Given = { file: string; from: string; to: string } | { file: string; text: string };
