import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { devScripts } from './src/bundle/dev-scripts.ts';
import { chapterLinks, fencedCode, marginPairs, plainTables } from './src/markdown/index.ts';
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
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [chapterLinks, marginPairs],
      hastPlugins: [fencedCode, plainTables],
    }),
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
