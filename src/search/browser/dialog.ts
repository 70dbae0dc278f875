/** Closes the dialog around a panel by Escape, and when a result is opened: it may lead to a place on this very page. */
export function closeOnLeave(panel: HTMLElement): void {
  const dialog = panel.closest('dialog');
  if (!dialog) return;
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-hit]')) dialog.close();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault(); // browsers differ on whether Escape first empties a search field
    dialog.close();
  });
}
