import { parseArgs } from 'node:util';
import { loadGuide, type Guide } from '../../engine/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { chosenSamples, findingsText, keepReports, ladderContext, readAdapters, reportFolder, shareCaught, testStrength, verifyOutputs, verifySamples } from '../../verification/index.ts';
import { faultText } from '../check-guide.ts';
import { count, tell } from '../phase.ts';

/** `npm run verify [-- sample…]`: takes the samples up the verification ladder and keeps the proofs in `proofs/` of the guide; without names, runs the programs of questions too. With `--folder path`, tells how much of somebody else’s notebooks and YAML files passes each rung; `--given computes/cpu` names what is there before. With `--mutants`, tests the ladder itself by faults written into the samples. */
export async function verify(words: readonly string[]): Promise<number> {
  const { positionals: only, values: { mutants, folder, given } } = parseArgs({ args: [...words], allowPositionals: true, options: { mutants: { type: 'boolean', default: false }, folder: { type: 'string' }, given: { type: 'string', multiple: true, default: ['workspace'] } } });
  if (folder !== undefined) return report(folder, given);
  const since = performance.now();
  const loaded = await loadGuide(guideFolder(), { proofs: false });
  if (!loaded.guide) {
    process.stderr.write(`${faultText(guideFolder(), loaded)}\n`);
    return 1;
  }
  const { samples } = loaded.guide;
  const unknown = only.filter((id) => !samples.has(id));
  if (unknown.length > 0) throw new Error(`there is no sample ${unknown.join(', ')}; use ${[...samples.keys()].join(', ')}`);
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  if (mutants) return strength(loaded.guide, only, say);
  const done = await verifySamples(loaded.guide, { only, today: new Date().toISOString().slice(0, 10), write: true, say });
  for (const { sample, rungs, findings } of done) {
    say(`${sample.id}: ${findings.length > 0 ? 'fails' : rungs.join(' ')}`);
    if (findings.length > 0) process.stdout.write(`${findingsText(sample.folder, findings)}\n`);
  }
  const outputs = only.length > 0 ? [] : await verifyOutputs(loaded);
  for (const { findings } of outputs.filter((output) => output.findings.length > 0)) process.stdout.write(`${findingsText(guideFolder(), findings)}\n`);
  const wrong = outputs.filter(({ findings }) => findings.length > 0).length;
  const failed = done.filter(({ findings }) => findings.length > 0).length;
  tell('verify', `${count(done.length - failed, 'sample')} proved, ${failed} failed; ${count(outputs.length - wrong, 'program')} of questions print what their keys say, ${wrong} do not`, since);
  return failed + wrong === 0 ? 0 : 1;
}

/** How many faults the rungs find that are written into the samples on purpose; kept in `proofs/mutants/`. */
async function strength(guide: Guide, only: readonly string[], say: (line: string) => void): Promise<number> {
  const since = performance.now();
  const samples = chosenSamples(guide, only);
  const reports = await testStrength(guide, { samples, context: await ladderContext(guide.root, samples, say), today: new Date().toISOString().slice(0, 10) });
  await keepReports(guide.root, reports);
  for (const { id, made, survivors } of reports) say(`${id}: ${made - survivors.length} of ${made}${survivors.map(({ file, line, what }) => `\n            ${file}:${line} ${what}`).join('')}`);
  tell('mutants', `${Math.round(shareCaught(reports) * 1000) / 10} % of ${reports.reduce((sum, { made }) => sum + made, 0)} faults caught`, since);
  return 0;
}

/** How many notebooks and YAML files of a folder pass each rung that speaks of them, and why the others do not, by kind; nothing is kept. */
async function report(folder: string, given: readonly string[]): Promise<number> {
  const since = performance.now();
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  for (const adapter of readAdapters()) {
    const told = await reportFolder(folder, adapter, given, await ladderContext(folder, [], say));
    for (const [kind, rungs] of Object.entries(told)) {
      for (const [rung, { passed, of, apart, faults }] of Object.entries(rungs)) {
        say(`${kind} ${rung}: ${passed} of ${of} pass${apart.length > 0 ? `, ${apart.length} stand apart` : ''}`);
        for (const [reason, list] of byKind([...faults, ...apart])) say(`  ${list.length} ${reason}${list.map(({ file, cause }) => `\n              ${file}: ${cause}`).join('')}`);
      }
    }
  }
  tell('verify', folder, since);
  return 0;
}

function byKind<T extends { kind: string }>(list: readonly T[]): Map<string, T[]> {
  const kinds = new Map<string, T[]>();
  for (const one of list) kinds.set(one.kind, [...kinds.get(one.kind) ?? [], one]);
  return kinds;
}
