import type { Confidence } from '../../../study/journal/index.ts';
import { keyHash, score, validate, type QuestionKey, type Response, type Validity } from '../../../study/questions/index.ts';
import { asked, said } from '../../components/question/words.ts';
import type { BankMarkup } from '../bank/index.ts';
import { find } from '../find.ts';
import { addControls } from '../self-check/controls.ts';
import { fillForm, firstOpen, readResponse } from '../self-check/answer-form.ts';
import { conceal, reveal } from '../self-check/reveal.ts';
import { keyIn } from '../self-check/written-key.ts';
import { buildList } from './build-list.ts';
import { shuffleParts } from './shuffle-parts.ts';

/**
 * One question of a sitting, made from the bank's markup. It keeps nothing and decides nothing: it shows the question with its
 * parts shuffled by the seed, tells what the form says, locks, and reveals. What leads elsewhere or gives the answer away (the
 * objective, the key, the buttons of a self-check) is taken off until it is revealed.
 *
 * @param seed of the sitting.
 * @param options `hints`: whether the reader may ask for hints.
 */
export function satQuestion({ id, markup, scenario }: BankMarkup, seed: string, { hints = false } = {}): SatQuestion {
  const key = keyIn(markup);
  addControls(markup, id);
  const element = document.createElement('div'); // no `<fg-check>`, which would judge by itself
  element.className = 'check sat';
  element.dataset['state'] = 'open';
  element.append(...markup.childNodes);
  const form = find(element, 'form');
  const answer = find(element, '.answer');
  if (!(form instanceof HTMLFormElement)) throw new Error(`The bank's ${id} holds no form.`);
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  bare(element, answer, hints);
  shuffleParts(form, key, seed, id);
  const say = { ...said, ...asked(key.type, key.type === 'multiple' ? key.right.length : 1) };
  const tell = (text: string): void => { find(element, '.verdict').textContent = text; };
  const list = key.type === 'order' ? buildList(form, key.right.length, tell) : undefined;
  const question: SatQuestion = {
    item: id, element, form, scenario, keyHash: keyHash(key), type: key.type,
    given: () => givenIn(form, key),
    fill(response, confidence) {
      form.reset();
      if (response) fillForm(form, key, response);
      for (const radio of form.querySelectorAll<HTMLInputElement>('[name=confidence]')) radio.checked = radio.value === confidence;
      list?.redraw();
      tell('');
    },
    lock(locked) {
      for (const control of form.querySelectorAll<HTMLInputElement>('input, select, .build button')) control.disabled = locked;
    },
    reveal(response) {
      conceal(element);
      list?.remove();
      element.append(answer);
      element.dataset['state'] = 'answered';
      reveal(element, key, response ?? undefined, say);
      question.lock(true);
      tell(verdict(key, response, say));
    },
    tell,
    complete: (response) => response !== null && validate(key, response) === 'ok',
    missing: (validity) => (validity === 'ok' ? '' : say[validity === 'repeated' || validity === 'unknown-id' ? 'unanswered' : validity]),
    firstOpen: () => (list ? element.querySelector<HTMLElement>('.build button') ?? undefined : firstOpen(form)),
  };
  return question;
}

function givenIn(form: HTMLFormElement, key: QuestionKey): Given {
  const response = readResponse(form, key);
  const chosen = new FormData(form).get('confidence');
  const confidence = chosen === 'guess' || chosen === 'fair' || chosen === 'sure' ? chosen : 'unknown';
  const empty = Object.values(response).every((part) => part === '');
  return { response: empty ? null : response, validity: validate(key, response), confidence, ...score(key, response) };
}

/** Takes off what belongs to a self-check in a chapter. */
function bare(element: HTMLElement, answer: HTMLElement, hints: boolean): void {
  answer.remove();
  for (const gone of element.querySelectorAll(`.qn, .after, .before .btn${hints ? '' : ', .hint'}`)) gone.remove();
}

function verdict(key: QuestionKey, response: Response | null, say: typeof said): string {
  const { points, total } = score(key, response ?? []);
  const which = response === null ? 'shown' : points === total ? 'all' : points === 0 ? 'none' : 'some';
  return say[which].replace('{points}', String(points)).replace('{total}', String(total));
}

/** What the form says now. `points` is what the response is worth, complete or not. */
export interface Given {
  /** Null where nothing is chosen. */
  response: Response | null;
  validity: Validity;
  confidence: Confidence;
  points: number;
  total: number;
}

export interface SatQuestion {
  item: string;
  /** What to put into the page. */
  element: HTMLElement;
  /** Fires `change` at every choice. */
  form: HTMLFormElement;
  /** The material of its case, for a place beside it. */
  scenario: HTMLElement | undefined;
  keyHash: string;
  type: QuestionKey['type'];
  given: () => Given;
  /** Puts a stored answer into the form; null empties it. */
  fill: (response: Response | null, confidence: Confidence) => void;
  lock: (locked: boolean) => void;
  /** Marks all parts, gives reasons and the key, locks the form and says the verdict. Null: the reader does not know. */
  reveal: (response: Response | null) => void;
  /** Whether a stored response has all its parts. */
  complete: (response: Response | null) => boolean;
  /** Says something where verdicts stand (`role="status"`). */
  tell: (text: string) => void;
  /** What is missing before a response can be judged; empty where nothing is. */
  missing: (validity: Validity) => string;
  /** Where a reader goes to complete the answer. */
  firstOpen: () => HTMLElement | undefined;
}
