import { guideFolder } from '../../site/guide-folder.ts';
import { checkGuide, inspect } from '../check-guide.ts';
import { explain } from '../explain.ts';
import { readOptions } from '../options.ts';

/** `npm run check`: every fault of the guide with place and fix; `--json` gives them to other programs, `--explain CODE` tells what a code means. */
export async function check(words: readonly string[]): Promise<number> {
  const options = readOptions(words, { flags: ['json'], values: ['explain'] });
  const code = options.value('explain');
  if (code !== undefined) {
    process.stdout.write(explain(code));
    return 0;
  }
  if (!options.has('json')) return (await checkGuide(guideFolder())).ok ? 0 : 1;
  const { ok, counts, diagnostics, drawings } = await inspect(guideFolder());
  process.stdout.write(`${JSON.stringify({ ok, counts, diagnostics, drawings }, null, 2)}\n`);
  return ok ? 0 : 1;
}
