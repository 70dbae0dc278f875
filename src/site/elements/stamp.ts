/** What every event begins with: a format, an id unlike any other, and the time by the reader's clock. */
export function newStamp(): { v: 1; id: string; at: number } {
  return { v: 1, id: randomId(), at: Date.now() };
}

/** `crypto.randomUUID` is missing on plain http beyond localhost; random values are not. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
