/** Arrow keys lead from the field into the results, through them, and back. Everything else stays as the browser has it. */
export function moveThroughHits(event: KeyboardEvent, input: HTMLInputElement, hits: readonly HTMLElement[]): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [input, ...hits];
  const here = stops.findIndex((stop) => stop === event.target);
  const next = stops[here + step];
  if (step === 0 || here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
