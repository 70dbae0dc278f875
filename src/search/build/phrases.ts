import type { SearchGuide } from './records.ts';

/** Names a reader may have meant when nothing is found: terms, their other names, and titles of chapters and samples; sorted, each once. */
export function knownPhrases({ terms, chapters, samples }: SearchGuide): string[] {
  const all = [
    ...[...terms.values()].flatMap(({ name, aka }) => [name, ...aka.map((alias) => alias.name)]),
    ...[...chapters.values()].map(({ title }) => title),
    ...[...samples.values()].map(({ title }) => title),
  ];
  return [...new Set(all)].sort();
}
