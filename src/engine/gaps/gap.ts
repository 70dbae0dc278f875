import type { GapCode } from '../../schema/index.ts';
import type { Guide } from '../guide.ts';
import type { Path } from '../load/origins.ts';
import type { Place } from '../diagnostics/fault.ts';

/** Something a guide lacks. `key` names it in `known-gaps/`, whatever its place and wording. */
export interface Gap { key: string; place: Place; cause: string; fix: string }

/** A rule over a guide without errors, so that nothing it finds only follows from another fault. */
export interface GapRule {
  code: GapCode;
  find: (guide: Guide, placeOf: (record: object, ...path: Path) => Place) => Gap[];
}
