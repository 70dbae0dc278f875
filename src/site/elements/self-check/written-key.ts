import { readKey, type Offered, type QuestionKey } from '../../../study/questions/index.ts';

/**
 * The key of a question's markup: `data-key` holds what is right, and the controls of the form name what there is to choose from.
 *
 * @param markup the element that `Question.astro` wrote, its controls as yet untouched or shuffled, but none taken out.
 */
export function keyIn(markup: HTMLElement): QuestionKey {
  const controls = [...markup.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.ask [name^=part]')];
  return readKey(markup.dataset['key'] ?? '', controls.map((control): Offered => ({
    part: control.name.slice('part-'.length),
    values: control instanceof HTMLSelectElement ? [...control.options].flatMap(({ value }) => value || []) : [control.value],
  })));
}
