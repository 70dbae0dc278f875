/** A day in the language of the page; plain English is written as the rest of the site writes it. */
export function dayOf(at: number): string {
  const { lang } = document.documentElement;
  return new Date(at).toLocaleDateString(lang === 'en' ? 'en-GB' : lang || undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}
