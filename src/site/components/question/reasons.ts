import type { Question, QuestionOption } from '../../../schema/index.ts';
import { escapeHtml } from '../../../markdown/index.ts';
import { filled } from '../../strings/filled.ts';
import { arranged } from './arranged.ts';
import { phrase } from './inline-markdown.ts';
import { words } from './words.ts';

/**
 * The key of a question for people: every part with what belongs there and why.
 * The self-check copies a reason to the part it speaks of; `about` says which: `part/value` (see `study/questions/parts.ts`), `part` for
 * any value of it, or `/value` for that value of any part.
 */
export async function reasonsOf(question: Question, item: string): Promise<Reason[]> {
  return Promise.all(drafts(question, item).map(async ({ text, lead, why, ...rest }) => ({
    ...rest,
    text: await htmlOf(text),
    lead: await htmlOf(lead),
    why: await htmlOf(why),
  })));
}

function drafts(question: Question, item: string): Draft[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return arranged(question.options, item).map((option) => pick(option, { md: option.text }));
    case 'code-output':
      return arranged(question.options, item).map((option) => pick(option, { plain: option.text }));
    case 'statements':
      return question.statements.map(({ id, text, answer, why }) => (
        { text: { md: text }, lead: { plain: words[answer] }, why: { md: why }, about: `${id}/${answer}` }));
    case 'order':
      return question.steps.toSorted((a, b) => rank(question.answer, a.id) - rank(question.answer, b.id)).map(({ id, text, why }) => {
        const n = question.answer.indexOf(id) + 1;
        return { text: { md: text }, lead: { plain: n ? filled(words.step, { n }) : words.notUsed }, why: { md: why }, about: `${id}/${n || ''}` };
      });
    case 'match':
      return [
        ...question.targets.map(({ text, answer }) => ({ text: { md: text }, lead: { md: question.choices.find(({ id }) => id === answer)?.text ?? '' }, about: '' })),
        ...arranged(question.choices, item).map((choice) => (
          { lead: { md: choice.text }, why: { md: choice.why }, about: `/${choice.id}` })),
      ];
    case 'dropdown':
      return question.blanks.flatMap((blank) => arranged(blank.options, `${item}/${blank.id}`).map(({ id, text, why, correct }) => (
        { text: { plain: blank.label }, lead: { md: text }, why: { md: why }, right: correct, about: `${blank.id}/${id}` })));
  }
}

function pick({ id, correct, why }: QuestionOption, text: Text): Draft {
  return { text, why: { md: why }, right: correct, about: id };
}

/** Steps that are not used come last. */
function rank(answer: readonly string[], id: string): number {
  return answer.includes(id) ? answer.indexOf(id) : answer.length;
}

async function htmlOf(text: Text | undefined): Promise<string> {
  if (!text) return '';
  return 'md' in text ? phrase(text.md) : escapeHtml(text.plain);
}

type Text = { md: string } | { plain: string };
interface Draft { text?: Text; lead?: Text; why?: Text; right?: boolean; about: string }

export interface Reason {
  /** HTML of the part, '' where the lead says it all. */
  text: string;
  /** HTML of what belongs there. */
  lead: string;
  why: string;
  /** Set where the part itself is right or wrong. */
  right?: boolean;
  about: string;
}
