/** On the cover: looks whether the reader has a plan, and only then brings what says its share of today. */
import { openJournal, type PlanEvent } from '../../../study/journal/index.ts';
import { parsePlan } from '../../../study/journal/kinds/plan.ts';
import { isRecord } from '../../../study/journal/kinds/record.ts';
import type { Part } from '../on-demand.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';

const today: Part = (section, load, url) => {
  void hasPlan().then(async (has) => {
    if (!has) return;
    await load('assets/plan.js');
    globalThis.fieldguideParts?.['plan']?.(section, load, url);
  }).catch(() => undefined); // without its script the cover stays as it is
};
(globalThis.fieldguideParts ??= {})['today'] = today;

async function hasPlan(): Promise<boolean> {
  const journal = await openJournal(siteJournal(), indexedDatabase(), planOnly);
  return (await journal.read()).events.length > 0;
}

function planOnly(record: unknown): PlanEvent | undefined {
  return isRecord(record) && record['kind'] === 'plan' ? parsePlan(record) : undefined;
}
