import { describe, expect, it } from 'vitest';
import { questions } from '../../../study/testing/questions.ts';
import { gappedHtml } from './gaps.ts';

describe('gappedHtml', () => {
  it('puts a labelled list into each gap of a sentence', async () => {
    const html = await gappedHtml(questions.dropdown, 'q-a');
    expect(html).toMatch(/^<select id="q-a-g1" name="part-g1" aria-label="Blank 2 of 2: one">.*<\/select> and <select id="q-a-g2" .*<\/select>$/);
  });

  it.each(['f(x, {{g1}}) # {{g2}}', 's = "{{g1}}{{g2}}"', 'f"{ {{g1}} } {{ g2 }}"'])('keeps lists whole inside the code %s', async (text) => {
    const html = await gappedHtml({ ...questions.dropdown, language: 'python', text }, 'q-a');
    expect(html.match(/<select id="q-a-g[12]"/g)).toHaveLength(2);
    expect(html).not.toMatch(/\{\{\s*g|[\uE000-\uE0FF]/);
  });

  it('escapes what an option says', async () => {
    const blanks = questions.dropdown.blanks.map((blank) => ({ ...blank, label: 'a "b"', options: [{ id: 'a', text: '`<script>` & so', correct: true, why: 'Because.' }] }));
    const html = await gappedHtml({ ...questions.dropdown, blanks }, 'q-a');
    expect(html).toContain('&lt;script&gt; &amp; so</option>');
    expect(html).toContain('a &quot;b&quot;"');
  });
});
