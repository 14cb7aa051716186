import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { themeNames } from '@resume/ui/tokens';
import { PdfError } from '../pdf-error.js';
import { extractFiles, inspectPdf } from '../read-pdf.js';
import { projectFonts } from './fonts.js';
import { type RenderFileOptions, renderFile } from './render.js';
import { formatReport } from './report.js';
import { writeWhole } from './write-file.js';

const HELP = `resume-pdf: résumés as tagged PDF

  resume-pdf render <resume.yaml>   writes resume.<locale>.pdf beside it
      -o, --out <file>              where to write instead
      --locale <tag>                language, zh by default
      --audience <name>             whom it is for, public by default
      --pages <n>                   sets it denser until it fits on so many pages
      --theme <name>                ledger, plain or sidebar; ledger by default
      --compact                     with less room between lines and entries
      --letter                      US Letter instead of A4
      --archival                    follows PDF/A-3a too
      -w, --watch                   writes it again when the file changes
  resume-pdf extract <file.pdf>     gives back the files it carries, resume.json among them
      -o, --out <folder>            where to write them, beside it by default
  resume-pdf inspect <file.pdf>     says what a reader finds: structure, text, links
      --json                        as JSON

Exit codes: 0 done, 1 the file is at fault, 2 the command is.
`;

class UsageError extends Error {}

async function main(args: readonly string[]): Promise<void> {
  const { positionals, values } = read(args);
  const [command, file, ...more] = positionals;
  if (values.help || command === undefined) return void process.stdout.write(HELP);
  if (!Object.hasOwn(commands, command)) {
    throw new UsageError(`There is no command "${command}". Use render, extract or inspect.`);
  }
  if (file === undefined) throw new UsageError(`${command} wants a file: resume-pdf ${command} <file>`);
  if (more.length > 0) throw new UsageError(`${command} takes one file, and found ${more.join(', ')} too.`);
  await commands[command as keyof typeof commands](file, values);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        locale: { type: 'string', default: 'zh' },
        audience: { type: 'string', default: 'public' },
        pages: { type: 'string' },
        theme: { type: 'string', default: 'ledger' },
        compact: { type: 'boolean', default: false },
        letter: { type: 'boolean', default: false },
        archival: { type: 'boolean', default: false },
        watch: { type: 'boolean', short: 'w', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof read>['values'];

const commands = {
  async render(file: string, values: Values) {
    const pages = values.pages === undefined ? undefined : Number(values.pages);
    if (pages !== undefined && !(Number.isInteger(pages) && pages > 0)) {
      throw new UsageError(`--pages wants a whole number from 1, and found "${values.pages}".`);
    }
    const theme = themeNames.find((name) => name === values.theme);
    if (theme === undefined) {
      throw new UsageError(`--theme wants one of ${themeNames.join(', ')}, and found "${values.theme}".`);
    }
    const stem = basename(file, extname(file));
    const out = values.out ?? join(dirname(file), `${stem}.${values.locale}.pdf`);
    const options = {
      file,
      locale: values.locale,
      audience: values.audience,
      theme,
      density: values.compact ? ('compact' as const) : ('comfortable' as const),
      letter: values.letter,
      archival: values.archival,
      pages,
      fonts: await projectFonts(process.cwd()),
      onWarning: say,
    };
    const once = () => renderOnce(options, out);
    if (!values.watch) return once();
    await rewatched(file, () => once().catch(report));
  },

  async extract(file: string, values: Values) {
    const files = await extractFiles(await readPdfFile(file));
    if (files.length === 0) throw new PdfError(`${file} carries no files.`);
    const folder = resolve(values.out ?? dirname(file));
    for (const { name, data } of files) {
      const path = resolve(folder, basename(name));
      if (!path.startsWith(folder + sep)) throw new PdfError(`${file} carries a file without a name.`);
      await writeWhole(path, data);
      console.log(path);
    }
  },

  async inspect(file: string, values: Values) {
    const report = await inspectPdf(await readPdfFile(file));
    console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
  },
};

async function renderOnce(options: Omit<RenderFileOptions, 'now'>, out: string): Promise<void> {
  say(`rendering ${options.file} (${options.locale}, ${options.audience})`);
  const bytes = await renderFile({ ...options, now: today() });
  await writeWhole(out, bytes);
  console.log(`${out} ${(bytes.length / 1000).toFixed(1)} kB`);
}

/** The date in documents: SOURCE_DATE_EPOCH (seconds) where bytes must repeat, today otherwise. */
function today(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000) : new Date(new Date().toISOString().slice(0, 10));
}

/** Runs at once, and again after each change; editors save by several events, or by another file in its place. */
async function rewatched(file: string, run: () => Promise<void>): Promise<void> {
  await run();
  say(`watching ${file}, Ctrl+C stops`);
  let timer: NodeJS.Timeout | undefined;
  watch(dirname(resolve(file)), (_, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
}

async function readPdfFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new PdfError(`${file} could not be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Progress and warnings, apart from what commands print for others to read. */
function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

function report(error: unknown): void {
  if (error instanceof PdfError || error instanceof UsageError) say(error.message);
  else console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

await main(process.argv.slice(2)).catch(report);
