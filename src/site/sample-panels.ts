import type { Guide, Sample } from '../engine/index.ts';
import { sampleCode, type SampleCode } from '../markdown/index.ts';

/**
 * What the tabs of a code figure show, in the guide's order of tabs: for each tab the first file that has the region, or the
 * steps for it. Tabs that have neither are left out.
 */
export function samplePanels({ codeTabs }: Pick<Guide, 'codeTabs'>, sample: Sample, region?: string): SamplePanel[] {
  return codeTabs.flatMap(({ id, label, language = 'text' }): SamplePanel[] => {
    for (const { tab, file, label: own = label } of sample.tabs) {
      const code = tab === id ? sampleCode(sample.texts[file] ?? '', region) : undefined;
      if (code?.code) return [{ id, label: own, file, language, code }];
    }
    const steps = sample.walkthroughs.find((walkthrough) => walkthrough.tab === id && walkthrough.region === region);
    return steps ? [{ id, label, steps }] : [];
  });
}

export type Walkthrough = Sample['walkthroughs'][number];

interface Panel {
  /** Id of the code tab. */
  id: string;
  label: string;
}
interface CodePanel extends Panel { file: string; language: string; code: SampleCode }
interface StepsPanel extends Panel { steps: Walkthrough }
export type SamplePanel = CodePanel | StepsPanel;
