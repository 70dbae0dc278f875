/** Everything that runs on every page. Each part enhances HTML that is complete without it. */
import { registerCopy } from './copy.ts';
import { registerOnDemand } from './on-demand.ts';
import { registerSearchOpener } from './search-opener.ts';
import { followReader } from './running-section.ts';
import { registerSelfCheck } from './self-check/index.ts';
import { registerTabs } from './tabs/tabs.element.ts';
import { registerTheme } from './theme.ts';

registerTheme();
registerTabs();
registerCopy();
registerSearchOpener();
registerOnDemand();
registerSelfCheck();
followReader();
