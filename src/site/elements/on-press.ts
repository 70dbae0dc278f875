import { find } from './find.ts';

/** Calls `act` when a button of the page is pressed. */
export function onPress(name: string, act: () => Promise<void>): void {
  find(document, `[data-act=${name}]`).addEventListener('click', () => void act());
}
