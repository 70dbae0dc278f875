import type { FigureSource } from '../figure.ts';
import { element, type SvgElement } from './tree.ts';

/** Gives the drawing its name and description for readers who do not see it, and its natural size. */
export function nameRoot(svg: SvgElement, { id, title, description }: Pick<FigureSource, 'id' | 'title' | 'description'>): void {
  const box = svg.attributes.get('viewBox') ?? '0 0 0 0';
  const [, , width = '0', height = '0'] = box.split(' ');
  const [titleId, descriptionId] = [`fig-${id}-title`, `fig-${id}-desc`];
  svg.attributes = new Map(Object.entries({
    class: 'fg', viewBox: box, width: String(Math.ceil(Number(width))), height: String(Math.ceil(Number(height))),
    role: 'img', 'aria-labelledby': titleId, 'aria-describedby': descriptionId,
  }));
  svg.children.unshift(element('title', { id: titleId }, [title]), element('desc', { id: descriptionId }, [description]));
}
