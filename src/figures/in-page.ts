/**
 * Runs inside the drawing page, so it uses nothing from outside itself. Puts a drawing into the document and writes
 * the styles that the browser computed into attributes; after that the drawing needs no style sheet to be understood.
 */
export function flattenDrawing(markup: string): string {
  const stage = document.createElement('div');
  stage.innerHTML = markup;
  document.body.append(stage);
  // Mermaid leaves labels of states at the left edge when labels are not HTML.
  for (const label of stage.querySelectorAll('.statediagram-state > .label')) {
    label.setAttribute('transform', (label.getAttribute('transform') ?? '').replace(/translate\([^,]+/, 'translate(0'));
    for (const text of label.querySelectorAll('text')) text.style.textAnchor = 'middle';
  }
  for (const node of stage.querySelectorAll('svg *')) {
    const style = getComputedStyle(node);
    const names = node.matches('text, tspan')
      ? ['fill', 'text-anchor', 'dominant-baseline', 'font-size', 'font-weight', 'font-style']
      : ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
    if (style.display === 'none' && !node.closest('marker, defs')) node.setAttribute('display', 'none');
    if (node.matches('g, defs, marker, style, title, desc')) continue;
    for (const name of names) {
      const value = style.getPropertyValue(name);
      const usual = (name === 'text-anchor' && value === 'start') || (name === 'dominant-baseline' && value === 'auto');
      if (!usual) node.setAttribute(name, value);
    }
  }
  const flat = stage.querySelector('svg')?.outerHTML ?? '';
  stage.remove();
  return flat;
}
