import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from '../src/cli/browser.ts';
import { openFromDisk } from '../src/cli/open-from-disk.ts';
import { expect, test } from './support/site.ts';

/** A page for each thing that must be found, and one on which every control does something. */
const PAGES = {
  'sound.html': `<h1>All is well</h1><button onclick="this.textContent='pressed'">Say</button><button popovertarget="more">More</button><div id="more" popover>more</div>
    <details><summary>Open</summary>text</details><button onclick="document.querySelector('dialog').showModal()">Ask</button><dialog>Sure?</dialog>
    <button onclick="setTimeout(()=>{location.hash='there'},300)">Go, in a while</button><button disabled>Not now</button><button hidden>Later</button>
    <button onclick="const a=document.createElement('a');a.href=window.URL.createObjectURL(new Blob(['x']));a.download='x.txt';a.click()">Take a file</button>`,
  'dead.html': '<button>Nothing</button><button onclick="void 0">Less than nothing</button><button onclick="document.head.append(document.createElement(\'script\'))">A script at most</button><button onclick="this.title=1">Something</button>',
  'talks.html': '<script>console.log("here")</script>',
  'fails.html': '<button onclick="this.title=1;nowhere()">Fail</button>',
  'remote.html': '<img src="https://example.org/a.png" alt="">',
  'missing.html': '<script src="assets/gone.js"></script>',
  'refused.html': '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script>1</script>',
} as const;

test('the verifier of the copy on disk finds dead controls, messages, errors, breaches, and what is missing or far away', async ({ }, testInfo) => {
  const folder = testInfo.outputPath('site');
  mkdirSync(folder, { recursive: true });
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${html}`);
  const { pages, controls, faults } = await openFromDisk(folder, await findOrInstallChromium(() => undefined));
  expect(pages).toBe(Object.keys(PAGES).length);
  expect(controls).toBe(11);
  const of = (name: keyof typeof PAGES): string[] => faults.filter((fault) => fault.startsWith(`${name}: `)).map((fault) => fault.slice(name.length + 2));
  expect(of('sound.html')).toEqual([]);
  expect(of('dead.html')).toEqual(['A script at most', 'Less than nothing', 'Nothing'].map((text) => `<button> “${text}” does nothing when it is pressed`));
  expect(of('talks.html')).toEqual(['log in the console: here']);
  expect(of('fails.html')).toEqual(['uncaught: nowhere is not defined']);
  expect(of('remote.html').join()).toContain('request to https://example.org/a.png');
  expect(of('missing.html').join()).toContain('assets/gone.js could not be loaded');
  expect(of('refused.html').join()).toContain('policy breach: script-src-elem');
});
