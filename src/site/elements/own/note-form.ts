import { own } from '../../strings/own.ts';
import { make, makeButton } from '../make.ts';

/**
 * A form for one note. Ctrl-Enter saves, Esc leaves all as it was.
 *
 * @param done called once, with the text to keep (empty: the note goes), or undefined where nothing changes.
 */
export function noteForm(text: string, done: (text: string | undefined) => void): HTMLFormElement {
  const field = make('textarea', { id: FIELD, rows: '4', maxlength: '10000' });
  field.value = text;
  const form = make('form', { 'class': 'own-form', 'data-own': '' },
    make('label', { 'for': FIELD }, own.label), field,
    make('p', { 'class': 'own-acts' },
      make('button', { 'class': 'btn', type: 'submit' }, own.save),
      makeButton(own.cancel, 'btn line', () => { done(undefined); }),
      ...(text === '' ? [] : [makeButton(own.remove, 'btn line', () => { done(''); })])));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(field.value.trim());
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    else if (event.key === 'Escape') done(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return form;
}

const FIELD = 'own-note-text';
