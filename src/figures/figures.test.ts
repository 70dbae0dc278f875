import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingsOf, type FigureSource } from './figure.ts';
import { figureKey } from './key.ts';
import { missingCharacter } from './label-face.ts';
import { renderFigures } from './render.ts';
import { labelFont, mermaidVersion } from './settings.ts';
import { drawingText, figureProblems, figureSvg, phoneSvg, renderedFolder, withIdsOf } from './store.ts';
import { syntaxProblem } from './syntax-problem.ts';

const figure: FigureSource = { id: 'pier', file: 'figures/pier.mmd', source: 'flowchart TB\n  a --> b\n', title: 'Pier', description: 'A leads to b.' };

describe('figureKey', () => {
  test('changes with the source, the title and the description', () => {
    const keys = [figure, { ...figure, source: 'flowchart TB\n  a --> c\n' }, { ...figure, title: 'Quay' }, { ...figure, description: 'Else.' }].map(figureKey);
    expect(new Set(keys).size).toBe(4);
  });

  test('does not change with line ends or a blank line at the end', () => {
    expect(figureKey({ ...figure, source: 'flowchart TB\r\n  a --> b\r\n\r\n' })).toBe(figureKey(figure));
  });
});

describe('settings', () => {
  test('name the version of Mermaid that is installed', () => {
    const manifest: unknown = createRequire(import.meta.url)('mermaid/package.json');
    expect(manifest).toMatchObject({ version: mermaidVersion });
  });

  test('name the bytes of the face that labels are measured in', () => {
    const bytes = readFileSync(new URL(`../site/fonts/${labelFont.file}`, import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(labelFont.sha256);
  });
});

describe('figureProblems', () => {
  test('finds nothing where the drawing fits its source', () => {
    expect(figureProblems(guideWith({ pier: drawingText(figure, '<svg/>') }), [figure])).toEqual([]);
  });

  test('reports missing and stale drawings at the figure, and orphans at the drawing', () => {
    const root = guideWith({ pier: drawingText({ ...figure, source: 'flowchart LR' }, '<svg/>'), wreck: '<svg/>' });
    const found = figureProblems(root, [figure, { ...figure, id: 'buoy', file: 'figures/buoy.mmd' }]);
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['figure-stale', 'figures/pier.mmd'],
      ['figure-missing', 'figures/buoy.mmd'],
      ['figure-orphan', 'figures/rendered/wreck.svg'],
    ]);
    expect(found.every(({ fix }) => fix.includes('npm run figures'))).toBe(true);
  });
});

describe('the upright drawing of a figure', () => {
  const both: FigureSource = { ...figure, phone: { file: 'figures/pier.phone.mmd', source: 'flowchart TB\n  a --> c\n' } };
  const [wide, phone] = drawingsOf(both);

  test('has a key of its own, which its source changes and the key of the wide one does not', () => {
    const [otherWide, otherPhone] = drawingsOf({ ...both, phone: { file: 'figures/pier.phone.mmd', source: 'flowchart TB\n  a --> d\n' } });
    expect([wide, otherWide].map((each) => each && figureKey(each))).toEqual([figureKey(figure), figureKey(figure)]);
    expect(phone && figureKey(phone)).not.toBe(otherPhone && figureKey(otherPhone));
  });

  test('is missing, stale or left over like any other', () => {
    const drawn = drawingText(figure, '<svg/>');
    expect(figureProblems(guideWith({ pier: drawn }), [both])).toMatchObject([{ code: 'figure-missing', file: 'figures/pier.phone.mmd' }]);
    expect(figureProblems(guideWith({ pier: drawn, 'pier.phone': drawn }), [both])).toMatchObject([{ code: 'figure-stale', file: 'figures/pier.phone.mmd' }]);
    expect(figureProblems(guideWith({ pier: drawn, 'pier.phone': drawn }), [figure])).toMatchObject([{ code: 'figure-orphan', file: 'figures/rendered/pier.phone.svg' }]);
  });

  test('is asked for where the drawing is too wide for a phone, and may not be too wide itself', () => {
    const sized = (source: FigureSource, width: number): string => drawingText(source, `<svg viewBox="0 0 ${String(width)} 9"/>`);
    expect(figureProblems(guideWith({ pier: sized(figure, 396) }), [figure])).toEqual([]);
    expect(figureProblems(guideWith({ pier: sized(figure, 397) }), [figure])).toMatchObject([{ code: 'figure-wide', file: 'figures/pier.mmd' }]);
    if (!phone) throw new Error('There is no upright drawing.');
    expect(figureProblems(guideWith({ pier: sized(figure, 700), 'pier.phone': sized(phone, 380) }), [both])).toEqual([]);
    expect(figureProblems(guideWith({ pier: sized(figure, 700), 'pier.phone': sized(phone, 480) }), [both])).toMatchObject([{ code: 'figure-wide', file: 'figures/pier.phone.mmd' }]);
  });

  test('is given where there is one', () => {
    const root = guideWith({ pier: drawingText(figure, '<svg/>'), 'pier.phone': phone ? drawingText(phone, '<svg class="fg"/>') : '' });
    expect([phoneSvg(root, both), phoneSvg(root, figure)]).toEqual(['<svg class="fg"/>', undefined]);
  });
});

describe('withIdsOf', () => {
  const svg = '<svg aria-labelledby="fig-pier-title"><title id="fig-pier-title">fig-pier</title><path marker-end="url(#fig-pier-1)"/></svg>';

  test('leaves the first drawing of a page as it is, and renames ids and references of the second', () => {
    expect(withIdsOf(svg, 1)).toBe(svg);
    expect(withIdsOf(svg, 2)).toBe('<svg aria-labelledby="fig-pier-title-2"><title id="fig-pier-title-2">fig-pier</title><path marker-end="url(#fig-pier-1-2)"/></svg>');
  });
});

describe('figureSvg', () => {
  test('gives the element without the line of the key', () => {
    expect(figureSvg(guideWith({ pier: drawingText(figure, '<svg class="fg"/>') }), figure)).toBe('<svg class="fg"/>');
  });

  test('throws with file and fix where the drawing is missing', () => {
    expect(() => figureSvg(guideWith({}), figure)).toThrow('figures/pier.mmd: This figure has not been drawn yet. Run `npm run figures`');
  });
});

describe('renderFigures', () => {
  test('starts no browser and removes orphans where every drawing is up to date', async () => {
    const root = guideWith({ pier: drawingText(figure, '<svg/>'), wreck: '<svg/>' });
    const result = await renderFigures(root, [figure], '/no/such/browser');
    expect(result).toEqual({ rendered: [], kept: 1, removed: ['figures/rendered/wreck.svg'], problems: [] });
    expect(figureProblems(root, [figure])).toEqual([]);
  });

  test('says what to do where the browser does not start', async () => {
    const { problems } = await renderFigures(guideWith({}), [figure], '/no/such/browser');
    expect(problems).toMatchObject([{ code: 'figure-browser', fix: expect.stringContaining('CHROMIUM_PATH') }]);
  });
});

describe('syntaxProblem', () => {
  test('places the fault on its line of the file, with front matter and comments counted', () => {
    const source = '---\ntitle: x\n---\n\n%% A comment.\nflowchart TB\n  a[[b --> c\n  d\n';
    expect(syntaxProblem({ ...figure, source }, { message: "Parse error on line 2:\n…got 'PS'", line: 2 })).toEqual({
      code: 'mermaid-syntax', file: 'figures/pier.mmd', line: 7,
      cause: 'Mermaid cannot read this: there is PS where it cannot stand.',
      fix: 'Correct this line or the one before it; labels with signs or brackets stand in double quotes.',
    });
  });

  test('never points behind the end of the file', () => {
    expect(syntaxProblem(figure, { message: "got 'EOF'", line: 9 }).line).toBe(2);
  });
});

describe('missingCharacter', () => {
  test('finds a sign that the label face lacks, at its line', () => {
    const source = 'flowchart TB\n  a["x → y"]\n';
    expect(missingCharacter({ ...figure, source }, '<svg><text>x → y</text></svg>')).toMatchObject({ line: 2, cause: expect.stringContaining('`→`') });
  });

  test('accepts Latin-1 and book punctuation', () => {
    expect(missingCharacter(figure, '<svg><title>→</title><text>A · “Ärger” – 3 × 4 €</text></svg>')).toBeUndefined();
  });
});

function guideWith(drawings: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'figures-'));
  mkdirSync(join(root, renderedFolder), { recursive: true });
  for (const [id, text] of Object.entries(drawings)) writeFileSync(join(root, renderedFolder, `${id}.svg`), text);
  return root;
}
