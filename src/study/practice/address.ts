import type { QuestionType } from '../../schema/index.ts';
import { isSeed } from '../journal/index.ts';
import { FILTERS, FURTHEST, isPersonal, LONGEST, ORDERS, PACES, PLAIN_WISH, type Wish } from './wish.ts';

/**
 * Writes a session as the fragment of an address. The same address gives the same form to everyone who has the same edition.
 *
 * What hangs on this reader's own history cannot be asked of another reader: such a wish is written as the items it came to, in
 * their order, and so is one that was given as items. Settings that are as usual are left out.
 *
 * @param items what the wish came to.
 */
export function addressOf({ seed, wish, items, fixed }: Session): string {
  const named = fixed || isPersonal(wish);
  const values: [string, string][] = [
    ['seed', seed],
    ...(named ? [['items', items.join(',')] as [string, string]] : [['n', String(wish.length)] as [string, string], ...LISTS.flatMap(([name, field]): [string, string][] => (wish[field].length > 0 ? [[name, wish[field].join(',')]] : []))]),
    ...(!named && wish.order !== PLAIN_WISH.order ? [['order', wish.order] as [string, string]] : []),
    ...(wish.reveal !== PLAIN_WISH.reveal ? [['reveal', wish.reveal] as [string, string]] : []),
    ...(wish.pace !== null ? [['pace', String(wish.pace)] as [string, string]] : []),
  ];
  return `#${values.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`).join('&')}`;
}

/**
 * Reads the fragment of an address: anything at all. What cannot be used is left out and told; nothing in it can do more than
 * choose among what the guide has.
 *
 * Without a seed it is a wish that a page of this guide links with, and may hang on the reader's history. With one it names a
 * form, and may not.
 */
export function readAddress(fragment: string, known: Known): Read {
  const told: Trouble[] = [];
  const values = valuesIn(fragment, told);
  const tell = (name: string, value: string): undefined => void told.push({ name, value });
  const seed = read(values, 'seed', (value) => (isSeed(value) ? value : undefined), tell);
  const wish: Wish = {
    domains: list(values, 'domain', known.domains, tell),
    objectives: list(values, 'objective', known.objectives, tell),
    chapters: list(values, 'chapter', known.chapters, tell),
    types: list(values, 'type', known.types, tell),
    length: read(values, 'n', (value) => whole(value, LONGEST), tell) ?? PLAIN_WISH.length,
    only: read(values, 'only', (value) => oneOf(FILTERS, seed === undefined ? value : ''), tell) ?? PLAIN_WISH.only,
    last: read(values, 'last', (value) => whole(value, FURTHEST), tell) ?? PLAIN_WISH.last,
    order: read(values, 'order', (value) => oneOf(ORDERS, seed !== undefined && value === 'weakest' ? '' : value), tell) ?? PLAIN_WISH.order,
    reveal: read(values, 'reveal', (value) => oneOf(['each', 'end'] as const, value), tell) ?? PLAIN_WISH.reveal,
    pace: read(values, 'pace', paceIn, tell) ?? null,
  };
  const items = list(values, 'items', known.items, tell).slice(0, LONGEST);
  return { ...(seed !== undefined && { seed }), wish, ...(items.length > 0 && { items }), told };
}

/** Name → value, the first of each name. Names that mean nothing here are told. */
function valuesIn(fragment: string, told: Trouble[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const pair of fragment.replace(/^#/, '').slice(0, LONGEST_ADDRESS).split('&').filter((text) => text !== '')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
    if (NAMES.has(name) && !values.has(name)) values.set(name, decoded(value));
    else told.push({ name, value: decoded(value) });
  }
  return values;
}

function read<Value>(values: ReadonlyMap<string, string>, name: string, parse: (value: string) => Value | undefined, tell: Tell): Value | undefined {
  const value = values.get(name);
  return value === undefined ? undefined : parse(value) ?? tell(name, value);
}

/** What the guide knows of a list; the rest is told, and what stands twice counts once. */
function list<Value extends string>(values: ReadonlyMap<string, string>, name: string, known: ReadonlySet<Value>, tell: Tell): Value[] {
  const wanted = (values.get(name) ?? '').split(',').filter((one) => one !== '');
  const all = new Map<string, Value>([...known].map((one) => [one, one]));
  const found = [...new Set(wanted)].flatMap((one) => all.get(one) ?? []);
  const lost = wanted.filter((one) => !all.has(one));
  if (lost.length > 0) tell(name, lost.join(', '));
  return found;
}

function whole(value: string, most: number): number | undefined {
  return /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= most ? Number(value) : undefined;
}

function paceIn(value: string): number | undefined {
  return /^\d{1,2}(\.\d{1,2})?$/.test(value) && Number(value) >= PACES.least && Number(value) <= PACES.most ? Number(value) : undefined;
}

function oneOf<Value extends string>(allowed: readonly Value[], value: string): Value | undefined {
  return allowed.find((one) => one === value);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const LISTS = [['domain', 'domains'], ['objective', 'objectives'], ['chapter', 'chapters'], ['type', 'types']] as const;
const NAMES: ReadonlySet<string> = new Set(['seed', 'n', 'only', 'last', 'order', 'reveal', 'pace', 'items', ...LISTS.map(([name]) => name)]);
/** No address of ours comes near; a longer one is cut. */
const LONGEST_ADDRESS = 20_000;

type Tell = (name: string, value: string) => undefined;

/** A session that can be named: `fixed` where its items were given, not chosen. */
export interface Session { seed: string; wish: Wish; items: readonly string[]; fixed: boolean }

/** What the guide has, by the lists a wish may name. */
export interface Known { items: ReadonlySet<string>; domains: ReadonlySet<string>; objectives: ReadonlySet<string>; chapters: ReadonlySet<string>; types: ReadonlySet<QuestionType> }

/** Something in an address that could not be used. */
export interface Trouble { name: string; value: string }

export interface Read {
  seed?: string;
  wish: Wish;
  /** Items named by the address, in their order: they stand in place of every choice. */
  items?: readonly string[];
  told: readonly Trouble[];
}
