import { defineMdastPlugin } from 'satteri';
import { chapterHref } from './hrefs.ts';

/** Turns `chapter:id#section` into the chapter's address. That the chapter exists is checked by the engine. */
export const chapterLinks = defineMdastPlugin({
  name: 'chapter-links',
  link(node, ctx) {
    const target = /^chapter:(.+)$/.exec(node.url)?.[1];
    if (target) ctx.setProperty(node, 'url', chapterHref(target));
  },
});
