import { createHash } from 'node:crypto';
import { attribute, elementsOf, insertElement, textOf, type Document, type Element } from '../../html/index.ts';

/**
 * Writes the page's Content-Security-Policy as a meta element right behind the charset, with hashes of the inline blocks
 * as they stand in the final bytes. Everything else comes from the site itself; scripts that build scripts go through the
 * one Trusted Types policy.
 *
 * @throws Error where the page carries what the policy would refuse: style attributes, event handlers, `javascript:` addresses.
 */
export function addPolicy(document: Document, page: string): void {
  const elements = [...elementsOf(document)];
  refuseUnsafe(elements, page);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const charset = elements.find((element) => attribute(element, 'charset') !== undefined);
  if (!head || !charset) throw new Error(`${page} has no head with a charset: the policy has no place to stand.`);
  insertElement(head, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(elements) }, charset);
}

function policyFor(elements: readonly Element[]): string {
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'src') === undefined && isProgram(element));
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types fieldguide',
  ].join('; ');
}

/** Data blocks (JSON, JSON-LD) never run, so they need no hash. */
function isProgram(script: Element): boolean {
  const type = attribute(script, 'type');
  return type === undefined || type === '' || type === 'module' || type === 'text/javascript';
}

function hashes(elements: readonly Element[]): string[] {
  return [...new Set(elements.map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`))];
}

function refuseUnsafe(elements: readonly Element[], page: string): void {
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      const unsafe = name === 'style' || name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value);
      if (unsafe) throw new Error(`${page}: <${element.tagName}> carries ${name}="${value.slice(0, 60)}", which the site's policy refuses.`);
    }
  }
}
