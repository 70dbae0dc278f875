import { posix } from 'node:path';
import { attribute, elementsOf, parseHtml, type Element } from '../../html/index.ts';

/**
 * What is wrong with the references of an unpacked site: to files or anchors that are not there, to anything beyond the folder that
 * would be fetched, and controls that have nothing behind them. Links that a reader follows may lead out.
 *
 * @param files by their paths from the folder.
 * @returns one text for each fault, which names its page; empty where there is none.
 */
export function brokenReferences(files: ReadonlyMap<string, Uint8Array>): string[] {
  const texts = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const);
  const pages = new Map(texts.filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, [...elementsOf(parseHtml(html))]]));
  const anchors = new Map([...pages].map(([path, elements]) => [path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))]));
  const place: Place = { files: new Set(files.keys()), anchors };
  return [
    ...[...pages].flatMap(([page, elements]) => elements.flatMap((element) => faultsOf(element, page, place))),
    ...texts.filter(([path]) => path.endsWith('.css')).flatMap(([path, css]) => sheetFaults(path, css, place)),
  ];
}

function faultsOf(element: Element, page: string, place: Place): string[] {
  const said = `${page}: <${element.tagName}>`;
  const fetched = !LINKS.has(element.tagName) && !NOT_FETCHED.has(attribute(element, 'rel') ?? '');
  const addresses = ADDRESSES.flatMap((name) => attribute(element, name) ?? []).filter((url) => url !== '' && !url.startsWith('data:'));
  // Questions mark their parts by the same name; only what can be pressed asks for a script.
  const part = (PRESSED.has(element.tagName) ? attribute(element, 'data-part') : undefined) ?? attribute(element, 'data-part-now');
  return [
    ...addresses.filter((url) => (isForeign(url) ? fetched : !isThere(url, page, place))).map((url) => `${said} leads to ${url}, which is not in the folder`),
    ...IDS.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []).filter((id) => place.anchors.get(page)?.has(id) !== true).map((id) => `${said} points to #${id}, which is not on the page`),
    ...(part === undefined || place.files.has(`assets/${part}.js`) ? [] : [`${said} asks for assets/${part}.js, which is not in the folder`]),
  ];
}

function sheetFaults(sheet: string, css: string, { files }: Place): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url)
    .filter((url) => !url.startsWith('data:') && (isForeign(url) || !files.has(posix.join(posix.dirname(sheet), url))))
    .map((url) => `${sheet}: leads to ${url}, which is not in the folder`);
}

function isThere(url: string, page: string, { files, anchors }: Place): boolean {
  const [path = '', anchor = ''] = url.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path.replace(/\?.*$/, '')));
  return files.has(target) && (anchor === '' || anchors.get(target)?.has(decodeURIComponent(anchor)) !== false);
}

function isForeign(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url);
}

const ADDRESSES = ['href', 'src', 'poster', 'action', 'data'] as const;
const IDS = ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'popovertarget'] as const;
const PRESSED: ReadonlySet<string> = new Set(['a', 'button']);
const LINKS: ReadonlySet<string> = new Set(['a', 'area']);
/** Kinds of `link` that browsers do not fetch. */
const NOT_FETCHED: ReadonlySet<string> = new Set(['canonical', 'license', 'author']);

interface Place { files: ReadonlySet<string>; anchors: ReadonlyMap<string, ReadonlySet<string>> }
