import { dirname } from 'node:path';
import { PdfError } from '@resume/pdf';
import type { Command } from 'commander';
import { extractInto } from '../documents/extract.js';
import { readPdfFile } from '../documents/read-pdf-file.js';
import { loadReader } from '../load-optional.js';
import { EXIT, type World } from '../terminal.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

interface ExtractOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument('<file>', 'a PDF')
    .option('-o, --out <folder>', 'where to write; next to the PDF where left out')
    .option('-f, --force', 'replace files that are there')
    .action(async (file: string, options: ExtractOptions) => end(await extract(file, options, world)));
  withExamples(withCommonOptions(command), ['resume extract my.pdf -o out/']);
}

async function extract(
  file: string,
  { out, force = false, json }: ExtractOptions,
  world: World,
): Promise<number> {
  const { extractFiles } = await loadReader(world);
  const files = await extractFiles(await readPdfFile(file));
  if (files.length === 0) throw new PdfError(`${file} carries no files.`);
  const { written, problems } = await extractInto(out ?? dirname(file), files, force);
  if (json) {
    world.writeOutput(`${JSON.stringify({ file, written, problems }, null, 2)}\n`);
    return problems.length > 0 ? EXIT.findings : EXIT.ok;
  }
  for (const path of written) world.writeOutput(`${path}\n`);
  if (problems.length > 0) throw new PdfError(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return EXIT.ok;
}
