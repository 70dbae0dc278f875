import { zipSync, type ZippableFile } from 'fflate';

/**
 * One zip of files in a folder. The same files give the same bytes: sorted names, one date for all.
 *
 * @param folder that the files unpack into.
 * @param day YYYY-MM-DD, the date of every file.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, { folder, day }: { folder: string; day: string }): Uint8Array<ArrayBuffer> {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]): [string, ZippableFile] => [`${folder}/${name}`, [bytes, { os: UNIX, attrs: modeOf(name) << 16 }]]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: noonOf(day) }));
}

const UNIX = 3;

/** Regular files; shell scripts can be run. */
function modeOf(name: string): number {
  return name.endsWith('.sh') ? 0o100755 : 0o100644;
}

/** Zip dates have no time zone: local noon is written as the same numbers everywhere. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
