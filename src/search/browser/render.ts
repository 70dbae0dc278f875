import { siteRoot } from '../../site/elements/site-journal.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { FilterCounts } from './globals.ts';
import type { Group, Hit } from './group.ts';
import { find, type PanelParts } from './parts.ts';

/** Puts the groups in place of those shown. All text goes in as text. */
export function showGroups({ panel, hits, group, hit }: PanelParts, groups: readonly Group[]): void {
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined;
  hits.replaceChildren(...groups.map((each) => groupElement(panel, group, hit, each)));
  // Results that change under the reader's hands keep the place they were at.
  for (const link of hits.querySelectorAll('a')) if (link.href === focused) link.focus();
}

/** Writes beside each filter how many results it would give. */
export function showCounts(panel: HTMLElement, counts: FilterCounts): void {
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = input.closest('label')?.querySelector('small');
    if (count) count.textContent = String(counts[input.name]?.[input.value] ?? '');
  }
}

function groupElement(panel: HTMLElement, template: HTMLTemplateElement, hitTemplate: HTMLTemplateElement, group: Group): Node {
  const copy = document.importNode(template.content, true);
  const filter = labelOf(panel, 'domain', group.domain);
  const hue = filter?.dataset['d'];
  if (hue !== undefined) find(copy, 'section', HTMLElement).dataset['d'] = hue;
  find(copy, '[data-slot=number]', HTMLElement).textContent = group.number;
  find(copy, '[data-slot=title]', HTMLElement).textContent = group.title === '' ? (labelOf(panel, 'kind', group.kind)?.dataset['label'] ?? '') : group.title;
  find(copy, '[data-slot=matches]', HTMLElement).textContent = matchesText(panel, group.matches, filter?.dataset['numeral']);
  find(copy, 'ol', HTMLOListElement).append(...group.hits.map((hit) => hitElement(panel, hitTemplate, group, hit)));
  return copy;
}

function hitElement(panel: HTMLElement, template: HTMLTemplateElement, { kind }: Group, hit: Hit): Node {
  const copy = document.importNode(template.content, true);
  const link = find(copy, 'a', HTMLAnchorElement);
  link.href = new URL(hit.url.replace(/^\/+/, ''), siteRoot()).href;
  find(copy, '[data-slot=title]', HTMLElement).textContent = hit.title;
  const { alias } = hit;
  if (alias !== undefined) find(copy, '[data-slot=alias]', HTMLElement).textContent = (panel.dataset['textAlias'] ?? '').replace('{name}', () => alias);
  const excerpt = find(copy, '[data-slot=excerpt]', HTMLElement);
  if (kind === 'sample') excerpt.classList.add('cd');
  excerpt.append(...hit.excerpt.map(excerptNode));
  return copy;
}

function excerptNode({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function matchesText({ dataset }: HTMLElement, matches: number, numeral: string | undefined): string {
  const count = matches === 1 ? dataset['textMatch'] : dataset['textMatches']?.replace('{n}', String(matches));
  return [numeral, count].filter((part) => part !== undefined).join(', ');
}

function labelOf(panel: HTMLElement, name: string, value: string | undefined): HTMLElement | undefined {
  const inputs = [...panel.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  return inputs.find((input) => input.value === value)?.closest('label') ?? undefined;
}
