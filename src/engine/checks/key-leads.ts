import { fault, placeIn } from '../diagnostics/fault.ts';
import type { MdxOutline } from '../guide.ts';
import { pagesOf, type Check } from './check.ts';

/** The leads of a key stand in pairs, 1 and 1′, and a lead that sends the reader on names a later pair of the same key. */
export const keyLeads: Check = (guide) => pagesOf(guide).flatMap(({ file, outline }) => keysOf(outline).flatMap(({ line, leads }) => {
  const pairs = Math.ceil(leads.length / 2);
  const odd = leads.length % 2 === 0 ? [] : [fault(
    'key-lead', placeIn(file, { line, column: 1 }),
    `The key has an odd number of leads, ${leads.length}, so one stands alone.`,
    'Add what holds where it does not, or join two leads.',
  )];
  return [...odd, ...leads.flatMap((lead, index) => {
    const pair = Math.floor(index / 2) + 1;
    const target = Number(ON.exec(lead.text)?.[1] ?? Infinity);
    return target === Infinity || (target > pair && target <= pairs) ? [] : [fault(
      'key-lead', placeIn(file, { line: lead.line, column: 1 }),
      `A lead of pair ${pair} sends the reader to ${target}; the key has ${pairs} pairs.`,
      'Name a later pair. Leads are printed as 1, 1′, 2, 2′.',
    )];
  })];
}));

/** The keys of a page with their leads, each of which is a line. */
function keysOf({ uses, passages }: MdxOutline): Key[] {
  const starts = uses.filter(({ name }) => name === 'Key').map(({ line }) => line);
  return starts.map((line, index) => {
    const next = starts[index + 1] ?? Infinity;
    const texts = new Map<number, string>();
    for (const { text, inside, line: at } of passages) {
      if (at >= line && at < next && inside.includes('Key') && inside.includes('listItem')) texts.set(at, (texts.get(at) ?? '') + text);
    }
    return { line, leads: [...texts].map(([at, text]) => ({ line: at, text })) };
  });
}

/** “→ 3”, “; then 3” and “; go to 3” at the end of a lead. */
const ON = /(?:→|then|go to)\s+(\d+)$/;

interface Key { line: number; leads: { line: number; text: string }[] }
