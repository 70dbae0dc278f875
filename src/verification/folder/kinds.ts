/** Why a rung has nothing to say of a file, or what kind of fault it found, by the words of the fault. */
const KINDS: readonly [RegExp, string, apart?: 'apart'][] = [
  [/No module named|ModuleNotFoundError|reportMissingImports/, 'needs a package that no environment holds', 'apart'],
  [/^No kind of file is named/, 'is a file of another tool', 'apart'],
  [/^Nothing to look at/, 'has nothing that the packages describe', 'apart'],
  [/does not know (?:GET|HEAD|PUT|POST|PATCH|DELETE) /, 'asks for what is not simulated', 'apart'],
  [/No such file or directory|One or more files or folders do not exist|^There is no `/, 'names a file that is not in the folder'],
  [/^Error while parsing yaml|while parsing a |Unexpected scalar|Map keys must|Flow (?:map|sequence)|Nested mappings|template/i, 'does not parse; a template perhaps'],
  [/simulated service refused/, 'is refused by the simulated service'],
  [/reportArgumentType|reportAttributeAccessIssue|reportCallIssue|report[A-Z]\w+\)$/, 'has an alarm of the type checker'],
  [/^Validation for|^NotImplementedError|Unknown field|Missing data for required|does not match expected pattern/, 'is refused by the loader of the SDK'],
  [/no longer kept up|are retired|belongs to SDK v1/, 'names what is retired'],
];

export function kindOf(cause: string): { kind: string; applies: boolean } {
  const found = KINDS.find(([words]) => words.test(cause));
  return { kind: found?.[1] ?? 'other', applies: found?.[2] === undefined };
}
