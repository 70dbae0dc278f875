import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';

/** Samples are shown under code tabs that the guide has. */
export const codeTabs: Check = (guide, { origins }) => {
  const known = guide.codeTabs.map(({ id }) => id);
  return [...guide.samples.values()].flatMap((sample) => sample.tabs.flatMap(({ tab }, index) => (known.includes(tab) ? [] : [
    fault(
      'unknown-tab', origins.at(sample, 'tabs', index, 'tab'),
      `There is no code tab \`${tab}\`.`,
      offer(tab, known, 'Add it under `codeTabs` in `guide.yaml`.'),
    ),
  ])));
};
