/**
 * A copy of a drawing whose ids, and what refers to them inside it, are its own: two drawings of one page never share an id.
 *
 * @param prefix put before each id.
 */
export function copyWithOwnIds(drawing: SVGSVGElement, prefix: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // a clone is of its original's kind, which the type does not say
  const all = [copy, ...copy.querySelectorAll('*')];
  const ids = new Set(all.flatMap(({ id }) => (id === '' ? [] : [id])));
  for (const element of all) {
    for (const { name, value } of [...element.attributes]) {
      const renamed = withPrefix(value, { name, ids, prefix });
      if (renamed !== value) element.setAttribute(name, renamed);
    }
  }
  return copy;
}

/** The value of an attribute where it names one of `ids`, as `id`, `url(#id)`, `#id` or a list of ids; others as they are. */
export function withPrefix(value: string, { name, ids, prefix }: { name: string; ids: ReadonlySet<string>; prefix: string }): string {
  if (LISTS.has(name)) return value.split(/\s+/).map((id) => (ids.has(id) ? prefix + id : id)).join(' ');
  return value.replace(/#([^)\s"']+)/g, (whole, id: string) => (ids.has(id) ? `#${prefix}${id}` : whole));
}

const LISTS: ReadonlySet<string> = new Set(['id', 'aria-labelledby', 'aria-describedby']);
