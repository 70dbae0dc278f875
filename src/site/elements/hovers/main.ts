import sheet from '../../styles/hovers.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import type { Part } from '../on-demand.ts';
import { Hint } from './hint.ts';
import { markNames } from './mark-names.ts';

/** The part `hovers`: names in a code figure tell their signature when pointed at, focused or touched. */
const open: Part = (code, load) => {
  const [id = '', region = ''] = code.closest<HTMLElement>('[data-hovers]')?.dataset['hovers']?.split('#') ?? [];
  const file = code.parentElement?.querySelector('.file')?.textContent ?? '';
  if (code.dataset['named']) return;
  code.dataset['named'] = 'asked';
  void load(`assets/hovers/${id}.js`).then(() => {
    const data = globalThis.fieldguideHovers?.[id];
    if (!data) return;
    const marked = markNames(code, data.files[file]?.[region] ?? []);
    hint.watch(code, marked, ({ dataset }) => {
      const [signature = '', says = '', by = 0] = data.texts[Number(dataset['name'])] ?? [];
      return [signature, says, data.packages[by] ?? ''];
    });
  }, () => { delete code.dataset['named']; });
};

adoptSheet(sheet);
const hint = new Hint();
(globalThis.fieldguideParts ??= {})['hovers'] = open;

interface SampleWords { texts: [string, string, number][]; packages: string[]; files: Record<string, Record<string, [number, number, number, number][]>> }

declare global {
  var fieldguideHovers: Record<string, SampleWords> | undefined;
}
