/**
 * Marks the section on show in "On this page".
 *
 * @returns what marks it now and gives its link, nothing above the first; undefined where the page has no sections.
 */
export function followReader(): (() => HTMLAnchorElement | undefined) | undefined {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.otp a')].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return undefined;
  const mark = (): HTMLAnchorElement | undefined => {
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < 160);
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    return links.get(current?.id ?? '');
  };
  // At every move, not when a heading comes into sight: a jump may leave each of them out of sight.
  let asked = 0;
  addEventListener('scroll', () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(mark);
  }, { passive: true });
  mark();
  return mark;
}
