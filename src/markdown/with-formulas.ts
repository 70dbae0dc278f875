import type { satteri } from '@astrojs/markdown-satteri';
import { escapeMoney } from '../math/index.ts';

/** The processor of chapters and labs, so that it reads prices as prices before the parser can take them for formulas. */
export function withFormulas(processor: Processor): Processor {
  const { createMdxRenderer } = processor;
  if (!createMdxRenderer) return processor;
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await createMdxRenderer(shared, mdx);
      return { process: (content, file, frontmatter) => renderer.process(escapeMoney(content, 'mdx'), file, frontmatter) };
    },
  };
}

type Processor = ReturnType<typeof satteri>;
