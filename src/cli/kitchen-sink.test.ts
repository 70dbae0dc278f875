import { expect, test } from 'vitest';
import { loadGuide, vocabulary, type ComponentUse, type Guide } from '../engine/index.ts';
import { mermaidConfig } from '../figures/settings.ts';
import { Item } from '../schema/index.ts';

/**
 * The second guide shows every kind of thing there is, so that tests over its pages see each. What it must hold is read from where
 * the kinds are defined: a new one without an example fails here.
 */
const { guide } = await loadGuide('e2e/fixtures/second-guide');
const { manifest, items, samples, figures } = guide ?? fail();
const uses = usesIn(guide ?? fail());
const words = Object.entries(vocabulary);

test.each(words.map(([name]) => name))('<%s> stands in a text', (name) => {
  expect(uses.some((use) => use.name === name)).toBe(true);
});

test.each(words.flatMap(([name, attributes]) => Object.keys(attributes).map((attribute) => ({ name, attribute }))))('$name is used with `$attribute`', ({ name, attribute }) => {
  expect(uses.some((use) => use.name === name && attribute in use.attributes)).toBe(true);
});

const choices = words.flatMap(([name, attributes]) => Object.entries(attributes).flatMap(([attribute, rule]: [string, { form: string | readonly string[] }]) =>
  (typeof rule.form === 'string' ? [] : rule.form.map((value) => ({ name, attribute, value })))));

test.each(choices)('$name is used with `$attribute="$value"`', ({ name, attribute, value }) => {
  expect(uses.some((use) => use.name === name && use.attributes[attribute] === value)).toBe(true);
});

test.each(Item.options.map(({ shape }) => shape.type.value))('an item of type `%s` stands in a chapter', (type) => {
  const placed = new Set([...(guide ?? fail()).chapters.values()].flatMap((chapter) => chapter.items));
  expect([...items.values()].some((item) => item.type === type && placed.has(item.id))).toBe(true);
});

const kinds = Object.keys(mermaidConfig).filter((kind) => kind in openings());

test.each(kinds)('a %s diagram stands in a chapter', (kind) => {
  const placed = new Set(uses.filter(({ name }) => name === 'Figure').map(({ attributes }) => attributes['id']));
  expect([...figures.values()].some(({ id, source }) => placed.has(id) && openings()[kind]?.test(source))).toBe(true);
});

test('a figure has an upright drawing, and another has none', () => {
  expect(new Set([...figures.values()].map(({ phone }) => phone !== undefined))).toEqual(new Set([true, false]));
});

test.each(manifest.codeTabs)('a sample shows the tab "$label"', ({ id }) => {
  expect([...samples.values()].some(({ tabs, walkthroughs }) => [...tabs, ...walkthroughs].some(({ tab }) => tab === id))).toBe(true);
});

test('samples show steps by hand, a label of their own, files beside the tabs, and a single tab', () => {
  const all = [...samples.values()];
  expect(all.some(({ walkthroughs }) => walkthroughs.length > 0)).toBe(true);
  expect(all.some(({ tabs }) => tabs.some(({ label }) => label !== undefined))).toBe(true);
  expect(all.some(({ files }) => files.length > 0)).toBe(true);
  expect(all.some(({ tabs, walkthroughs }) => tabs.length + walkthroughs.length === 1)).toBe(true);
});

function usesIn({ chapters, labs, pages }: Guide): ComponentUse[] {
  return [...chapters.values(), ...labs.values(), ...pages.values()].flatMap(({ outline }) => outline.uses);
}

/** How the source of each kind of diagram opens. */
function openings(): Readonly<Record<string, RegExp>> {
  return { flowchart: /^flowchart /m, state: /^stateDiagram/m, sequence: /^sequenceDiagram/m, class: /^classDiagram/m };
}

function fail(): never {
  throw new Error('The second guide has faults.');
}
