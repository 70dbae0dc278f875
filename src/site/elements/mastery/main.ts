import type { Part } from '../on-demand.ts';
import { refreshMastery } from './refresh.ts';

/** On the cover at once, elsewhere after an answer: what is mastered is reckoned from the journal and shown. */
const mastery: Part = (_, load) => {
  void refreshMastery(load);
  if (listening) return;
  listening = true;
  // A page that comes back from the browser's memory may have been overtaken by answers given since.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) void refreshMastery(load); });
};
let listening = false;

(globalThis.fieldguideParts ??= {})['mastery'] = mastery;
