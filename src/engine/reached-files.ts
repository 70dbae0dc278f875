import type { Sample } from './guide.ts';

/**
 * Files of a sample that programs can come to: the programs, what their arguments name, and what a reached file names by its path, its
 * name, or the module that it is. What stands elsewhere takes no part in a run.
 */
export function reachedFiles(programs: readonly { file: string; arguments: readonly string[] }[], texts: Sample['texts']): ReadonlySet<string> {
  const files = Object.keys(texts);
  const words = programs.flatMap(({ arguments: given }) => given);
  const reached = new Set(files.filter((file) => programs.some((program) => program.file === file) || words.some((word) => file === word || file.startsWith(`${word}/`))));
  // A set gives what is added while it is walked.
  for (const from of reached) for (const file of files) if (!reached.has(file) && names(texts[from] ?? '', file)) reached.add(file);
  return reached;
}

function names(text: string, file: string): boolean {
  const name = file.split('/').at(-1) ?? file;
  if (text.includes(name)) return true;
  return name.endsWith('.py') && new RegExp(`\\b(?:import|from) ${name.slice(0, -'.py'.length)}\\b`).test(text);
}
