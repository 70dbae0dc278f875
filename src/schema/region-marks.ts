/** Lines that open and close a region of a sample: `# region: name` … `# endregion`, in the comment sign of the language. */
export const REGION_OPEN = /^\s*(?:#|\/\/|--)\s*region:\s*([a-z0-9-]+)\s*$/;
export const REGION_CLOSE = /^\s*(?:#|\/\/|--)\s*endregion\b.*$/;
