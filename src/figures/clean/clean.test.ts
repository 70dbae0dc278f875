import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanSvg } from './clean.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const harbour = { id: 'harbour', title: 'Into harbour', description: 'A yacht is led by a pilot into the basin.' };
const clean = (inner: string): string => cleanSvg(`<svg viewBox="0 0 10 10">${inner}</svg>`, harbour);

describe('cleanSvg', () => {
  const cleaned = cleanSvg(fixture('harbour.drawn.svg'), harbour);

  test('turns what Mermaid drew into the expected drawing', () => {
    expect(`${cleaned.replaceAll('><', '>\n<')}\n`).toBe(fixture('harbour.svg'));
  });

  test('leaves no style, colour or data of Mermaid', () => {
    expect(cleaned).not.toMatch(/style|data-|foreignObject|rgb|#fa01|\bfill=|\bstroke=/);
  });

  test('names the drawing for readers who do not see it', () => {
    expect(cleaned).toContain('role="img" aria-labelledby="fig-harbour-title" aria-describedby="fig-harbour-desc"');
    expect(cleaned).toContain('<title id="fig-harbour-title">Into harbour</title>');
  });

  test('keeps every reference inside the drawing, under the id of the figure', () => {
    const ids = [...cleaned.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...cleaned.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(ids.every((id) => id?.startsWith('fig-harbour-'))).toBe(true);
  });

  test('drops scripts, handlers, links and foreign content', () => {
    const cleaned = clean('<script>x()</script><a href="javascript:x()"><text onclick="x()">Word</text></a><foreignObject><p>Html</p></foreignObject><image href="x.png"/>');
    expect(cleaned).toContain('<text>Word</text></svg>');
    expect(cleaned).not.toMatch(/script|href|onclick|Html|image/);
  });

  test('gives a colour that is no stand-in the usual tone', () => {
    expect(clean('<rect width="4" height="4" fill="rgb(255, 0, 0)" stroke="rgb(0, 0, 255)"/>')).toContain('class="fg-fill-leaf fg-line-ink"');
  });

  test('rounds numbers to two places and never writes a negative nought', () => {
    expect(clean('<path d="M1.23456,-0.0001L10.005e0,2"/>')).toContain('d="M1.23,0L10.01,2"');
  });

  test('keeps bold and slanted runs, and joins words of one kind', () => {
    const label = '<text><tspan x="0" y="-0.1em" dy="1.1em"><tspan>Two</tspan><tspan> words</tspan><tspan font-weight="700"> bold</tspan></tspan></text>';
    expect(clean(label)).toContain('<text x="0" y="14">Two words<tspan class="fg-bold"> bold</tspan></text>');
  });

  test('escapes text and titles', () => {
    const cleaned = cleanSvg('<svg viewBox="0 0 1 1"><text>a &lt; b</text></svg>', { ...harbour, title: 'R&D <b>' });
    expect(cleaned).toContain('R&amp;D &lt;b&gt;');
    expect(cleaned).toContain('a &lt; b');
  });

  test('throws where nothing was drawn', () => {
    expect(() => cleanSvg('', harbour)).toThrow('no `<svg>`');
  });
});
