import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectItems, loadGuide, type RuleCount } from '../../engine/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { bankText } from '../bank-text.ts';
import { faultText } from '../check-guide.ts';
import { readOptions } from '../options.ts';

/**
 * `npm run bank`: the items in numbers and what the warning rules find, for those who write items.
 * `--json` gives it to other programs; `--record` lowers the baselines in `lint-baseline/`, and never raises one.
 */
export async function bank(words: readonly string[]): Promise<number> {
  const options = readOptions(words, { flags: ['json', 'record'] });
  const { guide, origins, diagnostics } = await loadGuide(guideFolder());
  if (!guide || !origins) {
    process.stderr.write(`${faultText(guideFolder(), { diagnostics })}\n`);
    return 1;
  }
  const report = inspectItems(guide, origins);
  if (options.has('record')) await record(guide.root, report.rules);
  process.stdout.write(options.has('json') ? `${JSON.stringify(report, null, 2)}\n` : `${bankText(report, guide.root)}\n`);
  return 0;
}

async function record(root: string, rules: readonly RuleCount[]): Promise<void> {
  const folder = join(root, 'lint-baseline');
  await mkdir(folder, { recursive: true });
  for (const { rule, title, baselineId, baseline, findings } of rules) {
    const count = Math.min(findings.length, baseline ?? findings.length);
    if (count !== baseline) await writeFile(join(folder, `${baselineId}.yaml`), `# ${rule}: ${title}. May only fall.\nid: ${baselineId}\ncount: ${String(count)}\n`);
  }
}
