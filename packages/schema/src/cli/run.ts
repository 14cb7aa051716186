import { ImportError } from '../interchange/index.js';
import { toJsonSchema } from '../json-schema/index.js';
import { documentLanguage } from '../languages/document-language.js';
import { lint } from '../lint/index.js';
import { reportVisibility } from '../lint/visibility.js';
import { fixSource } from '../read/fix.js';
import { formatNames } from '../read/formats.js';
import { printable } from '../text/control-characters.js';
import { coverage } from '../text/coverage.js';
import { didYouMean, type Option, type Options, readArguments } from './arguments.js';
import { convert } from './convert.js';
import { writers } from './formats.js';
import { load, placed, progress, type Run } from './load.js';
import { report, writeFile, writeResult } from './report.js';
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
  --fix              correct names and dates in the file (lint)
  --strict           end with 1 for warnings too
  -o, --out <file>   write there instead of to standard output (convert, schema, new)
  --force            overwrite the file of --out
  --json             say everything as JSON
  -q, --quiet        say errors alone
  -h, --help         print this

Ends with 0 where nothing is wrong, 1 where the document has errors, 2 where the command could not be carried out.
`;

/** What a command does, and the options it takes besides those that every command takes. */
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
    ? lint(resume, {
        now: world.now,
        file: source.name,
        ...(languages && { languages }),
        readers: languages ?? [...new Set([await documentLanguage(resume), ...coverage(resume).languages])],
      })
    : [];
  return report(run, loaded, [...diagnostics, ...placed(odd, placeAt)]);
}

const languagesOf = ({ languages }: Options) => languages?.split(',').map((tag) => tag.trim());

async function fix({ file, options, world }: Run): Promise<void> {
  if (file === undefined || file === '-')
    throw new CliError('found --fix without a file. Name the file to fix.');
  const { format, text } = await load({ file, options: {}, world });
  // The places of other formats are not those of the document.
  if (format !== 'resume') return;
  const fixed = fixSource(text);
  if (fixed.count === 0) return;
  await writeFile(world, file, fixed.source, true);
  if (!options.quiet && !options.json) world.writeError(`${file}: fixed ${fixed.count} places.\n`);
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
