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
  } catch {
    // Blocked or full: the choice holds until the page is left.
  }
}
