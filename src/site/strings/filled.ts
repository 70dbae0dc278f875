/** Puts values into the gaps of a sentence, `{name}`; a gap that nothing is known of stays. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
