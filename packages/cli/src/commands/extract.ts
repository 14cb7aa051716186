import { dirname } from 'node:path';
import { PdfError } from '@resume/pdf';
import { printable } from '@resume/schema';
import type { Command } from 'commander';
import { extractInto } from '../documents/extract.js';
import { readPdfFile } from '../documents/read-pdf-file.js';
import { loadReader } from '../load-optional.js';
import { EXIT, exitCodeOf, type World } from '../terminal.js';
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
  const files = await readPdfFile(file, extractFiles);
  if (files.length === 0) throw new PdfError(`${file} carries no files.`);
  const { written, problems } = await extractInto(out ?? dirname(file), files, force);
  const messages = problems.map(({ message }) => message);
  if (json) world.writeOutput(`${JSON.stringify({ file, written, problems: messages }, null, 2)}\n`);
  else {
    for (const path of written) world.writeOutput(`${path}\n`);
    for (const message of messages) world.writeError(printable(`${file}: ${message}\n`));
  }
  return Math.max(EXIT.ok, ...problems.map((problem) => exitCodeOf(problem) ?? EXIT.findings));
}
