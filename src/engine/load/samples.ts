import { fault } from '../diagnostics/fault.ts';
import type { Sample } from '../guide.ts';
import { SampleManifest } from '../../schema/index.ts';
import type { Path } from './origins.ts';
import type { Reading } from './reading.ts';
import { readRecords } from './records.ts';

/** Files that are data rather than text; they belong to a sample without being shown. */
const BINARY = /\.(?:png|jpe?g|webp|gif|zip|gz|parquet|pkl|joblib|onnx|npz|npy)$/i;

/** All samples by id, with the text of the files their manifests name. A named file that is not there is a fault. */
export function readSamples(reading: Reading): Map<string, Sample> {
  const manifests = readRecords(reading, { kind: 'sample', pattern: /^samples\/[^/]+\/sample\.yaml$/, schema: SampleManifest });
  return new Map([...manifests].map(([id, manifest]) => [id, withTexts(reading, manifest)]));
}

function withTexts(reading: Reading, manifest: SampleManifest): Sample {
  const folder = reading.origins.at(manifest).file.replace(/\/sample\.yaml$/, '');
  const texts: Record<string, string> = {};
  for (const { file, path } of namedFiles(manifest)) {
    const whole = `${folder}/${file}`;
    if (!reading.folder.has(whole)) {
      reading.faults.push(fault(
        'missing-file', reading.origins.at(manifest, ...path),
        `\`${file}\` is not in \`${folder}/\`.`,
        'Add the file, or correct its name.',
      ));
    } else if (BINARY.test(file)) reading.folder.accept(whole);
    else {
      const text = reading.folder.text(whole);
      if (text !== undefined) texts[file] = text;
    }
  }
  const sample: Sample = { ...manifest, folder, texts };
  reading.origins.set(sample, { file: `${folder}/sample.yaml`, locate: (path) => reading.origins.at(manifest, ...path).position });
  return sample;
}

function namedFiles({ tabs, files }: SampleManifest): { file: string; path: Path }[] {
  const all = [
    ...tabs.map(({ file }, index) => ({ file, path: ['tabs', index, 'file'] })),
    ...files.map((file, index) => ({ file, path: ['files', index] })),
  ];
  return all.filter(({ file }, index) => all.findIndex((other) => other.file === file) === index);
}
