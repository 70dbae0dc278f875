import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps lines of HTML by what they were made from, in memory for this build and on disk for the next ones.
 *
 * A file that cannot be read, or is not a list of lines, counts as missing and is made again; a disk that takes no files costs
 * time and nothing else.
 */
export class HighlightCache {
  readonly #folder: string;
  readonly #settings: string;
  readonly #kept = new Map<string, Promise<readonly string[]>>();

  /**
   * @param settings everything besides code and language that shapes the lines: version of the highlighter, theme, form of the HTML.
   */
  constructor(folder: string, settings: string) {
    this.#folder = folder;
    this.#settings = settings;
  }

  /** The lines kept for a code, or those that `make` gives, kept from then on. */
  lines(code: string, language: string, make: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const key = createHash('sha256').update(JSON.stringify([this.#settings, language, code])).digest('hex').slice(0, 32);
    const kept = this.#kept.get(key) ?? this.#readOrMake(key, make);
    this.#kept.set(key, kept);
    return kept;
  }

  async #readOrMake(key: string, make: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const file = join(this.#folder, `${key}.json`);
    const found = await readFile(file, 'utf8').then(parseLines, () => undefined);
    if (found) return found;
    const made = await make();
    await this.#write(file, made).catch(() => undefined);
    return made;
  }

  /** Written beside its place and moved there, so that another build never reads half a file. */
  async #write(file: string, lines: readonly string[]): Promise<void> {
    const draft = `${file}.${String(process.pid)}`;
    await mkdir(this.#folder, { recursive: true });
    await writeFile(draft, JSON.stringify(lines));
    await rename(draft, file);
  }
}

function parseLines(text: string): readonly string[] | undefined {
  try {
    const lines: unknown = JSON.parse(text);
    return Array.isArray(lines) && lines.every((line) => typeof line === 'string') ? lines : undefined;
  } catch {
    return undefined;
  }
}
