/**
 * Opens a dialog of the page, whose button `go` says that the reader means it.
 *
 * @param over closes it unanswered, where the sitting ends meanwhile.
 */
export function confirm(dialog: HTMLElement, over: AbortSignal): Promise<boolean> {
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve(true);
  dialog.returnValue = '';
  over.addEventListener('abort', () => { dialog.close(); });
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => { resolve(dialog.returnValue === 'go' && !over.aborted); }, { once: true });
  });
}
