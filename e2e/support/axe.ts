import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Accessibility faults of the page as it stands, by every rule of WCAG 2.0 to 2.2 A and AA and by best practice.
 *
 * @returns one text for each fault, with the rule, what it asks, and the elements; empty where there is none.
 */
export async function axe(page: Page): Promise<string[]> {
  return faultsOf(new AxeBuilder({ page }).options({ preload: false }).withTags([...TAGS]));
}

/**
 * Faults by the rules that look at colours, in the same form. A page that kept all rules in one colour scheme has the same elements,
 * names and order in the other, so these are the ones that can still break.
 */
export async function axeColours(page: Page): Promise<string[]> {
  return faultsOf(new AxeBuilder({ page }).options({ preload: false }).withRules(['color-contrast', 'link-in-text-block']));
}

async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, impact, help, nodes }) =>
    [`${id} (${impact ?? 'unrated'}): ${help}`, ...nodes.map(({ target, html }) => `  ${target.join(' ')}  ${html}`)].join('\n'));
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] as const;
