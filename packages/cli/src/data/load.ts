import {
  type Diagnostic,
  formatDiagnostic,
  formatNames,
  type ReadResult,
  type Resume,
  readResume,
  reportVariants,
  selectVariant,
  VariantError,
} from '@resume/schema';
import { type Facts, readFacts } from '@resume/schema/facts';
import { type SourcePlace, withLetterFile } from '../documents/letter-file.js';
import { CliError, DocumentError, reasonOf, type World } from '../terminal.js';
import { type Options, oneOf } from './arguments.js';
import { isPdf, readPdf } from './read-pdf.js';

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

/** Input that takes longer than this is announced. */
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
export interface Loaded extends Omit<ReadResult, 'placeAt'> {
  readonly source: Source;
  placeAt(path: string): SourcePlace | undefined;
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
  if (format === undefined && isPdf(source.bytes))
    return { source, ...(await readPdf(source.bytes, source.name, run.world)) };
  return { source, ...(await readResume(source.bytes, { file: source.name, ...(format && { format }) })) };
}

/** A document with the letters of the file that `--letter` names, and the run with the name of the letter. */
export interface LoadedLetters {
  readonly run: Run;
  readonly loaded: Loaded;
  /** What `--letter` may name, where it names a file. */
  readonly choices?: readonly string[];
}

/**
 * Reads the file of a letter where `--letter` names one.
 *
 * @throws {PdfError} where it cannot be read, listing what is wrong with it
 * @throws {LetterError} where it has no such letter
 */
export async function withLetter(run: Run, loaded: Loaded, resume: Resume): Promise<LoadedLetters> {
  const { options, world } = run;
  const document = { file: loaded.source.name, resume, placeAt: loaded.placeAt };
  const added = await withLetterFile(document, options.letter, world.readFile);
  if (!added) return { run, loaded };
  const { choices, diagnostics, letter, placeAt } = added;
  const { letter: _, ...others } = options;
  return {
    run: { ...run, options: letter === undefined ? others : { ...others, letter } },
    loaded: {
      ...loaded,
      resume: added.resume,
      diagnostics: [...loaded.diagnostics, ...diagnostics],
      placeAt,
    },
    choices,
  };
}

/** Findings with their places in the source, where those are known. */
export const placed = (findings: readonly Diagnostic[], placeAt: Loaded['placeAt']): readonly Diagnostic[] =>
  findings.map((finding) => ({ ...finding, ...placeAt(finding.path) }));

/** A document with what files next to it say of it; the document alone where it came from standard input. */
export async function loadFacts(
  { world }: Run,
  { source, resume, placeAt }: Loaded,
): Promise<Pick<Facts, 'diagnostics' | 'verified'> & { readonly resume: ReadResult['resume'] }> {
  if (!resume || source.name === STDIN) return { resume, diagnostics: [], verified: new Map() };
  return readFacts(resume, { file: source.name, readFile: world.readFile, placeAt, now: world.now });
}

/** The document of a run: the whole, or the variant that it names. */
export interface Chosen {
  readonly resume: Resume;
  /** Tags of the languages that the variant is made in, where it says so. */
  readonly languages?: readonly string[] | undefined;
  /** Where something of it stands in the source. */
  sourceOf(path: string): string;
  /** Findings about it, with their paths and places in the source. */
  placed(findings: readonly Diagnostic[]): readonly Diagnostic[];
}

/**
 * Chooses the variant of `--variant`.
 *
 * @throws {CliError} where there is no such variant
 * @throws {DocumentError} where a variant extends none or itself
 */
export function chosen(
  { options: { variant: name, audience, letter } }: Run,
  resume: Resume,
  { source, placeAt }: Loaded,
): Chosen {
  if (name === undefined)
    return { resume, sourceOf: (path) => path, placed: (findings) => placed(findings, placeAt) };
  const [wrong] = placed(reportVariants(resume, source.name), placeAt);
  if (wrong) throw new DocumentError(formatDiagnostic(wrong));
  try {
    const {
      resume: own,
      sourceOf,
      variant: { languages },
    } = selectVariant(resume, name, { letter, ...(audience !== undefined && { audience }) });
    return {
      resume: own,
      languages,
      sourceOf,
      placed: (findings) =>
        placed(
          findings.map((finding) => ({ ...finding, path: sourceOf(finding.path) })),
          placeAt,
        ),
    };
  } catch (error) {
    if (error instanceof VariantError) throw new CliError(`${source.name}: ${error.message}`);
    throw error;
  }
}
