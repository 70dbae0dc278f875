import { defineMdastPlugin } from 'satteri';
import { chapterHref } from './hrefs.ts';

/** Turns `chapter:id#section` and `page:id#section` into addresses. That the target exists is checked by the engine. */
export const chapterLinks = defineMdastPlugin({
  name: 'chapter-links',
  link(node, ctx) {
    const [, kind, id = '', section = ''] = /^(chapter|page):([^#]+)(#.+)?$/.exec(node.url) ?? [];
    if (kind) ctx.setProperty(node, 'url', kind === 'chapter' ? chapterHref(id + section) : `/${id}.html${section}`);
  },
});
