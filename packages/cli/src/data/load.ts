import { type Diagnostic, formatNames, type ReadResult, readResume } from '@resume/schema';
import { type Facts, readFacts } from '@resume/schema/facts';
import { CliError, reasonOf, type World } from '../terminal.js';
import { type Options, oneOf } from './arguments.js';

/** One run: its options and the world it runs in. */
export interface Run {
  readonly file: string | undefined;
  readonly options: Options;
  readonly world: World;
}

/** A source that was read, and what it is called in messages. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Longer than this, people are told that something happens. */
const LONG = 1_000_000;

/** What standard input is called in messages. */
const STDIN = '<stdin>';

async function readSource({ file, world }: Run): Promise<Source> {
  if (file === undefined && world.inputIsTerminal)
    throw new CliError('No file is named. Name one, or give the document on standard input.');
  const name = file === undefined || file === '-' ? STDIN : file;
  try {
    return { name, bytes: await (name === file ? world.readFile(file) : world.readInput()) };
  } catch (error) {
    throw new CliError(`${name} could not be read (${reasonOf(error)}). Check its name and rights.`);
  }
}

/** Says how far a long run has come, on a terminal alone. */
export function progress({ options, world }: Run, source: Source, step: string): void {
  if (options.quiet || !world.errorIsTerminal || source.bytes.length < LONG) return;
  world.writeError(`${source.name}: ${(source.bytes.length / LONG).toFixed(1)} MB, ${step} …\n`);
}

/** A document, and the source it was read from. */
export interface Loaded extends ReadResult {
  readonly source: Source;
}

/**
 * Reads the document of a run.
 *
 * @throws {CliError} where its file cannot be read
 */
export async function load(run: Run): Promise<Loaded> {
  const source = await readSource(run);
  progress(run, source, 'reading');
  const { from } = run.options;
  const format = from === undefined ? undefined : oneOf(from, formatNames, 'from');
  return { source, ...(await readResume(source.bytes, { file: source.name, ...(format && { format }) })) };
}

/** Findings with their places in the source, where those are known. */
export const placed = (
  findings: readonly Diagnostic[],
  placeAt: ReadResult['placeAt'],
): readonly Diagnostic[] => findings.map((finding) => ({ ...finding, ...placeAt(finding.path) }));

/** A document with what files next to it say of it; the document alone where it came from standard input. */
export async function loadFacts(
  { world }: Run,
  { source, resume, placeAt }: Loaded,
): Promise<Pick<Facts, 'diagnostics'> & { readonly resume: ReadResult['resume'] }> {
  if (!resume || source.name === STDIN) return { resume, diagnostics: [] };
  return readFacts(resume, { file: source.name, readFile: world.readFile, placeAt, now: world.now });
}
