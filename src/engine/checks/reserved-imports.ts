import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Check } from './check.ts';

/** No sample imports a module that `reservedImports` of `rules.yaml` names, nor a module inside one. */
export const reservedImports: Check = ({ samples, rules }) => [...samples.values()].flatMap(({ folder, texts }) =>
  Object.entries(texts).flatMap(([name, text]) => text.split('\n').flatMap((code, index) =>
    importedIn(code).flatMap((module) => {
      const [reserved] = rules.reservedImports.filter((one) => module === one.module || module.startsWith(`${one.module}.`))
        .sort((a, b) => b.module.length - a.module.length);
      return reserved ? [fault(
        'reserved-import', placeIn(`${folder}/${name}`, { line: index + 1, column: 1 }),
        `\`${module}\` is not imported in this guide.`,
        `Use instead: ${reserved.use}.`,
      )] : [];
    }))));

/** Modules that a line of Python imports: `import a.b, c as d`, `from a.b import c`. */
function importedIn(code: string): string[] {
  const from = /^\s*from\s+([\w.]+)\s+import\b/.exec(code)?.[1];
  if (from !== undefined) return [from];
  const list = /^\s*import\s+([\w., ]+)/.exec(code)?.[1] ?? '';
  return list.split(',').map((part) => part.trim().split(/\s/)[0] ?? '').filter((module) => module !== '');
}
