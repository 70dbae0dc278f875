import type { Guide, Sample } from '../engine/index.ts';
import { withoutMarks } from '../markdown/index.ts';

/** README of a downloaded sample, in Markdown. A README of the sample's own follows below it. */
export function sampleReadme({ manifest }: Pick<Guide, 'manifest'>, sample: Sample): string {
  const { environment, texts, title, summary } = sample;
  const own = texts['README.md'];
  const packages = Object.entries(environment?.packages ?? {}).map(([name, version]) => `    ${name}==${version}`);
  const blocks = [
    `# ${title}`,
    summary,
    ...(environment?.python === undefined ? [] : [`Written for Python ${environment.python}${packages.length > 0 ? ' with these packages:' : '.'}`]),
    ...(packages.length > 0 ? [packages.join('\n')] : []),
    `From *${manifest.title}*, edition of ${manifest.edition}: ${new URL(`samples/${sample.id}.html`, manifest.url).href}`,
    `Licence of the code: ${manifest.licence.code}.`,
    manifest.disclaimer,
    ...(own === undefined ? [] : [withoutMarks(own).trimEnd()]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
