import { partsOf, type QuestionKey, type Response } from '../../../study/questions/index.ts';

/** Reads what the form says, in ids. A place of an order that two steps claim is read as empty. */
export function readResponse(form: HTMLFormElement, key: QuestionKey): Response {
  const data = new FormData(form);
  const valueOf = (part: string): string => wordOf(data.get(`part-${part}`));
  if ('right' in key && !Array.isArray(key.right)) return Object.fromEntries(Object.keys(key.right).map((part) => [part, valueOf(part)]));
  if (key.type !== 'order') return data.getAll('part').map(wordOf);
  return key.right.map((_, at) => {
    const [first = '', ...others] = key.steps.filter((step) => valueOf(step) === String(at + 1));
    return others.length > 0 ? '' : first;
  });
}

/** Puts an answer back into the form. */
export function fillForm(form: HTMLFormElement, key: QuestionKey, response: Response): void {
  const given = new Map(partsOf(key, response).map((part) => [part.id, part.given]));
  for (const control of answerControls(form)) {
    const part = control.name.slice('part-'.length);
    if (control instanceof HTMLSelectElement) control.value = given.get(part) ?? '';
    else control.checked = part === '' ? given.get(control.value) === 'yes' : given.get(part) === control.value;
  }
}

/** The first control that has nothing chosen, or the first of all: where a reader goes to complete an answer. */
export function firstOpen(form: HTMLFormElement): HTMLElement | undefined {
  const data = new FormData(form);
  const controls = answerControls(form);
  return controls.find(({ name }) => !data.get(name)) ?? controls[0];
}

function answerControls(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name^=part]')];
}

/** The form holds no files: what is not text is nothing. */
function wordOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
