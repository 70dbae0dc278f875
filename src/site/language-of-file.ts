const LANGUAGES: Readonly<Record<string, string>> = { py: 'python', yml: 'yaml', yaml: 'yaml', sh: 'bash', json: 'json' };

/** Shiki's name for the language of a file, by its ending; `text` for all others. */
export function languageOfFile(name: string): string {
  return LANGUAGES[name.split('.').at(-1) ?? ''] ?? 'text';
}
