/** Where the tests find the built guides; `global-setup.ts` builds what is missing. */
export const REAL = { dist: 'dist', base: '/' } as const;
export const SECOND = { dist: '.fieldguide/second-guide', base: '/sub/' } as const;
export const SECOND_CONTENT = 'e2e/fixtures/second-guide';

/** The folder that a built guide was made from. */
export function contentOf({ dist }: { dist: string }): string {
  return dist === SECOND.dist ? SECOND_CONTENT : 'content';
}
