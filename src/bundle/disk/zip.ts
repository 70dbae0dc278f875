import { zipSync, type ZippableFile } from 'fflate';

/**
 * One zip of files in a folder. The same files give the same bytes: sorted names, one date for all.
 *
 * @param folder that the files unpack into.
 * @param day YYYY-MM-DD, the date of every file.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, { folder, day }: { folder: string; day: string }): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]): [string, ZippableFile] => [`${folder}/${name}`, [bytes, { os: UNIX, attrs: REGULAR << 16 }]]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noonOf(day) });
}

const UNIX = 3;
/** A file that all may read. */
const REGULAR = 0o100644;

/** Zip dates have no time zone: local noon is written as the same numbers everywhere. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
