/**
 * Rows as a file of comma-separated values by RFC 4180: CRLF, quotes where needed, doubled inside. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it (OWASP, CSV Injection); numbers are no formulas and stay as they are.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
