import type { Form } from '../../../study/exam/index.ts';
import { isSeed } from '../../../study/journal/index.ts';
import type { Bank } from '../../bank-data.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { find } from '../find.ts';
import { formFor, minutesFor, planOf, type Choices } from './plan.ts';

/**
 * The start screen: says what form the choices give, how long it may take, and begins it. The address may name the outline and
 * the seed (`#exam=…&seed=…`), so that two people sit the same form.
 */
export function prepareStart(root: HTMLElement, bank: Bank, begin: (plan: ReturnType<typeof planOf>) => Promise<void>): void {
  const form = find(root, 'form[data-begin]');
  if (!(form instanceof HTMLFormElement)) return;
  const address = new URLSearchParams(location.hash.slice(1));
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=blueprint]')) radio.checked ||= radio.value === address.get('exam');
  const seedField = form.elements.namedItem('seed');
  if (seedField instanceof HTMLInputElement) seedField.value = isSeed(address.get('seed')) ? address.get('seed') ?? '' : newSeed();
  const tell = (): void => { describe(form, bank, choicesIn(form)); };
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const plan = planOf(bank, choicesIn(form));
    if (plan.items.length === 0) { tell(); return; }
    begin(plan).catch(() => { find(root, '[data-trouble]').textContent = words.failed; });
    if (seedField instanceof HTMLInputElement) seedField.value = newSeed();
  });
  tell();
}

function choicesIn(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const [blueprint = '', seed = '', pace = ''] = ['blueprint', 'seed', 'pace'].map((name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  });
  return { blueprint, seed: isSeed(seed) ? seed : 'a', pace: Number(pace) };
}

function describe(form: HTMLFormElement, bank: Bank, { blueprint, seed }: Choices): void {
  const drawn = formFor(bank, blueprint, seed);
  find(form, '[data-form]').textContent = formText(bank, blueprint, drawn);
  for (const place of form.querySelectorAll<HTMLElement>('[data-minutes-at]')) {
    place.textContent = ` ${filled(words.minutes, { minutes: minutesFor(bank, blueprint, drawn.ids.length, Number(place.dataset['minutesAt'])) })}`;
  }
}

function formText(bank: Bank, blueprint: string, { ids, sections, missing }: Form): string {
  if (ids.length === 0) return words.none;
  const lacks = Object.entries(missing).map(([domain, count]) => filled(count === 1 ? words.lacksOne : words.lacks, {
    count, domain: bank.blueprints[blueprint]?.domains.find(({ id }) => id === domain)?.title ?? domain,
  }));
  const size = filled(lacks.length > 0 ? words.thin : words.full, { count: ids.length, missing: `${lacks.join(', ')}.` });
  return sections.length > 1 ? `${size} ${filled(words.study, { count: sections[1] ?? 0 })}` : size;
}

/** Eight letters and digits: short enough to be told to someone. */
function newSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}
