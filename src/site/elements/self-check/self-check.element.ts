import { standing, type AnswerEvent, type Confidence, type ItemEvent } from '../../../study/journal/index.ts';
import { keyHash, score, validate, type QuestionKey, type Response } from '../../../study/questions/index.ts';
import { asked, said } from '../../components/question/words.ts';
import { fillForm, firstOpen, readResponse } from './answer-form.ts';
import { addControls } from './controls.ts';
import { latestEvent, record } from './page-journal.ts';
import { newStamp } from '../stamp.ts';
import { conceal, reveal, type Say } from './reveal.ts';
import { keyIn } from './written-key.ts';

/**
 * `<fg-check>`: judges the form inside it, says why of every part, and keeps the answer in the journal.
 * The form is whole without it.
 */
export class SelfCheckElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    if (!this.querySelector('.verdict')) addControls(this, this.#item);
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    }, { signal });
    this.#find('[data-act=unknown]').addEventListener('click', () => { this.#answer(undefined); }, { signal });
    this.#find('[data-act=retry]').addEventListener('click', () => { this.#retry(); }, { signal });
    // What was chosen before this script came stays chosen.
    this.#show('open');
    void this.#restore(signal);
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #check(): void {
    const response = readResponse(this.#form, this.#key);
    const validity = validate(this.#key, response);
    if (validity === 'ok') { this.#answer(response); return; }
    this.#tell(this.#say[validity] ?? this.#say['unanswered']);
    firstOpen(this.#form)?.focus();
  }

  /** @param response undefined for "I don't know". */
  #answer(response: Response | undefined): void {
    const { points, total } = score(this.#key, response ?? []);
    const chosen = response && new FormData(this.#form).get('confidence');
    const answer = {
      ...newStamp(), kind: 'answer', item: this.#item, key: keyHash(this.#key),
      response: response ?? null, confidence: isConfidence(chosen) ? chosen : 'unknown', points, total,
    } as const;
    this.#note('');
    this.#keep(answer);
    this.#reveal(answer);
    this.#tell(this.#verdict(answer));
    this.#find('.verdict').focus();
  }

  #retry(): void {
    this.#open();
    this.#keep({ ...newStamp(), kind: 'retry', item: this.#item });
    firstOpen(this.#form)?.focus();
  }

  #open(): void {
    this.#form.reset();
    conceal(this);
    this.#note('');
    this.#tell('');
    this.#show('open');
  }

  async #restore(signal: AbortSignal): Promise<void> {
    const stood = standing(await latestEvent(this.#item), keyHash(this.#key));
    // The reader may have answered, or left, while the journal was read.
    if (signal.aborted || this.dataset['state'] !== 'open' || stood.state === 'open') return;
    if (stood.state === 'outdated') { this.#note(this.#say['outdated']); return; }
    const { response } = stood.answer;
    if (response) fillForm(this.#form, this.#key, response);
    this.#reveal(stood.answer);
    this.#note(`${this.#say['restored'] ?? ''}: ${this.#verdict(stood.answer)}`);
  }

  #reveal({ response }: AnswerEvent): void {
    if (!response) this.#form.reset();
    reveal(this, this.#key, response ?? undefined, this.#say);
    this.#show('answered');
  }

  #verdict({ response, points, total }: AnswerEvent): string {
    const which = response === null ? 'shown' : points === total ? 'all' : points === 0 ? 'none' : 'some';
    return (this.#say[which] ?? '').replace('{points}', String(points)).replace('{total}', String(total));
  }

  #keep(event: ItemEvent): void {
    void record(event).then((lost) => {
      if (lost) this.#note(this.#say[lost]);
      this.dispatchEvent(new Event('fg-kept', { bubbles: true }));
    });
  }

  #show(state: 'open' | 'answered'): void {
    this.dataset['state'] = state;
    for (const control of this.#find('.ask').querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) control.disabled = state === 'answered';
    this.#find('.before').hidden = state === 'answered';
    this.#find('.after').hidden = state === 'open';
  }

  #tell(text = ''): void {
    this.#find('.verdict').textContent = text;
  }

  #note(text = ''): void {
    this.#find('.res').textContent = text;
  }

  get #form(): HTMLFormElement {
    const form = this.#find('form');
    if (form instanceof HTMLFormElement) return form;
    throw new Error(`<fg-check id="${this.#item}"> holds no form.`);
  }

  get #item(): string {
    return this.id;
  }

  get #key(): QuestionKey {
    return keyIn(this);
  }

  get #say(): Say {
    const key = this.#key;
    return { ...said, ...asked(key.type, key.type === 'multiple' ? key.right.length : 1) };
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<fg-check id="${this.#item}"> holds no \`${selector}\`.`);
    return found;
  }
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'guess' || value === 'fair' || value === 'sure';
}
