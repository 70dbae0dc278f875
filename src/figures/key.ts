import { createHash } from 'node:crypto';
import { isPhone, type FigureSource } from './figure.ts';
import { cleanerVersion, labelFont, mermaidConfig, mermaidVersion, phoneConfig } from './settings.ts';

/** Everything that decides how a figure is drawn, as one SHA-256. Line ends and blanks at the edges do not count. */
export function figureKey({ id, source, title, description }: FigureSource): string {
  const text = source.replaceAll('\r\n', '\n').trim();
  const parts = [id, text, title, description, mermaidVersion, cleanerVersion, labelFont.sha256, isPhone(id) ? phoneConfig : mermaidConfig];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
