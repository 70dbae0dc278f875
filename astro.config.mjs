import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { devScripts } from './src/bundle/dev-scripts.ts';
import { chapterLinks, fencedCode, formulas, marginPairs, plainTables, withFormulas } from './src/markdown/index.ts';
import { guideReload } from './src/site/guide-reload.ts';

// Wiring only. `build` in src/cli sets the output folder; the finishing step makes URLs page-relative.
export default defineConfig({
  outDir: './dist',
  cacheDir: './node_modules/.cache/astro',
  trailingSlash: 'never',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [mdx({ optimize: true }), guideReload(), devScripts()],
  markdown: {
    syntaxHighlight: false,
    processor: withFormulas(satteri({
      features: { headingAttributes: true, math: true, smartPunctuation: false },
      mdastPlugins: [chapterLinks, marginPairs],
      hastPlugins: [formulas, fencedCode, plainTables],
    })),
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Names that unpack on every system: no capital letters.
      rolldownOptions: { checks: { moduleLevelDirective: false }, output: { hashCharacters: 'base36', assetFileNames: ({ names }) => `assets/${(names[0] ?? 'asset').replace(/\.\w+$/, '').toLowerCase()}.[hash][extname]` } },
    },
  },
});
