import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Guide } from '../guide.ts';
import { pagesOf, type Check } from './check.ts';
import { isLegacySample } from './written.ts';

/**
 * No code of the guide imports a module that `reservedImports` of `rules.yaml` names, nor a module inside one: neither samples nor
 * blocks of code in the text. Passages marked legacy, and samples that stand only in such passages, may show how it was.
 */
export const reservedImports: Check = (guide) => [
  ...[...guide.samples.values()].filter((sample) => !isLegacySample(guide, sample)).flatMap(({ folder, texts }) =>
    Object.entries(texts).flatMap(([name, text]) => faultsOfCode(guide, text, { file: `${folder}/${name}`, line: 1 }))),
  ...pagesOf(guide).flatMap(({ file, outline }) => outline.passages.filter(({ as, inside }) => as === 'code' && !inside.includes('Legacy'))
    .flatMap(({ text, line }) => faultsOfCode(guide, text, { file, line: line + 1 }))),
];

/** `line` is that of the first line of the code. */
function faultsOfCode({ rules }: Guide, text: string, { file, line }: { file: string; line: number }): Diagnostic[] {
  return text.split('\n').flatMap((code, index) =>
    importedIn(code).flatMap((module) => {
      const [reserved] = rules.reservedImports.filter((one) => module === one.module || module.startsWith(`${one.module}.`))
        .sort((a, b) => b.module.length - a.module.length);
      return reserved ? [fault(
        'reserved-import', placeIn(file, { line: line + index, column: 1 }),
        `\`${module}\` is not imported in this guide.`,
        `Use instead: ${reserved.use}.`,
      )] : [];
    }));
}

/** Modules that a line of Python imports: `import a.b, c as d`, `from a.b import c`. */
function importedIn(code: string): string[] {
  const from = /^\s*from\s+([\w.]+)\s+import\b/.exec(code)?.[1];
  if (from !== undefined) return [from];
  const list = /^\s*import\s+([\w., ]+)/.exec(code)?.[1] ?? '';
  return list.split(',').map((part) => part.trim().split(/\s/)[0] ?? '').filter((module) => module !== '');
}
