/**
 * Runs in a page: presses every control on show and waits for something to come of it. What one opens is closed again, so that it does
 * not lie over the next.
 *
 * @param patience milliseconds after which a control that was pressed counts as dead.
 * @returns how many were pressed, and what names each dead one, in the order of the page.
 */
export async function pressControls(patience: number): Promise<{ pressed: number; dead: string[] }> {
  let now: Element | undefined;
  let [pressed, effects] = [0, 0];
  /** Scripts on their way are a promise, not an effect; and what happens in another button is the end of an earlier press. */
  const isEffect = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const button = (target instanceof Element ? target : target.parentElement)?.closest('button');
    return !(button && button !== now) && !(addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every((node) => node instanceof HTMLScriptElement));
  };
  const changes = new MutationObserver((records) => { effects += records.filter(isEffect).length; });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const ended = new AbortController();
  for (const name of ['toggle', 'scroll', 'change', 'hashchange', 'focusin']) addEventListener(name, ({ target }) => { if (target !== now) effects += 1; }, { capture: true, signal: ended.signal });
  const makeUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (object) => { effects += 1; return makeUrl(object); };

  const dead: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('button, summary, [role=tab], [role=button], a[data-part]')) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled, [aria-disabled=true], [aria-selected=true]')) continue;
    await new Promise((done) => { requestAnimationFrame(done); }); // what the last press still brings is not this one's
    changes.takeRecords();
    now = control;
    pressed += 1;
    const before = effects;
    control.click();
    for (let waited = 0; effects === before && waited < patience; waited += 10) await new Promise((done) => { setTimeout(done, 10); });
    if (effects === before) dead.push(`<${control.localName}> “${(control.getAttribute('aria-label') ?? control.textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}”`);
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) popover.hidePopover();
  }
  changes.disconnect();
  ended.abort();
  return { pressed, dead };
}

/** Runs in a page: comes to its questions, if it has some, and waits until what loads by itself is there. @param quiet milliseconds. */
export async function settle(quiet: number): Promise<void> {
  document.querySelector('fg-check')?.scrollIntoView();
  const begun = performance.now();
  let last = begun;
  const changes = new MutationObserver(() => { last = performance.now(); });
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  for (let now = begun; now - last < quiet && now - begun < 20 * quiet; now = performance.now()) await new Promise((done) => { setTimeout(done, 10); });
  changes.disconnect();
}
