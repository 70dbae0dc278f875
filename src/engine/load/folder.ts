import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';
import { walk } from './walk.ts';

/** Bytes a text of a guide may have. */
const LIMIT = 1_000_000;

/** The folder of a guide: which files there are, their text, and which of them nobody asked for. */
export class GuideFolder {
  readonly root: string;
  readonly files: readonly string[];
  readonly faults: Diagnostic[];
  readonly #known: ReadonlySet<string>;
  readonly #asked = new Set<string>();
  readonly #texts = new Map<string, string>();

  constructor(root: string) {
    const { files, faults } = walk(root);
    this.root = root;
    this.files = files;
    this.faults = [...faults];
    this.#known = new Set(files);
  }

  has(file: string): boolean {
    return this.#known.has(file);
  }

  /** Files whose path fits a pattern, in order. */
  matching(pattern: RegExp): readonly string[] {
    return this.files.filter((file) => pattern.test(file));
  }

  /** Files nobody has asked for so far. */
  unasked(): readonly string[] {
    return this.files.filter((file) => !this.#asked.has(file));
  }

  /** Every text read so far, by file. */
  texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** Notes that a file belongs to the guide though its text is not wanted. */
  accept(file: string): void {
    this.#asked.add(file);
  }

  /** Text of a file with plain line ends; nothing, and a fault, where it is too large, unreadable or not UTF-8. */
  text(file: string): string | undefined {
    this.accept(file);
    const path = join(this.root, file);
    try {
      const { size } = statSync(path);
      if (size > LIMIT) return this.#refuse(fault(
        'too-large', wholeFile(file),
        `This file has ${(size / 1e6).toFixed(1)} MB; the limit is 1 MB.`,
        'Split it into smaller files.',
      ));
      return this.#decode(file, readFileSync(path));
    } catch (error) {
      const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return this.#refuse(fault('missing-file', wholeFile(file), `This file cannot be read (${cause}).`, 'Check that it exists and that you may read it.'));
    }
  }

  #decode(file: string, bytes: Uint8Array): string | undefined {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
      this.#texts.set(file, text);
      return text;
    } catch {
      return this.#refuse(fault('not-utf8', wholeFile(file), 'This file is not UTF-8.', 'Save it as UTF-8.'));
    }
  }

  #refuse(diagnostic: Diagnostic): undefined {
    this.faults.push(diagnostic);
  }
}
