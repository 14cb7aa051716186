import { parseArgs } from 'node:util';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { ImportError, type Loss, mergePublications } from '../interchange/index.js';
import { toJsonSchema } from '../json-schema/index.js';
import { documentLanguage } from '../languages/document-language.js';
import { fallbackWarning } from '../languages/messages.js';
import { isLanguageTag } from '../languages/tags.js';
import { lint } from '../lint/index.js';
import { reportVisibility } from '../lint/visibility.js';
import { fixSource } from '../read/fix.js';
import { formatNames, formats } from '../read/formats.js';
import { type ReadResult, readResume } from '../read/read-resume.js';
import type { Resume } from '../resume.js';
import { printable } from '../text/control-characters.js';
import { coverage } from '../text/coverage.js';
import { reportUnknownKeys } from '../unknown-keys/index.js';
import { formatWithExcerpt } from './excerpt.js';
import { audienceFormats, type OutputFormat, writers } from './formats.js';
import { starter } from './starter.js';
import { CliError, EXIT, type World } from './terminal.js';

const HELP = `Usage: resume-schema <command> [file] [options]

Commands
  validate [file]    say whether a document can be read
  lint [file]        say what is odd about it
  convert [file]     write it in another format (--to)
  coverage [file]    list what is untranslated, by path
  schema             print the JSON Schema, for editors
  new                print a commented document to begin with

A file is in any format of --from; without one, or for -, standard input is read.

Options
  --from <format>    ${formatNames.join(', ')};
                     recognized by its content where left out
  --to <format>      ${Object.keys(writers).join(', ')} (convert)
  --locale <tag>     language to write in, such as zh; the document's own where left out (convert)
  --audience <name>  leave out what this audience may not see, such as public (convert)
  --publications <file>
                     add the papers of this file, by DOI or title (convert)
  --languages <tags> languages every text should have, such as zh,en (lint, coverage)
  --fix              mend names and dates in the file (lint)
  --strict           end with 1 for warnings too
  -o, --out <file>   write there instead of to standard output (convert, schema, new)
  --force            overwrite the file of --out
  --json             say everything as JSON
  -q, --quiet        say errors alone
  -h, --help         print this

Ends with 0 where nothing is wrong, 1 where the document has errors, 2 where the command could not be carried out.
`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  locale: { type: 'string' },
  audience: { type: 'string' },
  publications: { type: 'string' },
  languages: { type: 'string' },
  fix: { type: 'boolean' },
  strict: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Options = ReturnType<typeof readArguments>['options'];

type Option = keyof typeof OPTIONS;

/** One run: its options and the world it runs in. */
interface Run {
  readonly file: string | undefined;
  readonly options: Options;
  readonly world: World;
}

/** What the program does, and the options it takes besides those that every command takes. */
interface Command {
  readonly takes: readonly Option[];
  act(run: Run): Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: { takes: ['from', 'strict'], act: validate },
  lint: { takes: ['from', 'languages', 'fix', 'strict'], act: runLint },
  convert: {
    takes: ['from', 'to', 'locale', 'audience', 'publications', 'strict', 'out', 'force'],
    act: convert,
  },
  coverage: { takes: ['from', 'languages', 'strict'], act: runCoverage },
  schema: {
    takes: ['out', 'force'],
    act: (run) => writeResult(run, `${JSON.stringify(toJsonSchema(), null, 2)}\n`),
  },
  new: { takes: ['out', 'force'], act: (run) => writeResult(run, starter) },
};

const TAKEN_BY_ALL: readonly Option[] = ['json', 'quiet', 'help'];

/** Runs the program with its arguments, and resolves to its exit code. Never rejects. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const asJson = args.includes('--json');
  try {
    const { command, file, options } = readArguments(args);
    if (options.help || command === undefined) {
      (options.help ? world.writeOutput : world.writeError)(HELP);
      return options.help ? EXIT.ok : EXIT.failed;
    }
    const action = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!action)
      throw new CliError(
        `found the command "${command}".${didYouMean(command, Object.keys(COMMANDS))} See --help.`,
      );
    refuseOthers(command, action, options);
    return await action.act({ file, options, world });
  } catch (error) {
    if (!(error instanceof CliError || error instanceof ImportError)) throw error;
    if (asJson) world.writeOutput(`${JSON.stringify({ error: error.message }, null, 2)}\n`);
    else world.writeError(printable(`resume-schema: ${error.message}\n`));
    return EXIT.failed;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, file, extra] = positionals;
    if (extra !== undefined) throw new CliError(`found "${extra}" behind the file. Give one file at a time.`);
    return { command, file, options: values };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { message } = error as Error;
    const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
    if (unknown === undefined) throw new CliError(`${message.split('. ')[0]}. See --help.`);
    throw new CliError(
      `found the option "--${unknown}".${didYouMean(unknown, Object.keys(OPTIONS), '--')} See --help.`,
    );
  }
}

/** An option that does nothing is hardly what was meant. */
function refuseOthers(command: string, { takes }: Command, options: Options): void {
  const known = [...takes, ...TAKEN_BY_ALL];
  const other = (Object.keys(options) as Option[]).find((option) => !known.includes(option));
  if (other === undefined) return;
  const takers = Object.keys(COMMANDS).filter((name) => COMMANDS[name]?.takes.includes(other));
  throw new CliError(
    `found --${other}, which ${command} does not take. Leave it out: it is for ${takers.join(', ')}.`,
  );
}

function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` Did you mean "${prefix}${meant}"?`;
}

function oneOf<Word extends string>(word: string, known: readonly Word[], option: string): Word {
  const found = known.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw new CliError(`found --${option} ${word}.${didYouMean(word, known)} Use one of ${known.join(', ')}.`);
}

/** A source that was read, and what it is called in messages. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Longer than this, people are told that something happens. */
const LONG = 1_000_000;

async function readSource({ file, world }: Run): Promise<Source> {
  if (file === undefined && world.inputIsTerminal)
    throw new CliError('found no file. Name one, or give the document on standard input.');
  const name = file === undefined || file === '-' ? '<stdin>' : file;
  try {
    return { name, bytes: await (name === file ? world.readFile(file) : world.readInput()) };
  } catch (error) {
    throw new CliError(`found no way to read "${name}" (${reasonOf(error)}). Check its name and rights.`);
  }
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Tells how far a long run has come, on a terminal alone. */
function progress({ options, world }: Run, source: Source, step: string): void {
  if (options.quiet || !world.errorIsTerminal || source.bytes.length < LONG) return;
  world.writeError(`${source.name}: ${(source.bytes.length / LONG).toFixed(1)} MB, ${step} …\n`);
}

interface Loaded extends ReadResult {
  readonly source: Source;
}

async function load(run: Run): Promise<Loaded> {
  const source = await readSource(run);
  progress(run, source, 'reading');
  const { from } = run.options;
  const format = from === undefined ? undefined : oneOf(from, formatNames, 'from');
  return { source, ...(await readResume(source.bytes, { file: source.name, ...(format && { format }) })) };
}

/** Findings with their places in the source, where those are known. */
const placed = (findings: readonly Diagnostic[], placeAt: ReadResult['placeAt']): readonly Diagnostic[] =>
  findings.map((finding) => ({ ...finding, ...placeAt(finding.path) }));

async function validate(run: Run): Promise<number> {
  const loaded = await load(run);
  const { source, resume, diagnostics, placeAt } = loaded;
  const unclear = resume ? reportVisibility(resume, source.name) : [];
  return report(run, loaded, [...diagnostics, ...placed(unclear, placeAt)]);
}

async function runLint(run: Run): Promise<number> {
  const { options, world, file } = run;
  if (options.fix) await fix(run);
  const loaded = await load({ ...run, file });
  const { source, resume, diagnostics, placeAt } = loaded;
  progress(run, source, 'judging');
  const languages = languagesOf(options);
  const odd = resume
    ? lint(resume, { now: world.now, file: source.name, ...(languages && { languages }) })
    : [];
  return report(run, loaded, [...diagnostics, ...placed(odd, placeAt)]);
}

const languagesOf = ({ languages }: Options) => languages?.split(',').map((tag) => tag.trim());

async function fix({ file, options, world }: Run): Promise<void> {
  if (file === undefined || file === '-')
    throw new CliError('found --fix without a file. Name the file to mend.');
  const { format, text } = await load({ file, options: {}, world });
  // The places of other formats are not those of the document.
  if (format !== 'resume') return;
  const fixed = fixSource(text);
  if (fixed.count === 0) return;
  await writeFile(world, file, fixed.source, true);
  if (!options.quiet && !options.json) world.writeError(`${file}: mended ${fixed.count} places.\n`);
}

async function convert(run: Run): Promise<number> {
  const { options, world } = run;
  const formats = Object.keys(writers) as OutputFormat[];
  if (options.to === undefined) throw new CliError(`found no --to. Use one of ${formats.join(', ')}.`);
  const to = oneOf(options.to, formats, 'to');
  const loaded = await load(run);
  if (!loaded.resume) return report(run, loaded, loaded.diagnostics);
  const { source } = loaded;
  const { audience } = options;
  const unclear = reportVisibility(loaded.resume, source.name, { audience });
  const isForAudience = audience !== undefined || audienceFormats.includes(to);
  const odd = [
    // Where nothing is left out, nothing is shown by mistake.
    ...(isForAudience ? unclear : unclear.map((each) => ({ ...each, severity: 'warning' as const }))),
    ...reportUnknownKeys(loaded.resume, source.name),
  ];
  const diagnostics = [...loaded.diagnostics, ...placed(odd, loaded.placeAt)];
  if (isForAudience && unclear.length > 0) return report(run, loaded, diagnostics);
  const code = options.strict && diagnostics.length > 0 ? EXIT.findings : EXIT.ok;
  const { resume, losses } = await withPublications(run, loaded.resume, loaded.losses);
  progress(run, source, 'writing');
  const { locale = await documentLanguage(resume) } = options;
  checkLocale(locale);
  const written = await writers[to](resume, { locale, audience, now: world.now });
  const lost = [...losses, ...written.losses];
  const warning = to === 'markdown' || to === 'text' ? fallbackWarning(locale) : undefined;
  if (warning !== undefined && !options.quiet) world.writeError(`${source.name}: ${warning}\n`);
  if (!options.json) {
    if (!options.quiet) tell(loaded, diagnostics, lost, world.writeError);
    await writeResult(run, written.output);
    return code;
  }
  const { out } = options;
  if (out !== undefined) await writeResult(run, written.output);
  const output = out === undefined ? { output: written.output } : { out };
  world.writeOutput(`${JSON.stringify({ ...output, diagnostics, losses: lost }, null, 2)}\n`);
  return code;
}

function checkLocale(locale: string): void {
  if (isLanguageTag(locale)) return;
  throw new CliError(
    `"${locale}" is not a language. Give --locale a BCP 47 tag such as en, pt-BR or zh-Hant.`,
  );
}

/** The document with the papers of `--publications`, whose own losses are told by that file's name. */
async function withPublications(
  { options, world }: Run,
  resume: Resume,
  losses: readonly Loss[],
): Promise<{ resume: Resume; losses: readonly Loss[] }> {
  const file = options.publications;
  if (file === undefined) return { resume, losses };
  const papers = await load({ file, options: {}, world });
  if (!papers.resume)
    throw new CliError(papers.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  const merged = mergePublications(resume, papers.resume.publications ?? []);
  if (!options.quiet && !options.json)
    world.writeError(
      `${file}: ${plural(merged.added.length, 'paper')} added, ${plural(merged.filled.length, 'field')} filled in.\n`,
    );
  const lost = papers.losses.map(({ path, message }) => ({ path: `${file} ${path}`, message }));
  return { resume: merged.resume, losses: [...losses, ...lost, ...merged.losses] };
}

async function runCoverage(run: Run): Promise<number> {
  const { options, world } = run;
  const loaded = await load(run);
  const { resume } = loaded;
  if (!resume) return report(run, loaded, loaded.diagnostics);
  const { languages, texts, missing } = coverage(resume, languagesOf(options));
  const language = await documentLanguage(resume);
  const code = options.strict && missing.length > 0 ? EXIT.findings : EXIT.ok;
  if (options.json) {
    world.writeOutput(`${JSON.stringify({ language, languages, texts, missing }, null, 2)}\n`);
    return code;
  }
  for (const language of languages) {
    const lacking = missing.filter((text) => text.languages.includes(language)).length;
    world.writeOutput(`${language}: ${texts - lacking} of ${texts} texts\n`);
  }
  for (const { path, languages: lacking } of missing)
    world.writeOutput(`${path}: no ${lacking.join(', ')}\n`);
  return code;
}

async function writeResult({ options, world }: Run, output: string): Promise<number> {
  const { out, force = false } = options;
  if (out === undefined) world.writeOutput(output);
  else await writeFile(world, out, output, force);
  return EXIT.ok;
}

async function writeFile(world: World, file: string, content: string, overwrite: boolean): Promise<void> {
  try {
    await world.writeFile(file, content, overwrite);
  } catch (error) {
    const reason = reasonOf(error);
    throw new CliError(
      reason === 'EEXIST'
        ? `found "${file}" there already. Give --force to overwrite it.`
        : `found no way to write "${file}" (${reason}). Check its name and rights.`,
    );
  }
}

/** The most findings told one by one; of more, their number. */
const MOST = 100;

/** Tells people what was found, each with its line, and what was lost. */
function tell(
  { source, text }: Loaded,
  diagnostics: readonly Diagnostic[],
  losses: readonly Loss[],
  write: (text: string) => void,
): void {
  const lines = text.split(/\r?\n/);
  for (const diagnostic of diagnostics.slice(0, MOST)) write(`${formatWithExcerpt(diagnostic, lines)}\n\n`);
  if (diagnostics.length > MOST) write(`… and ${diagnostics.length - MOST} more. Give --json to see all.\n`);
  for (const { path, message, line, column } of losses) {
    const place = [source.name, line, column].filter((part) => part !== undefined).join(':');
    write(printable(`${place} lost ${path}: ${message}\n`));
  }
}

function report({ options, world }: Run, loaded: Loaded, diagnostics: readonly Diagnostic[]): number {
  const { source, format, losses } = loaded;
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const failed = errors > 0 || (options.strict === true && warnings > 0);
  const code = failed ? EXIT.findings : EXIT.ok;
  if (options.json) {
    world.writeOutput(
      `${JSON.stringify({ file: source.name, format, valid: errors === 0, diagnostics, losses }, null, 2)}\n`,
    );
    return code;
  }
  const told = diagnostics.filter(({ severity }) => !options.quiet || severity === 'error');
  tell(loaded, told, options.quiet ? [] : losses, world.writeOutput);
  if (!options.quiet) {
    const summary =
      errors + warnings > 0 ? `${plural(errors, 'error')}, ${plural(warnings, 'warning')}` : 'valid';
    const readAs =
      format === undefined || format === 'resume' ? '' : ` (${formats[format].title}, --from ${format})`;
    world.writeOutput(`${source.name}: ${summary}${readAs}\n`);
  }
  return code;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
