import type { Position } from '../diagnostics/diagnostic.ts';
import { wholeFile, type Place } from '../diagnostics/fault.ts';

/** Remembers for each loaded record which file it came from and where its values stand there. */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>();

  /** Notes where a record came from. */
  set(record: object, origin: Origin): void {
    this.#origins.set(record, origin);
  }

  /** Where a value of a record stands; the nearest parent where the value itself is not written. */
  at(record: object, ...path: Path): Place {
    const origin = this.#origins.get(record);
    if (!origin) return wholeFile('guide.yaml');
    return { file: origin.file, position: origin.locate(path) };
  }
}

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

export interface Origin {
  file: string;
  locate(path: Path, what?: 'key' | 'value'): Position;
}
