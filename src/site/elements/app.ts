/** Everything that runs on every page. Each part enhances HTML that is complete without it. */
import { registerCheckOpener } from './check-opener.ts';
import { registerContents } from './contents-place.ts';
import { registerFills } from './fills.ts';
import { registerHovers } from './hovers-opener.ts';
import { registerOnDemand } from './on-demand.ts';
import { registerReading } from './reading-opener.ts';
import { registerSearchOpener } from './search-opener.ts';
import { registerSharedStore } from './shared-store/register.ts';
import { registerTabs } from './tabs/tabs.element.ts';
import { registerTheme } from './theme.ts';

registerSharedStore();
registerTheme();
registerTabs();
registerContents();
registerSearchOpener();
registerOnDemand();
registerReading();
registerCheckOpener();
registerFills();
registerHovers();
globalThis.fieldguideRuns = true;

declare global {
  /** Set once everything above has run (`early.ts`). */
  var fieldguideRuns: true | undefined;
}
