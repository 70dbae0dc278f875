import type { PageWeight } from '../bundle/finish/index.ts';
import { catalogue, type Diagnostic, type Guide } from '../engine/index.ts';

/**
 * Pages of a built site that load more before they can be read than the guide allows, at the file each is made from. Looked for
 * in the site and not in the sources: what a page weighs is decided by components, sheets and scripts as much as by words.
 * Pages made from many files, such as the glossary or the whole guide on one page, grow with the guide and have no budget here.
 */
export function overBudget(guide: Guide, weights: readonly PageWeight[]): Diagnostic[] {
  const budget = guide.manifest.pageBudget ?? USUAL;
  return weights.flatMap(({ page, html, sheets, scripts }) => {
    const all = html + sheets + scripts;
    const file = fileOf(guide, page);
    return file === undefined || all <= budget * KB ? [] : [{
      code: 'page-weight', severity: catalogue['page-weight'].severity, file, position: { kind: 'file' },
      cause: `\`${page}\` loads ${inKb(all)} KB before it can be read: the page ${inKb(html)}, sheets ${inKb(sheets)}, scripts ${inKb(scripts)}. The budget is ${budget} KB.`,
      fix: 'Split it, or move code and tables to where readers ask for them; `pageBudget` in `guide.yaml` is the limit.',
    }];
  });
}

/** The heaviest page in words, for the line of the phase. */
export function heaviest(weights: readonly PageWeight[]): string {
  const [first] = [...weights].sort((a, b) => total(b) - total(a));
  return first ? `at most ${inKb(total(first))} KB (${first.page})` : 'no pages';
}

/** The file a page is made from; nothing for pages that are made from many. */
function fileOf({ chapters, labs, pages, samples }: Guide, page: string): string | undefined {
  const [, folder = '', id = ''] = /^(?:(\w+)\/)?([^/]+)\.html$/.exec(page) ?? [];
  if (folder === 'samples' && samples.has(id)) return `samples/${id}/sample.yaml`;
  const made = folder === '' ? pages.get(id) : folder === 'labs' ? labs.get(id) : chapters.get(id);
  return made?.file;
}

function total({ html, sheets, scripts }: PageWeight): number {
  return html + sheets + scripts;
}

function inKb(bytes: number): string {
  return (bytes / KB).toFixed(1);
}

const KB = 1024;
/** KB where the guide says nothing: the most a chapter may load in the house’s own tests (e2e/budgets). */
const USUAL = 40;
