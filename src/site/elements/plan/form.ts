import type { PlanEvent } from '../../../study/journal/index.ts';
import { dateAt } from '../due/dates.ts';
import { find } from '../find.ts';

/**
 * Reads what the reader set; what cannot be is said and led to.
 *
 * @param now milliseconds since 1970.
 * @returns the setting, or the name of the sentence that says what is wrong.
 */
export function readForm(root: HTMLElement, now: number): Setting | 'past' | 'noDays' | 'noMinutes' {
  const form = formOf(root);
  const data = new FormData(form);
  const exam = textOf(data.get('exam'));
  const days = data.getAll('day').map(Number);
  const minutes = Number(data.get('minutes'));
  const wrong = exam !== '' && exam <= dateAt(now) ? 'past' : days.length === 0 ? 'noDays' : Number.isInteger(minutes) && minutes >= 10 && minutes <= 600 ? undefined : 'noMinutes';
  mark(form, wrong);
  return wrong ?? { exam: exam === '' ? null : exam, days, minutes, retention: Number(data.get('retention')) };
}

/** Puts the plan that holds into the form. */
export function fillForm(root: HTMLElement, setting: PlanEvent | undefined): void {
  const button = find(root, '[data-plan-form] [type=submit]');
  button.textContent = button.dataset[setting ? 'saidChange' : 'saidMake'] ?? '';
  if (!setting) return;
  for (const field of fieldsOf(formOf(root))) {
    if (field instanceof HTMLInputElement && field.name === 'day') field.checked = setting.days.includes(Number(field.value));
    if (field.name === 'exam') field.value = setting.exam ?? '';
    if (field.name === 'minutes') field.value = String(setting.minutes);
    if (field.name === 'retention') field.value = String(setting.retention);
  }
}

/** What is wrong is marked for those who do not see where the focus went. */
function mark(form: HTMLFormElement, wrong: keyof typeof FIELDS | undefined): void {
  for (const field of fieldsOf(form)) field.toggleAttribute('aria-invalid', false);
  const field = wrong && fieldsOf(form).find(({ name }) => name === FIELDS[wrong]);
  field?.setAttribute('aria-invalid', 'true');
  field?.focus();
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function formOf(root: HTMLElement): HTMLFormElement {
  const form = find(root, '[data-plan-form]');
  if (form instanceof HTMLFormElement) return form;
  throw new Error('The plan’s settings are no form.');
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

const FIELDS = { past: 'exam', noDays: 'day', noMinutes: 'minutes' } as const;
type Setting = Pick<PlanEvent, 'exam' | 'days' | 'minutes' | 'retention'>;
