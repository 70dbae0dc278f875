/** The part `shared-store`: from here on this page's study data lies in the hidden frame, and small choices go there too. */
import { keepChoice } from '../stored-choice.ts';
import { shareChoice, sharedChoices, shelfInFrame } from './reach.ts';

globalThis.fieldguideShelves = shelfInFrame;

void sharedChoices().then((choices) => {
  for (const [name, value] of choices) keepChoice(name, value);
  // Only what is chosen from now on goes to the frame: what was just read came from there.
  globalThis.fieldguideShare = (name, value) => void shareChoice(name, value);
  const theme = choices.find(([name]) => name === 'theme')?.[1];
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  dispatchEvent(new Event('fg-choices'));
});
