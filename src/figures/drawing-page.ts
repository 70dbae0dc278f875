import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { flattenDrawing } from './in-page.ts';
import { isPhone } from './figure.ts';
import { labelFont, labelSize, mermaidConfig, phoneConfig } from './settings.ts';
import { standInTheme } from './tones.ts';

/** What Mermaid says of a source it cannot read; the line counts from 1 in the text that it parsed. */
export interface SyntaxFault { line?: number; message: string }

export interface DrawingPage {
  /** The drawing with computed styles in attributes, or what is wrong with its source. */
  draw(id: string, source: string): Promise<{ svg: string } | SyntaxFault>;
  close(): Promise<void>;
}

/**
 * Opens a page in Chromium with Mermaid and the face that labels are measured in. Nothing is fetched.
 * @throws Error of Playwright where the browser does not start.
 */
export async function openDrawingPage(executablePath: string | undefined): Promise<DrawingPage> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArguments });
  try {
    const { page, theme } = await preparedPage(browser);
    return { draw: (id, source) => draw(page, { id, source, config: { ...(isPhone(id) ? phoneConfig : mermaidConfig), ...theme } }), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function preparedPage(browser: Browser): Promise<{ page: Page; theme: { themeVariables: object } }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  const font = readFileSync(new URL(`../site/fonts/${labelFont.file}`, import.meta.url)).toString('base64');
  await page.setContent(`<!doctype html><style>@font-face{font-family:${labelFont.family};font-weight:400 620;src:url(data:font/woff2;base64,${font})}body{font:${String(labelSize)}px ${labelFont.family}}</style>`);
  await page.evaluate(({ family, size }) => document.fonts.load(`${String(size)}px ${family}`), { family: labelFont.family, size: labelSize });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  const variables = await page.evaluate((config) => {
    mermaid.initialize(config);
    return mermaid.mermaidAPI.getConfig().themeVariables;
  }, mermaidConfig);
  const themeVariables = { ...standInTheme(variables), fontFamily: labelFont.family, fontSize: `${String(labelSize)}px` };
  return { page, theme: { themeVariables } };
}

async function draw(page: Page, { id, source, config }: { id: string; source: string; config: object }): Promise<{ svg: string } | SyntaxFault> {
  const drawn = await page.evaluate(async ([name, text, settings]) => {
    try {
      mermaid.initialize(settings);
      await mermaid.parse(text);
      return { svg: (await mermaid.render(name, text)).svg };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const hash = error instanceof Error && 'hash' in error ? error.hash : undefined;
      const line = typeof hash === 'object' && hash !== null && 'line' in hash && typeof hash.line === 'number' ? hash.line : undefined;
      // The lexer counts from 0.
      return line === undefined ? { message } : { message, line: line + 1 };
    }
  }, [`fig-${id.replaceAll('.', '-')}`, source, config] as const);
  return 'svg' in drawn ? { svg: await page.evaluate(flattenDrawing, drawn.svg) } : drawn;
}

/** Without hinting, text has the same measure on every machine. */
const chromiumArguments = ['--font-render-hinting=none', '--force-device-scale-factor=1', '--disable-gpu'];

/** The part of Mermaid’s global object that is used in the page. */
declare const mermaid: {
  initialize(config: object): void;
  parse(source: string): Promise<unknown>;
  render(id: string, source: string): Promise<{ svg: string }>;
  mermaidAPI: { getConfig(): { themeVariables: Record<string, unknown> } };
};
