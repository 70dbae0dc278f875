/** The parts of a server-rendered search panel. */
export interface PanelParts {
  panel: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  hits: HTMLElement;
  more: HTMLButtonElement;
  none: HTMLElement;
  meant: HTMLElement;
  suggestion: HTMLButtonElement;
  fewer: HTMLElement;
  group: HTMLTemplateElement;
  hit: HTMLTemplateElement;
}

/** @throws Error naming the selector of a part that the page lacks. */
export function partsOf(panel: HTMLElement): PanelParts {
  return {
    panel,
    form: find(panel, 'form', HTMLFormElement),
    input: find(panel, 'input[name=q]', HTMLInputElement),
    status: find(panel, '[role=status]', HTMLElement),
    hits: find(panel, '[data-search-hits]', HTMLElement),
    more: find(panel, '[data-search-more]', HTMLButtonElement),
    none: find(panel, '[data-search-none]', HTMLElement),
    meant: find(panel, '[data-search-meant]', HTMLElement),
    suggestion: find(panel, '[data-search-suggestion]', HTMLButtonElement),
    fewer: find(panel, '[data-search-fewer]', HTMLElement),
    group: find(panel, 'template[data-group]', HTMLTemplateElement),
    hit: find(panel, 'template[data-hit-template]', HTMLTemplateElement),
  };
}

/** The first element that fits, of the expected class. */
export function find<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`Search: no ${selector}.`);
}
