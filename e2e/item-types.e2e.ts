import type { Locator, Page } from '@playwright/test';
import { openPractice, tabTo } from './support/practice.ts';
import { comeTo, expect, test } from './support/site.ts';

/**
 * Each type of question by keys alone, and by what the accessibility tree tells of it: the names of its groups and controls, what is said
 * where an answer is not complete, and what is told afterwards. What is read here is what a screen reader is given.
 */
const types: readonly ItemType[] = [
  {
    type: 'single', page: 'learn/position-and-distance.html', id: 'q-minute-of-latitude', refused: 'Choose an answer.',
    before: `
      - group "On a Mercator chart you open the dividers on a leg that runs from 54°10′N to 54°30′N. Where do you lay them to read the distance?":
        - radio "On the scale at the side, wherever it is easiest to reach"
        - radio "On the scale at the side, at about 54°20′N"
        - radio "On the scale at the bottom"
        - radio "On either scale, since a minute is a minute"`,
    answer: async ({ radio }) => { await radio('On the scale at the side, at about 54°20′N'); },
    after: `
      - radio "On the scale at the side, at about 54°20′N" [checked] [disabled]
      - paragraph: /Right, your choice\\. A minute of latitude is a nautical mile/
      - radio "On the scale at the bottom" [disabled]
      - paragraph: /Wrong\\. That one counts longitude/`,
  },
  {
    type: 'multiple', page: 'learn/position-and-distance.html', id: 'q-position-format', refused: 'Choose two.',
    before: `
      - group "Which two of these positions are written as the chapter asks? Choose two.":
        - checkbox "50°04′42″N 001°32′00″W"
        - checkbox "50°04.7′N 001°32.0′W"
        - checkbox "09°30.2′S 115°08.9′E"
        - checkbox "50°04.7′N 1°32.0′W"
        - checkbox "001°32.0′W 50°04.7′N"`,
    answer: async ({ tick }) => { await tick('50°04.7′N 001°32.0′W'); await tick('09°30.2′S 115°08.9′E'); },
    after: `
      - checkbox "50°04.7′N 001°32.0′W" [checked] [disabled]
      - paragraph: /Right, your choice\\. Latitude first/`,
  },
  {
    type: 'statements', page: 'learn/bearings.html', id: 'q-compass-statements', refused: 'Say yes or no to every statement.',
    before: `
      - group "Is each statement about the errors of a compass true?":
        - group "Deviation changes when the boat turns, even if she stays in one place.":
          - radio "Yes"
          - radio "No"
        - group "Variation is the same in all seas.":
          - radio "Yes"
          - radio "No"
        - group /To correct the bearing of a lighthouse/:
          - radio "Yes"
          - radio "No"`,
    answer: async ({ radio }) => { await radio('Yes', /^Deviation changes/); await radio('No', /^Variation is the same/); await radio('No', /^To correct/); },
    after: `
      - group "Variation is the same in all seas.":
        - radio "No" [checked] [disabled]
        - paragraph: /Right\\. No\\. It depends on the place/`,
  },
  {
    type: 'order', page: 'learn/passage-plan.html', id: 'q-passage-stages', refused: 'Give every place one step, and only one.',
    before: `
      - group "Put the stages of a passage plan in order. One of the steps does not belong.":
        - combobox "Draw the route, its limits and its way out":
          - option "Not used" [selected]
          - option "Step 1"
          - option "Step 2"
          - option "Step 3"
          - option "Step 4"
        - combobox "Make up lost time with more sail"
        - combobox "Compare each fix with the line"
        - combobox "Cast off when the conditions are met"
        - combobox "Gather weather, tides & dangers"`,
    answer: async ({ list }) => {
      await list('Draw the route, its limits and its way out', 'Step 2');
      await list('Compare each fix with the line', 'Step 4');
      await list('Cast off when the conditions are met', 'Step 3');
      await list('Gather weather, tides & dangers', 'Step 1');
    },
    after: `
      - combobox "Compare each fix with the line" [disabled]
      - paragraph: /Right\\. Step 4\\. Monitoring goes on/`,
  },
  {
    type: 'match', page: 'learn/height-of-tide.html', id: 'q-tide-words', refused: 'Choose a match for each.',
    before: `
      - group "Give each quantity its place in a sum. One of the answers is not needed.":
        - combobox "Charted depth":
          - option "Choose" [selected]
          - option "Enters the sum with a minus sign (< 0)"
          - option "Counts up from chart datum"
          - option "Counts down from chart datum"
          - option "Counts from a high-water level"
        - combobox "Height of tide"
        - combobox "Drying height"`,
    answer: async ({ list }) => {
      await list('Charted depth', 'Counts down from chart datum');
      await list('Height of tide', 'Counts up from chart datum');
      await list('Drying height', 'Enters the sum with a minus sign (< 0)');
    },
    after: `
      - combobox "Height of tide" [disabled]
      - paragraph:
        - text: Right. Counts
        - strong: up
        - text: /from chart datum\\. The tide stands on datum/`,
  },
  {
    type: 'dropdown, in a sentence', page: 'learn/bearings.html', id: 'q-bearing-sentence', refused: 'Fill every blank.',
    before: `
      - group /You read 231°C on a handheld compass/:
        - text: /Complete the sentence\\. To reach the true bearing,/
        - 'combobox "Blank 1 of 2: what to do with the variation"':
          - option "Choose" [selected]
          - option "subtract"
          - option "add"
        - text: the variation; the line on the chart is
        - 'combobox "Blank 2 of 2: the true bearing"'
        - text: .`,
    answer: async ({ list }) => { await list('Blank 1 of 2: what to do with the variation', 'add'); await list('Blank 2 of 2: the true bearing', '237°T'); },
    after: `
      - paragraph: /Right\\. add\\. Going from compass towards true/
      - text: the true bearing
      - paragraph: Right. 237°T. 231 + 6 = 237.`,
  },
  {
    type: 'dropdown, in code', page: 'learn/height-of-tide.html', id: 'q-height-code', refused: 'Fill every blank.',
    before: `
      - 'group "Code: python"':
        - code:
          - text: "low, high = 1.2, 5.4 risen = {0: 0, 1: 1, 2:"
          - 'combobox "Blank 1 of 2: twelfths risen after two sixths"'
          - text: ", 3: 6} height = low +"
          - 'combobox "Blank 2 of 2: what is shared out in twelfths"'`,
    answer: async ({ list }) => { await list('Blank 1 of 2: twelfths risen after two sixths', '3'); await list('Blank 2 of 2: what is shared out in twelfths', '(high - low)'); },
    after: `
      - text: what is shared out in twelfths
      - paragraph: /^Right\\. \\(high - low\\)\\. The rule divides the range/`,
  },
  {
    type: 'case', page: 'learn/passage-plan.html', id: 'q-bar-latest', refused: 'Choose an answer.',
    before: `
      - group: "Case study: Home over the bar"
      - group "What is the latest time to leave the anchorage and still keep the margin?":
        - radio "14:30"
        - radio "13:06"
        - radio "13:30"
        - radio "14:00"`,
    answer: async ({ radio }) => { await radio('13:30'); },
    after: `
      - radio "13:30" [checked] [disabled]
      - paragraph: /Right, your choice\\. 1\\.5/`,
  },
  {
    type: 'code-output', page: 'learn/height-of-tide.html', id: 'q-twelfths-output', refused: 'Choose an answer.',
    before: `
      - 'group "Code: python"':
        - code: /risen = \\(0, 1, 3, 6, 9, 11, 12\\) low, high/
      - group "What does this script print?":
        - radio "0.8 2.0 3.2"
        - radio "0.8 & 1.4 & 3.2"
        - radio "0.8 & 2.0 & 3.2"
        - radio "0.0 & 1.2 & 2.4"`,
    answer: async ({ radio }) => { await radio('0.8 & 2.0 & 3.2'); },
    after: `
      - radio "0.8 & 2.0 & 3.2" [checked] [disabled]
      - paragraph: /Right, your choice\\. Nothing has risen at first/`,
  },
];

for (const { type, page: path, id, before, refused, answer, after } of types) {
  test(`${type}: named for a screen reader, refused with a reason, answered by keys, and told`, async ({ page }) => {
    await page.goto(path);
    const check = await comeTo(page, id);
    await expect(check).toHaveAttribute('data-state', 'open');
    await expect(check).toMatchAriaSnapshot(before);
    const group = check.locator('fieldset.ask');
    await press(page, check.getByRole('button', { name: 'Check' }), 'Enter');
    await expect(group).toHaveAccessibleDescription(refused);
    await expect(check.getByRole('status')).toHaveText(refused);
    expect(await group.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await answer(handsOn(page, check));
    await press(page, check.getByRole('radio', { name: 'Sure', exact: true }), 'Space', check.getByRole('radio', { name: 'Guess' }));
    await press(page, check.getByRole('button', { name: 'Check' }), 'Enter');
    await expect(check.getByRole('status')).toBeFocused();
    await expect(check.getByRole('status')).toHaveText('Right.');
    await expect(check).toMatchAriaSnapshot(after);
    await press(page, check.getByRole('button', { name: 'Try again' }), 'Enter');
    await expect(check).toHaveAttribute('data-state', 'open');
    expect(await group.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });
}

test('what leads to a question is told with its group', async ({ page }) => {
  await page.goto('learn/bearings.html');
  const check = await comeTo(page, 'q-old-speed');
  await expect(check.locator('.ask')).toHaveAccessibleDescription('An old log says: Made 6 knots per hour from noon to 2 p.m.');
});

test('a case is unfolded by keys, and read part by part', async ({ page }) => {
  await page.goto('learn/passage-plan.html');
  const check = await comeTo(page, 'q-bar-latest');
  await press(page, check.locator('.scenario > summary'), 'Enter');
  await expect(check.locator('.scenario')).toMatchAriaSnapshot(`
    - group:
      - text: "Case study: Home over the bar"
      - paragraph: The boat
      - paragraph: Tide & stream
      - table:
        - rowgroup:
          - row "Time Height of tide":
            - columnheader "Time"
            - columnheader "Height of tide"
      - paragraph: The passage`);
});

test('an order in a sitting is built by buttons that say what they move; the focus stays with the step, and its place is said', async ({ page }) => {
  await openPractice(page, 'practice.html#seed=build&n=1&type=order');
  await press(page, page.getByRole('button', { name: 'Start', exact: true }), 'Enter');
  const question = page.locator('[data-question]');
  await expect(question).toMatchAriaSnapshot(`
    - group "Put the stages of a passage plan in order. One of the steps does not belong.":
      - list "Steps":
        - listitem:
          - text: Draw the route, its limits and its way out
          - 'button "Add: Draw the route, its limits and its way out"'
      - list "Answer":
        - listitem: Step 1
        - listitem: Step 2
        - listitem: Step 3
        - listitem: Step 4`);
  const status = question.getByRole('status');
  for (const [at, step] of ['Compare each fix with the line', 'Gather weather, tides & dangers', 'Draw the route, its limits and its way out', 'Cast off when the conditions are met'].entries()) {
    await press(page, question.getByRole('button', { name: `Add: ${step}` }), 'Enter');
    await expect(status).toHaveText(`${step}: now ${String(at + 1)} of 4.`);
    await expect(question.getByRole('button', { name: `Move up: ${step}` })).toBeFocused();
  }
  await press(page, question.getByRole('button', { name: 'Add: Make up lost time with more sail' }), 'Enter');
  await expect(status).toHaveText('All 4 places are taken. Take a step out first.');
  const down = question.getByRole('button', { name: 'Move down: Compare each fix with the line' });
  await press(page, down, 'Enter');
  for (const place of [2, 3, 4]) {
    await expect(status).toHaveText(`Compare each fix with the line: now ${String(place)} of 4.`);
    await expect(down).toBeFocused();
    if (place < 4) await page.keyboard.press('Enter');
  }
  await press(page, page.getByRole('button', { name: 'Check' }), 'Enter');
  await expect(question.getByRole('status')).toHaveText('Right.');
  await expect(question.getByRole('status')).toBeFocused();
});

/** Moves the focus by Tab, forward or from the top of the page again, and presses a key there. */
async function press(page: Page, target: Locator, key: string, or: Locator = target): Promise<void> {
  await tabTo(page, target, or);
  if (!(await target.evaluate((element) => element === document.activeElement))) await page.keyboard.press('ArrowLeft');
  await expect(target).toBeFocused();
  await page.keyboard.press(key);
}

function handsOn(page: Page, check: Locator): Hands {
  return {
    async radio(name, group) {
      const place = group ? check.getByRole('group', { name: group }) : check.locator('.ask');
      const all = place.getByRole('radio');
      await tabTo(page, ...await all.all());
      await page.keyboard.press('Space');
      const wanted = place.getByRole('radio', { name, exact: true });
      for (let presses = await all.count(); presses > 0 && !(await wanted.isChecked()); presses -= 1) await page.keyboard.press('ArrowDown');
      await expect(wanted).toBeChecked();
    },
    async tick(name) {
      const box = check.getByRole('checkbox', { name, exact: true });
      await tabTo(page, box);
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    async list(name, choice) {
      const list = check.getByRole('combobox', { name, exact: true });
      await tabTo(page, list);
      const chosen = (): Promise<string> => list.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text ?? '' : ''));
      for (let presses = await list.locator('option').count(); presses > 0 && await chosen() !== choice; presses -= 1) await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(choice);
    },
  };
}

interface ItemType {
  type: string;
  page: string;
  id: string;
  /** Parts of the accessibility tree while it is open, and once it is answered. */
  before: string;
  after: string;
  /** What is said where nothing is chosen. */
  refused: string;
  answer: (hands: Hands) => Promise<void>;
}

/** What keys can do with a control that a reader knows by its name. */
interface Hands {
  radio: (name: string, group?: RegExp) => Promise<void>;
  tick: (name: string) => Promise<void>;
  list: (name: string, choice: string) => Promise<void>;
}
