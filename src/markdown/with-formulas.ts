import type { satteri } from '@astrojs/markdown-satteri';
import { escapeMoney } from '../math/index.ts';

/** The processor of chapters and labs, so that it reads prices as prices before the parser can take them for formulas. */
export function withFormulas(processor: Processor): Processor {
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error(`The processor ${processor.name} reads no MDX.`);
      return { process: (content, file, frontmatter) => renderer.process(escapeMoney(content, 'mdx'), file, frontmatter) };
    },
  };
}

type Processor = ReturnType<typeof satteri>;
