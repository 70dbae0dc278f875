import type { QuestionKey, Slots } from './key.ts';

/**
 * A key as a page carries it: the type, then what is right. All else that a key holds stands in the form beside it, whose
 * controls name every option. Ids are slugs, so blanks and `=` part them.
 */
export function writeKey({ type, right }: QuestionKey): string {
  return [type, ...(isList(right) ? right : Object.entries(right).map(([part, id]) => `${part}=${id}`))].join(' ');
}

/**
 * The key that was written, made whole again.
 *
 * @param written what `writeKey` gave.
 * @param offered every control of the form: its part, which is empty for options to pick from, and the ids that it offers.
 * @throws Error where the type is unknown.
 */
export function readKey(written: string, offered: readonly Offered[]): QuestionKey {
  const [type, ...words] = written.split(' ');
  const slots: Slots = Object.fromEntries(words.map((word) => word.split('=', 2)).map(([part = '', id = '']) => [part, id]));
  const ids = (parts: readonly Offered[]): string[] => [...new Set(parts.flatMap(({ values }) => values))].toSorted();
  switch (type) {
    case 'single':
    case 'code-output':
    case 'multiple':
      return { type, options: ids(offered), right: words };
    case 'statements':
      return { type, right: slots };
    case 'order':
      return { type, steps: offered.map(({ part }) => part).toSorted(), right: words };
    case 'match':
      return { type, choices: ids(offered), right: slots };
    case 'dropdown':
      return { type, options: Object.fromEntries(Object.keys(slots).map((part) => [part, ids(offered.filter((control) => control.part === part))])), right: slots };
    default:
      throw new Error(`No question is of the type "${type ?? ''}".`);
  }
}

export interface Offered {
  part: string;
  values: readonly string[];
}

function isList(right: Slots | readonly string[]): right is readonly string[] {
  return Array.isArray(right);
}
