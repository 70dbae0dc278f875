/**
 * A reader's small choices (colour scheme, code tab) in localStorage. They are comforts, not study data: where storage is
 * blocked or full the choice holds for this page only. Study data lives in the journal.
 */
export function readChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(`fieldguide:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`fieldguide:${name}`, value);
    globalThis.fieldguideShare?.(name, value);
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}

/** Every choice kept here, by name. */
export function allChoices(): [string, string][] {
  try {
    return Object.entries(localStorage).flatMap(([key, value]): [string, string][] => (key.startsWith('fieldguide:') ? [[key.slice('fieldguide:'.length), String(value)]] : []));
  } catch {
    return [];
  }
}
