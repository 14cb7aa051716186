import { decode, printable } from '@resume/schema';
import type { Command } from 'commander';
import { readPdfFile } from '../documents/read-pdf-file.js';
import { loadReader } from '../load-optional.js';
import { CliError, EXIT, reasonOf, type World } from '../terminal.js';
import { type Context, withCommonOptions, withExamples } from './command.js';

interface InspectOptions {
  readonly ats?: boolean;
  readonly job?: string;
  readonly json?: boolean;
}

export function configure(command: Command, { world, end }: Context): void {
  command
    .argument('<file>', 'a PDF')
    .option('--ats', 'report what a recruiter’s program reads: fields, order, what extractors differ in')
    .option(
      '--job <file>',
      'with --ats: which terms of an advertisement the text has; - reads standard input',
    )
    .action(async (file: string, options: InspectOptions) => {
      if (options.job !== undefined && !options.ats)
        throw new CliError('--job compares what --ats reads with an advertisement. Add --ats.');
      const text = await (options.ats ? reportForAts(file, options, world) : report(file, options, world));
      world.writeOutput(`${text}\n`);
      end(EXIT.ok);
    });
  withExamples(withCommonOptions(command), [
    'resume inspect my.pdf',
    'resume inspect my.pdf --json',
    'resume inspect my.pdf --ats',
    'resume inspect my.pdf --ats --job advertisement.txt',
  ]);
}

async function report(file: string, { json }: InspectOptions, world: World): Promise<string> {
  const { formatReport, inspectPdf } = await loadReader(world);
  const found = await readPdfFile(file, inspectPdf);
  return json ? JSON.stringify(found, null, 2) : printable(formatReport(found));
}

async function reportForAts(file: string, { job, json }: InspectOptions, world: World): Promise<string> {
  const advertisement = job === undefined ? undefined : await readAdvertisementFile(job, world);
  const { readText } = await loadReader(world);
  const pages = await readPdfFile(file, readText);
  const { inspectForAts } = await import('../ats/inspect-ats.js');
  const { formatAts } = await import('../ats/format-ats.js');
  const found = await inspectForAts(file, pages, advertisement);
  return json ? JSON.stringify(found, null, 2) : printable(formatAts(found).trimEnd());
}

/** The text of an advertisement. */
async function readAdvertisementFile(job: string, world: World): Promise<string> {
  const name = job === '-' ? 'Standard input' : job;
  const bytes = await readBytes(job, world);
  if (isPdf(bytes))
    throw new CliError(
      `${name} is a PDF. Copy the text of the advertisement into a text file, and name that.`,
    );
  const decoded = await decode(bytes);
  if ('message' in decoded) throw new CliError(`${name}: ${decoded.message}`);
  if (decoded.text.trim() === '')
    throw new CliError(`${name} is empty: there is no advertisement to compare with.`);
  return decoded.text;
}

const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

async function readBytes(job: string, world: World): Promise<Uint8Array> {
  if (job === '-') return world.readInput();
  try {
    return await world.readFile(job);
  } catch (error) {
    throw new CliError(`${job} could not be read (${reasonOf(error)}). Check its name and rights.`);
  }
}
