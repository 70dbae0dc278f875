import type { Hovers } from '../../schema/index.ts';
import type { Owner } from './owners.ts';

/** Collects names of one sample with what is said of them; the same words are kept once. */
export class HoverBook {
  readonly #packages: Owner[] = [];
  readonly #texts: Hovers['texts'] = [];
  readonly #names = new Map<string, Hovers['files'][string]['names']>();

  add(file: string, { line, column, name }: { line: number; column: number; name: string }, { signature, says }: { signature: string; says: string }, owner: Owner): void {
    const by = placeIn(this.#packages, owner, (one) => one.name === owner.name && one.version === owner.version);
    const text = placeIn(this.#texts, [signature, says, by], (one) => one[0] === signature && one[1] === says && one[2] === by);
    this.#names.set(file, [...this.#names.get(file) ?? [], [line, column, name.length, text]]);
  }

  /** @param hashes of the sample’s files, by name. */
  record(id: string, hashes: Readonly<Record<string, string>>): Hovers {
    const files = Object.fromEntries([...this.#names].map(([file, names]) => [file, { hash: hashes[file] ?? '', names }]));
    return { id, packages: this.#packages, texts: this.#texts, files };
  }
}

function placeIn<T>(list: T[], value: T, same: (one: T) => boolean): number {
  const at = list.findIndex(same);
  return at >= 0 ? at : list.push(value) - 1;
}
