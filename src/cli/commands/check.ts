import { guideFolder } from '../../site/guide-folder.ts';
import { checkGuide, inspect } from '../check-guide.ts';
import { explain } from '../explain.ts';
import { readOptions } from '../options.ts';
import { recordGaps } from '../record-gaps.ts';

/**
 * `npm run check`: every fault of the guide with place and fix; `--json` gives them to other programs, `--explain CODE` tells what a code means,
 * `--record` takes out of `known-gaps/` what was closed, and writes lists that are not there yet.
 */
export async function check(words: readonly string[]): Promise<number> {
  const options = readOptions(words, { flags: ['json', 'record'], values: ['explain'] });
  const code = options.value('explain');
  if (code !== undefined) {
    process.stdout.write(explain(code));
    return 0;
  }
  if (options.has('record')) {
    const { gaps } = await inspect(guideFolder());
    if (gaps) await recordGaps(guideFolder(), gaps.lists);
  }
  if (!options.has('json')) return (await checkGuide(guideFolder())).ok ? 0 : 1;
  const { ok, counts, diagnostics, drawings, gaps } = await inspect(guideFolder());
  process.stdout.write(`${JSON.stringify({ ok, counts, diagnostics, drawings, known: gaps?.known ?? [] }, null, 2)}\n`);
  return ok ? 0 : 1;
}
