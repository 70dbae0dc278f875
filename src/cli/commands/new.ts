import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { loadGuide } from '../../engine/index.ts';
import { guideFolder } from '../../site/guide-folder.ts';
import { faultText } from '../check-guide.ts';
import { readOptions } from '../options.ts';
import { kinds, Refusal, scaffold, type Made } from '../scaffold/index.ts';

/**
 * `npm run new -- <kind>`: begins a chapter, an item or another thing as valid files of the guide, and tells what is left to be
 * written in them. Asks nothing; `--id` or `--title` names it. No file that is there is overwritten.
 */
export async function begin([kind = '', ...words]: readonly string[]): Promise<number> {
  const options = readOptions(words, { values: ['id', 'title', 'part', 'group', 'type', 'chapter', 'objective', 'case'] });
  const root = guideFolder();
  const { guide, origins, diagnostics } = await loadGuide(root);
  if (!guide || !origins) {
    process.stderr.write(`${faultText(root, { diagnostics })}\n`);
    return 1;
  }
  const title = options.value('title');
  const id = options.value('id') ?? slug(title ?? '');
  if (id === '' || !kinds.includes(kind)) return refuse(`Say what to begin and how it is called: npm run new -- ${kinds.join('|')} --id my-id. Or give it a --title.`);
  try {
    await write(root, scaffold(guide, kind, { id, title, option: (name) => options.value(name), fileOf: (record) => origins.at(record).file }));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}

async function write(root: string, { files, next }: Made): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    process.stdout.write(`${relative(process.cwd(), path)}\n`);
    text.split('\n').forEach((line, index) => {
      if (line.includes('TODO:')) process.stdout.write(`  ${String(index + 1).padStart(3)}  ${line.trim()}\n`);
    });
  }
  process.stdout.write(`\nWrite what is marked and take the marks out; \`npm run check\` lists those that are left.${next === undefined ? '' : `\n${next}`}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
