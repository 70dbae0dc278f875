import type { QuestionKey } from '../../../study/questions/index.ts';
import { shuffled } from '../../../study/shuffle.ts';

/**
 * Brings options, choices and the lists of blanks into an order that follows from the seed of a sitting, so that two who sit one
 * form see the same. Rows keep their order: statements and targets are read as written, and the steps of an order stand so that
 * they do not give it away.
 */
export function shuffleParts(form: HTMLFormElement, key: QuestionKey, seed: string, item: string): void {
  switch (key.type) {
    case 'single':
    case 'multiple':
    case 'code-output': {
      const rows = shuffled(key.options, seed, item).flatMap((id) => form.querySelector(`.opt[data-part="${id}"]`) ?? []);
      const place = rows[0]?.parentElement;
      place?.append(...rows);
      break;
    }
    case 'match':
      for (const target of Object.keys(key.right)) shuffleList(form, target, shuffled(key.choices, seed, item));
      break;
    case 'dropdown':
      for (const [blank, options] of Object.entries(key.options)) shuffleList(form, blank, shuffled(options, seed, `${item}/${blank}`));
      break;
    default:
  }
}

/** The empty choice stays first. */
function shuffleList(form: HTMLFormElement, part: string, ids: readonly string[]): void {
  const list = form.querySelector(`select[name="part-${part}"]`);
  list?.append(...ids.flatMap((id) => list.querySelector(`option[value="${id}"]`) ?? []));
}
