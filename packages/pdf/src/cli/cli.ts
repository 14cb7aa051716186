import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isLanguageTag, printable } from '@resume/schema';
import { readTheme, withTokenFile } from '@resume/ui/read-theme';
import { defaultTheme, type Theme, TokenError, themes } from '@resume/ui/themes';
import { facesFrom } from '../fonts/faces-from.js';
import { installedFaces } from '../fonts/installed-faces.js';
import { themeFonts } from '../fonts/theme-faces.js';
import { extractFiles, inspectPdf } from '../inspect/read-pdf.js';
import { PdfError } from '../pdf-error.js';
import type { RenderProgress } from '../render-html.js';
import { sourceDate } from '../vite/source-date.js';
import { writeWhole } from '../write-file.js';
import { extractInto } from './extract.js';
import { fileKey } from './file-key.js';
import { outputPattern } from './output-paths.js';
import { type RenderFileOptions, renderFile } from './render.js';
import { formatReport } from './report.js';
import { UsageError } from './usage-error.js';

const HELP = `resume-pdf: résumés as tagged PDF

  resume-pdf render <resume.yaml>   writes resume.<locale>.pdf beside it
      -o, --out <path>              where to write instead: a folder, or a file whose name may hold {locale}
      --locale <tag>                language, the document's own by default; several as en,zh
      --audience <name>             whom it is for, public by default
      --font <package or file>  another font, for characters that the others lack; several with more --font
      --pages <n>                   sets it denser until it fits on so many pages; as readers of
                                    the language expect where that can be reached
      --theme <name, folder or package>  how it looks: ${Object.keys(themes).join(', ')}, a folder such as ./press, or an
                                    installed package; ${defaultTheme.name} by default
      --tokens <file>               a token file to change the theme by, such as one exported from Storybook
      --compact                     with less room between lines and entries
      --letter                      US Letter instead of A4
      --archival                    follows PDF/A-3a too
      -w, --watch                   writes it again when the file or a picture in it changes
  resume-pdf extract <file.pdf>     gives back the files it carries, resume.json among them
      -o, --out <folder>            where to write them, next to it by default
      -f, --force                   replaces files that are there
  resume-pdf inspect <file.pdf>     says what a reader finds: structure, text, links
      --json                        as JSON

Exit codes: 0 done, 1 the file is at fault, 2 the command is.
`;

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
        locale: { type: 'string', multiple: true, default: [] },
        audience: { type: 'string', default: 'public' },
        font: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string' },
        theme: { type: 'string', default: defaultTheme.name },
        tokens: { type: 'string' },
        compact: { type: 'boolean', default: false },
        letter: { type: 'boolean', default: false },
        archival: { type: 'boolean', default: false },
        watch: { type: 'boolean', short: 'w', default: false },
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', short: 'f', default: false },
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
    const folders = [dirname(resolve(file)), process.cwd(), dirname(fileURLToPath(import.meta.url))];
    const theme = themeFrom(values, folders);
    const locales = values.locale.flatMap((tags) => tags.split(',')).filter(Boolean);
    const wrong = locales.find((tag) => !isLanguageTag(tag));
    if (wrong !== undefined) {
      throw new UsageError(`--locale wants BCP 47 tags such as en, pt-BR or zh-Hant, and found "${wrong}".`);
    }
    const options = {
      file,
      audience: values.audience,
      theme,
      density: values.compact ? ('compact' as const) : ('comfortable' as const),
      letter: values.letter,
      archival: values.archival,
      pages,
      fonts: [...themeFonts(theme, folders), ...(await facesFrom(values.font, [process.cwd(), ...folders]))],
      findFonts: installedFaces(folders),
      onWarning: say,
    };
    const pattern = outputPattern(file, locales.length, values.out);
    const once = async () => {
      const read = new Set([resolve(file)]);
      for (const locale of locales.length > 0 ? locales : [undefined])
        await renderOnce({ ...options, locale, onRead: (picture) => read.add(picture) }, pattern);
      return read;
    };
    if (!values.watch) return void (await once());
    await rewatched(file, once);
  },

  async extract(file: string, values: Values) {
    const files = await extractFiles(await readPdfFile(file));
    if (files.length === 0) throw new PdfError(`${file} carries no files.`);
    const { written, problems } = await extractInto(values.out ?? dirname(file), files, values.force);
    for (const path of written) console.log(path);
    if (problems.length > 0) throw new PdfError(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  },

  async inspect(file: string, values: Values) {
    const report = await inspectPdf(await readPdfFile(file));
    console.log(values.json ? JSON.stringify(report, null, 2) : printable(formatReport(report)));
  },
};

/** The theme that a command names, with the tokens of a file over it. */
function themeFrom({ theme: name, tokens }: Values, folders: readonly string[]): Theme {
  try {
    // Paths are as the shell has them, before those next to the résumé.
    const theme = readTheme(name, [process.cwd(), ...folders]);
    return tokens === undefined ? theme : withTokenFile(theme, resolve(tokens));
  } catch (error) {
    if (error instanceof TokenError) throw new UsageError(error.message);
    throw error;
  }
}

async function renderOnce(
  options: Omit<RenderFileOptions, 'now' | 'onProgress'>,
  pattern: string,
): Promise<void> {
  const what = `rendering ${options.file} (${[options.locale, options.audience].filter(Boolean).join(', ')})`;
  const bar = progressBar(what);
  try {
    const { bytes, locale } = await renderFile({
      ...options,
      now: sourceDate(process.env),
      onProgress: bar.show,
    });
    const out = pattern.replaceAll('{locale}', locale);
    await writeWhole(out, bytes);
    bar.clear();
    console.log(`${out} ${(bytes.length / 1000).toFixed(1)} kB`);
  } finally {
    bar.clear();
  }
}

/** Says how far a PDF is: in place on a terminal, once elsewhere. */
function progressBar(what: string) {
  const { stderr } = process;
  if (!stderr.isTTY) say(what);
  return {
    show({ done, stage, total }: RenderProgress) {
      const count = total === undefined ? '' : ` ${done + 1}/${total}`;
      if (stderr.isTTY) stderr.write(`\r\x1b[K${what}: ${stage}${count}`.slice(0, stderr.columns + 4));
    },
    clear: () => void (stderr.isTTY && stderr.write('\r\x1b[K')),
  };
}

/**
 * Runs at once, and again after each change of what was read; editors save by several events, or by another file in its
 * place, so folders are watched.
 *
 * @param run gives the files it read
 */
async function rewatched(file: string, run: () => Promise<ReadonlySet<string>>): Promise<void> {
  const read = new Set([resolve(file)]);
  const isRead = (path: string) => [...read].some((each) => fileKey(each) === fileKey(path));
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const once = async () => {
    for (const path of await run().catch(failed)) read.add(path);
    for (const folder of new Set([...read].map((path) => dirname(path)))) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      watch(folder, (_, name) => {
        // The owner may have typed the name in another case than the disk has it in.
        if (name === null || !isRead(join(folder, name))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(once);
        }, 100);
      });
    }
  };
  await once();
  say(`watching ${file}, Ctrl+C stops`);
}

function failed(error: unknown): ReadonlySet<string> {
  report(error);
  return new Set();
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
  process.stderr.write(printable(`${message}\n`));
}

function report(error: unknown): void {
  if (error instanceof PdfError || error instanceof UsageError) say(error.message);
  else console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

await main(process.argv.slice(2)).catch(report);
