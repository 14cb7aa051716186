import { type Diagnostic, formats, printable } from '@resume/schema';
import type { ConversionWarning } from '@resume/schema/formats';
import { CliError, EXIT, reasonOf, type World } from '../terminal.js';
import { formatWithExcerpt } from './excerpt.js';
import type { Loaded, Run } from './load.js';

/** Writes what a command makes: to the file of `--out`, else to standard output. */
export async function writeResult({ options, world }: Run, output: string): Promise<number> {
  const { out, force = false } = options;
  if (out === undefined) world.writeOutput(output);
  else await writeFile(world, out, output, force);
  return EXIT.ok;
}

/**
 * Writes a file whole.
 *
 * @throws {CliError} where it is there and may not be overwritten, or cannot be written
 */
export async function writeFile(
  world: World,
  file: string,
  content: string,
  overwrite: boolean,
): Promise<void> {
  try {
    await world.writeFile(file, content, overwrite);
  } catch (error) {
    if ((error as Error).name === 'PdfError') throw new CliError((error as Error).message);
    throw new CliError(`${file} could not be written (${reasonOf(error)}). Check its name and rights.`);
  }
}

/** The most findings that are printed one by one; of more, their number. */
const MOST = 100;

/** Prints diagnostics with their lines, and the warnings of a conversion. */
export function printFindings(
  { source, text }: Loaded,
  diagnostics: readonly Diagnostic[],
  warnings: readonly ConversionWarning[],
  write: (text: string) => void,
): void {
  const lines = text.split(/\r?\n/);
  // The file of a letter is not the one whose lines are known.
  for (const diagnostic of diagnostics.slice(0, MOST))
    write(`${formatWithExcerpt(diagnostic, diagnostic.file === source.name ? lines : [])}\n\n`);
  if (diagnostics.length > MOST) write(`… and ${diagnostics.length - MOST} more. Give --json to see all.\n`);
  for (const { path, message, line, column, kind } of warnings) {
    const place = [source.name, line, column].filter((part) => part !== undefined).join(':');
    write(printable(`${place} ${kind === undefined ? 'lost' : 'read'} ${path}: ${message}\n`));
  }
}

/**
 * Prints what was found in a document, and gives the exit code.
 *
 * @param more further facts of the JSON
 */
export function report(
  { options, world }: Run,
  loaded: Loaded,
  diagnostics: readonly Diagnostic[],
  more: object = {},
): number {
  const { source, format, warnings: converted } = loaded;
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const failed = errors > 0 || (options.strict === true && warnings > 0);
  const code = failed ? EXIT.findings : EXIT.ok;
  if (options.json) {
    world.writeOutput(
      `${JSON.stringify({ file: source.name, format, valid: errors === 0, diagnostics, conversionWarnings: converted, ...more }, null, 2)}\n`,
    );
    return code;
  }
  const shown = diagnostics.filter(({ severity }) => !options.quiet || severity === 'error');
  printFindings(loaded, shown, options.quiet ? [] : converted, world.writeOutput);
  if (!options.quiet) {
    const summary =
      errors + warnings > 0 ? `${plural(errors, 'error')}, ${plural(warnings, 'warning')}` : 'valid';
    const readAs =
      format === undefined || format === 'resume' ? '' : ` (${formats[format].title}, --from ${format})`;
    world.writeOutput(`${source.name}: ${summary}${readAs}\n`);
  }
  return code;
}

/** A count and its noun: `1 error`, `2 errors`. */
export const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
