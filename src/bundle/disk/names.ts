/**
 * Names that would not survive unpacking on one system or another: other than short, lower-case and plain, reserved on Windows, or
 * the same but for case.
 *
 * @param paths with forward slashes.
 * @returns one text for each such name; empty where all are sound.
 */
export function unsoundNames(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const double = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    return [
      ...(double === undefined ? [] : [`${path} and ${double} are one file where case does not count`]),
      ...(path.length > LONGEST ? [`${path} is longer than ${String(LONGEST)} characters`] : []),
      ...(path.split('/').some((part) => RESERVED.test(part)) ? [`${path} has a name that Windows keeps for itself`] : []),
      ...(SOUND.test(path) ? [] : [`${path} has a capital letter, a blank or a sign that not every system takes`]),
    ];
  });
}

/** Windows takes 260 characters for a whole path; this leaves a long folder to unpack into. */
const LONGEST = 100;
const SOUND = /^(?:[a-z0-9_][a-z0-9_.-]*\/)*[a-z0-9_][a-z0-9_.-]*$/;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;
