import { printable } from '@resume/schema';
import type { Command } from 'commander';
import { readPdfFile } from '../documents/read-pdf-file.js';
import { loadReader } from '../load-optional.js';
import { EXIT } from '../terminal.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

export function configure(command: Command, { world, end }: Context): void {
  command.argument('<file>', 'a PDF').action(async (file: string, { json }: { readonly json?: boolean }) => {
    const { formatReport, inspectPdf } = await loadReader(world);
    const report = await readPdfFile(file, inspectPdf);
    world.writeOutput(`${json ? JSON.stringify(report, null, 2) : printable(formatReport(report))}\n`);
    end(EXIT.ok);
  });
  withExamples(withCommonOptions(command), ['resume inspect my.pdf', 'resume inspect my.pdf --json']);
}
