import { expect, it } from 'vitest';
import { parseHtml, printHtml } from '../../html/index.ts';
import { dropIndexMarks } from './index-marks.ts';

it('leaves nothing of the marks that only the index reads, and everything else', () => {
  const document = parseHtml('<article data-pagefind-body><span hidden data-pagefind-filter="kind:chapter"></span><p data-pagefind-ignore>a</p><span hidden></span></article>');
  dropIndexMarks(document);
  expect(printHtml(document)).toContain('<article><p>a</p><span hidden=""></span></article>');
});
