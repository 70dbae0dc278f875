import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, type Place } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Guide } from '../guide.ts';
import type { Check } from './check.ts';

/** Samples stand under code tabs that the guide has: files under tabs with a language, steps in words under tabs without one. */
export const codeTabs: Check = (guide, { origins }) => [...guide.samples.values()].flatMap((sample) => [
  ...sample.tabs.flatMap(({ tab }, index) => faultsOfTab(guide, { tab, holds: 'files', place: origins.at(sample, 'tabs', index, 'tab') })),
  ...sample.walkthroughs.flatMap(({ tab }, index) => faultsOfTab(guide, { tab, holds: 'steps', place: origins.at(sample, 'walkthroughs', index, 'tab') })),
]);

function faultsOfTab({ codeTabs: tabs }: Guide, { tab, holds, place }: NamedTab): Diagnostic[] {
  const fitting = tabs.filter(({ language }) => (language !== undefined) === (holds === 'files')).map(({ id }) => id);
  if (fitting.includes(tab)) return [];
  const known = tabs.some(({ id }) => id === tab);
  return [fault(
    'unknown-tab', place,
    known ? `The code tab \`${tab}\` ${holds === 'files' ? 'has no language, so it takes steps and no files' : 'has a language, so it takes files and no steps'}.` : `There is no code tab \`${tab}\`.`,
    offer(tab, fitting, `Add it under \`codeTabs\` in \`guide.yaml\`${holds === 'steps' ? ', without a language' : ''}.`),
  )];
}

interface NamedTab { tab: string; holds: 'files' | 'steps'; place: Place }
