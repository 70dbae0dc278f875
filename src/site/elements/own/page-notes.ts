import { findAnchor, notes, type NoteEvent } from '../../../study/journal/index.ts';
import { own } from '../../strings/own.ts';
import { make, makeButton } from '../make.ts';
import { pagePath } from '../site-journal.ts';
import { newStamp } from '../stamp.ts';
import { type Copy } from './copy.ts';
import { noteId } from './note-id.ts';
import { noteForm } from './note-form.ts';
import { headingsOf, type Paragraph } from './paragraphs.ts';

/** The reader's notes on one page: under their paragraphs, or at the head of the section where a paragraph has changed. */
export class PageNotes {
  readonly #article: HTMLElement;
  readonly #copy: Copy;
  readonly #paragraphs: readonly Paragraph[];
  readonly #changed: () => void;

  /** @param changed called after the reader has written. */
  constructor({ article, copy, paragraphs, changed }: { article: HTMLElement; copy: Copy; paragraphs: readonly Paragraph[]; changed: () => void }) {
    this.#article = article;
    this.#copy = copy;
    this.#paragraphs = paragraphs;
    this.#changed = changed;
  }

  get all(): NoteEvent[] {
    return notes(this.#copy.events).filter(({ page }) => page === pagePath());
  }

  show(): void {
    for (const shown of this.#article.querySelectorAll('.own-note')) shown.remove();
    const open = this.#article.querySelector<HTMLElement>('.own-form')?.dataset['note'];
    for (const note of this.all) {
      if (noteId(note) === open) continue;
      const index = findAnchor(this.#paragraphs.map(({ anchor }) => anchor), note.anchor);
      const paragraph = index === undefined ? undefined : this.#paragraphs[index];
      if (paragraph) place(this.#view(note, true), paragraph.element);
      else this.#headOf(note.anchor.section).after(this.#view(note, false));
    }
  }

  /** Opens the form for a note on a paragraph: the one that stands there, or a new one. */
  write(paragraph: Paragraph, back: () => void): void {
    const anchors = this.#paragraphs.map(({ anchor }) => anchor);
    // An element that is edited gives way to its form.
    const standing = this.all.find(({ anchor }) => this.#paragraphs[findAnchor(anchors, anchor) ?? -1] === paragraph);
    const { anchor, quote } = standing ?? paragraph;
    this.#edit({ anchor, quote, text: standing?.text ?? '' }, (form) => { place(form, paragraph.element); }, back);
    if (standing) document.getElementById(noteId(standing))?.remove();
  }

  #edit({ anchor, quote, text }: Pick<NoteEvent, 'anchor' | 'quote' | 'text'>, put: (form: HTMLElement) => void, back: () => void): void {
    // What is being written elsewhere on the page is kept.
    this.#article.querySelector<HTMLFormElement>('.own-form')?.requestSubmit();
    const form = noteForm(text, (written) => {
      const event: NoteEvent | undefined = written === undefined || written === text ? undefined : { ...newStamp(), kind: 'note', page: pagePath(), anchor, quote, text: written };
      // What is shown is kept: the form goes when the event is on disk.
      void Promise.resolve(event && this.#copy.write(event)).then(() => {
        form.remove();
        this.#changed();
        back();
      });
    });
    form.dataset['note'] = noteId({ anchor });
    put(form);
    form.querySelector('textarea')?.focus();
    form.scrollIntoView({ block: 'nearest' });
  }

  #view(note: NoteEvent, found: boolean): HTMLElement {
    const edit = makeButton(own.editNote, 'own-link', () => {
      this.#edit(note, (form) => { document.getElementById(noteId(note))?.replaceWith(form); }, () => { document.querySelector<HTMLElement>(`#${noteId(note)} .own-link`)?.focus(); });
    });
    edit.setAttribute('aria-label', `${own.editNote}: ${own.note}, ${note.quote}`);
    return make('div', { 'class': 'own-note', 'data-own': '', id: noteId(note), role: 'note', 'aria-label': own.note },
      ...(found ? [] : [make('p', { 'class': 'own-fine' }, `${own.changed} “${note.quote}”`)]),
      make('p', { 'class': 'own-text' }, note.text),
      make('p', { 'class': 'own-fine' }, make('span', {}, own.note), edit));
  }

  #headOf(section: string): Element {
    const heading = headingsOf(this.#article).find(({ id }) => id === section);
    return heading?.closest('.pair') ?? heading ?? this.#article.querySelector('.opener') ?? this.#paragraphs[0]?.element ?? this.#article;
  }
}

/** Under the paragraph: inside a list's item, below the row that holds a paragraph and its margin. */
function place(view: Element, paragraph: HTMLElement): void {
  if (paragraph.matches('li')) paragraph.append(view);
  else (paragraph.parentElement?.matches('.pair') ? paragraph.parentElement : paragraph).after(view);
}
