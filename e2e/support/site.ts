/** What every end-to-end test builds on. */
export { axe } from './axe.ts';
export { comeTo } from './questions.ts';
export { chaptersOf, pagesOf, startSite, type Served, type Site } from './served.ts';
export { test } from './watched.ts';
export { expect } from '@playwright/test';
