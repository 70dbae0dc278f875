import { describe, expect, it } from 'vitest';
import { keyOf, partsOf } from '../../../study/questions/index.ts';
import { questions } from '../../../study/testing/questions.ts';
import { reasonsOf } from './reasons.ts';

describe('reasonsOf', () => {
  // The self-check looks reasons up by part and value; a reason that is missing would leave a part without its reason.
  it.each(Object.values(questions))('has one reason for the right value of every part of $type', async (question) => {
    const reasons = await reasonsOf(question, 'q-a');
    for (const { id, right } of partsOf(keyOf(question), undefined)) expect(reasons.filter(({ about }) => [`${id}/${right}`, id, `/${right}`].includes(about))).toHaveLength(1);
  });

  it('says what belongs in each place of an order, unused steps last', async () => {
    expect((await reasonsOf(questions.order, 'q-a')).map(({ text, lead }) => `${text}: ${lead}`)).toEqual(['one: Step 1', 'two: Step 2', 'three: Step 3', 'extra: Not used']);
  });

  it('shows the output of a program as it is', async () => {
    const option = { id: 'a', text: '*1* <2>', correct: true, why: 'Because.' };
    const [reason] = await reasonsOf({ ...questions['code-output'], options: [option] }, 'q-a');
    expect(reason).toMatchObject({ text: '*1* &lt;2&gt;', right: true });
  });
});
