/** The `Content-Type` of a file by its extension, for instance `.html`; unknown ones are plain bytes. */
export function contentType(extension: string): string {
  return TYPES.get(extension.toLowerCase()) ?? 'application/octet-stream';
}

const TEXT = 'text/plain; charset=utf-8';

const TYPES: ReadonlyMap<string, string> = new Map(Object.entries({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': TEXT,
  '.md': TEXT,
  '.py': TEXT,
  '.yaml': TEXT,
  '.yml': TEXT,
  '.sh': TEXT,
}));
