/**
 * Preloaded into a build (`node --import`) to move it to another world: folders list their files backwards and the clock
 * stands 200 days ahead. Locale and time zone come from the environment. A build that looks at any of these gives other bytes.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD = 200 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + AHEAD);
    else super(...given);
  }
  static now() {
    return RealDate.now() + AHEAD;
  }
};

const backwards = (entries) => (Array.isArray(entries) ? entries.reverse() : entries);

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...given) => backwards(readdirSync(...given));
fs.promises.readdir = async (...given) => backwards(await readdirLater(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, entries) => done(error, backwards(entries)));
};
syncBuiltinESMExports();
