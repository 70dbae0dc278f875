import { z } from 'zod';
import { ChapterRef, IsoDate, Markdown, ObjectiveRef, PlainText, Slug, SourceIds } from './common.ts';

const Why = Markdown.describe('Why this is right or wrong, in the reader’s terms. Never refers to letters or places.');
const Misconception = Slug.optional().describe('Names the wrong idea behind a wrong option; the report gathers them.');

/** One choice of an item. Options are shown shuffled, so they have ids and never letters. */
const Option = z.strictObject({
  id: Slug,
  text: Markdown,
  correct: z.boolean().default(false),
  why: Why,
  misconception: Misconception,
});
const Options = z.array(Option).min(2).max(6);

const Single = { type: z.literal('single'), stem: Markdown, options: Options };

const Multiple = {
  type: z.literal('multiple'),
  stem: Markdown,
  choose: z.number().int().min(2).describe('How many options are right; said to the reader.'),
  options: z.array(Option).min(3).max(8),
};

const Statements = {
  type: z.literal('statements'),
  stem: Markdown,
  statements: z.array(z.strictObject({
    id: Slug, text: Markdown, answer: z.enum(['yes', 'no']), why: Why, misconception: Misconception,
  })).min(3).max(4),
};

const Order = {
  type: z.literal('order'),
  stem: Markdown,
  steps: z.array(z.strictObject({ id: Slug, text: Markdown, why: Why, misconception: Misconception })).min(3).max(8),
  answer: z.array(Slug).min(3).max(7).describe('Ids of steps in the right order. Steps not named here do not belong.'),
};

const Match = {
  type: z.literal('match'),
  stem: Markdown,
  targets: z.array(z.strictObject({ id: Slug, text: Markdown, answer: Slug.describe('Id of the right choice.') })).min(2).max(6),
  choices: z.array(z.strictObject({ id: Slug, text: Markdown, why: Why, misconception: Misconception })).min(2).max(8),
};

const Dropdown = {
  type: z.literal('dropdown'),
  stem: Markdown,
  text: z.string().min(1).describe('The sentence or code with gaps, each written `{{id}}`.'),
  language: PlainText.optional().describe('Set for code: the Shiki name of its language.'),
  blanks: z.array(z.strictObject({ id: Slug, label: PlainText.describe('What the gap stands for, read aloud.'), options: Options })).min(1).max(5),
};

const CodeOutput = {
  type: z.literal('code-output'),
  stem: Markdown,
  language: PlainText,
  code: z.string().min(1).describe('Runs without a network; its standard output is the text of the right option.'),
  options: Options,
};

/** Everything an item has whatever its type. */
const Common = {
  id: z.string().regex(/^q-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write an id that starts with `q-`.')
    .describe('Never changed and never used again: reader data hangs on it.'),
  family: Slug.describe('Siblings that ask for the same thing in other words share a family.'),
  level: z.enum(['recall', 'understand', 'apply', 'analyse']),
  objectives: z.array(ObjectiveRef).min(1),
  chapter: ChapterRef.describe('The section that teaches it.'),
  sources: SourceIds.min(1),
  verified: IsoDate.describe('When the key was last checked against the sources.'),
  testedWith: z.record(z.string(), z.string()).default({}).describe('Package or product → version.'),
  hints: z.array(Markdown).default([]),
  legacy: z.boolean().default(false).describe('True where the item is about old names on purpose.'),
  provenance: z.strictObject({
    author: PlainText,
    original: z.literal(true, 'Every item is original: no recalled, copied or paraphrased exam question.'),
  }),
};

const CaseQuestion = z.discriminatedUnion('type', [
  z.strictObject(Single), z.strictObject(Multiple), z.strictObject(Statements), z.strictObject(Order),
  z.strictObject(Match), z.strictObject(Dropdown), z.strictObject(CodeOutput),
]);

const Case = {
  type: z.literal('case'),
  case: Slug.describe('File in cases/ that holds the scenario.'),
  question: CaseQuestion,
};

/** One file in `questions/`. The `type` decides which other keys there are. */
export const Item = z.discriminatedUnion('type', [
  z.strictObject({ ...Common, ...Single }),
  z.strictObject({ ...Common, ...Multiple }),
  z.strictObject({ ...Common, ...Statements }),
  z.strictObject({ ...Common, ...Order }),
  z.strictObject({ ...Common, ...Match }),
  z.strictObject({ ...Common, ...Dropdown }),
  z.strictObject({ ...Common, ...CodeOutput }),
  z.strictObject({ ...Common, ...Case }),
]);
export type Item = z.infer<typeof Item>;
export type ItemType = Item['type'];
/** What is asked, without the bookkeeping: the body of an item that is not a case, or a case’s inner question. */
export type Question = z.infer<typeof CaseQuestion>;
export type QuestionType = Question['type'];
export type QuestionOption = z.infer<typeof Option>;
