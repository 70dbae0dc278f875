import { describe, expect, it } from 'vitest';
import { pickRevision } from './pick.ts';

const CHAPTER = '/learn/tides.html';
const pick = (html: string) => pickRevision(html, CHAPTER);

describe('pickRevision', () => {
  it('takes keys, tables and pitfalls under their sections, in order, and leaves prose and other callouts', () => {
    const html = `<p>Lead.</p><h2 id="a">One</h2><p>Prose.</p><div class="dkey"><ol><li>x</li></ol></div>
      <h2 id="b">Two</h2><p>More.</p>
      <h2 id="c">Three</h2><div class="pair"><table><tbody><tr><td>1</td></tr></tbody></table></div>
      <div class="call cost"><p>Cost.</p></div><div class="call pitfall"><p>Beware.</p></div>`;
    expect(pick(html)).toEqual([
      { id: 'a', title: 'One', html: '<div class="dkey"><ol><li>x</li></ol></div>' },
      { id: 'c', title: 'Three', html: '<table><tbody><tr><td>1</td></tr></tbody></table><div class="call pitfall"><p>Beware.</p></div>' },
    ]);
  });

  it('leads citations back to the chapter, and drops ids and definitions of the margin', () => {
    const html = '<h2 id="a">A</h2><div class="dkey" id="k"><a class="cite" href="#source-x">1</a><a class="term" href="/glossary.html#t" aria-describedby="g">t</a><small class="gloss" id="g">means</small></div>';
    expect(pick(html)[0]?.html).toBe('<div class="dkey"><a class="cite" href="/learn/tides.html#source-x">1</a><a class="term" href="/glossary.html#t">t</a></div>');
  });

  it('takes nothing from questions', () => {
    expect(pick('<h2 id="a">A</h2><fg-check><table><tbody></tbody></table></fg-check>')).toEqual([]);
  });
});
