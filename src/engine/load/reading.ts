import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { GuideFolder } from './folder.ts';
import { Origins } from './origins.ts';

const ANY = '*';

/** State of one load: the folder, the faults found so far, where records stand, and which could not be read. */
export class Reading {
  readonly folder: GuideFolder;
  readonly origins = new Origins();
  readonly #broken = new Set<string>();

  constructor(folder: GuideFolder) {
    this.folder = folder;
  }

  get faults(): Diagnostic[] {
    return this.folder.faults;
  }

  /**
   * Notes a record that has faults of its own, so that what refers to it is not reported as well.
   * Without an id, where not even that can be read, any id may be meant.
   */
  markBroken(kind: RecordKind, id = ANY): void {
    this.#broken.add(`${kind} ${id}`);
  }

  isBroken(kind: RecordKind, id: string): boolean {
    return this.#broken.has(`${kind} ${id}`) || this.#broken.has(`${kind} ${ANY}`);
  }

  /** Records by id; a second record with the same id is left out and reported. */
  byId<T extends { id: string }>(kind: RecordKind, records: Iterable<T>): Map<string, T> {
    const found = new Map<string, T>();
    for (const record of records) {
      const first = found.get(record.id);
      if (!first) found.set(record.id, record);
      else this.faults.push(fault(
        'duplicate-id', this.origins.at(record, 'id'),
        `The ${kind} id \`${record.id}\` is already used in \`${this.origins.at(first, 'id').file}\`.`,
        'Choose another id.',
      ));
    }
    return found;
  }
}

export type RecordKind = 'baseline' | 'blueprint' | 'case' | 'chapter' | 'figure' | 'gaps' | 'guide' | 'hovers' | 'item' | 'lab' | 'lookups' | 'misconception' | 'mutants' | 'page' | 'proof' | 'requests' | 'rules' | 'sample' | 'source' | 'term';
