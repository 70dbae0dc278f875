/** Lines that open and close a region of a sample: `# region: name` … `# endregion`, in the comment sign of the language. */
export const REGION_OPEN = /^\s*(?:#|\/\/|--)\s*region:\s*([a-z0-9-]+)\s*$/;
export const REGION_CLOSE = /^\s*(?:#|\/\/|--)\s*endregion\b.*$/;

/**
 * A line that speaks of the next line of code: `# mark` sets it off, `# note: 2` ties the second note of the figure to it.
 * With a text behind (`# mark: --traffic`, `# note: 2 --traffic`) it speaks of the next line that holds this text, which may
 * stand where no comment can, for instance in a command of several lines. Like region marks these lines are never shown.
 */
export const LINE_MARK = /^\s*(?:#|\/\/|--)\s*(?:mark(?::\s*(?<marked>\S.*?))?|note:\s*(?<note>[1-9]\d?)(?:\s+(?<noted>\S.*?))?)\s*$/;
