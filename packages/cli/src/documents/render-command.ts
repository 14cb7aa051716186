import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderProgress } from '@resume/pdf';
import { facesFrom, installedFaces, themeFonts } from '@resume/pdf/fonts';
import { sourceDate } from '@resume/pdf/node';
import { writeWhole } from '@resume/pdf/write-file';
import { isLanguageTag, printable } from '@resume/schema';
import { readTheme, withTokenFile } from '@resume/ui/read-theme';
import { type Theme, TokenError } from '@resume/ui/themes';
import { CliError, EXIT, type World } from '../terminal.js';
import { fileKey } from './file-key.js';
import { type OutputFormat, outputsFor } from './output-paths.js';
import { type RenderFileOptions, renderFile } from './render.js';

export interface RenderOptions {
  readonly out?: string;
  readonly to?: string;
  readonly locale: readonly string[];
  readonly audience: string;
  readonly font: readonly string[];
  readonly pages?: number;
  readonly theme: string;
  readonly tokens?: string;
  readonly compact: boolean;
  readonly letter: boolean;
  readonly archival: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A file that was written. */
interface WrittenFile {
  readonly path: string;
  readonly format: OutputFormat;
  readonly locale: string;
  readonly bytes: number;
}

/** What was made of one file. */
interface Result {
  readonly file: string;
  readonly files: readonly WrittenFile[];
  readonly warnings: readonly string[];
  readonly error?: string;
}

/** Renders files to PDF, HTML and Word. One that is at fault is reported, and the others are rendered. */
export async function render(
  files: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<number> {
  const locales = options.locale.flatMap((tags) => tags.split(',')).filter(Boolean);
  const wrong = locales.find((tag) => !isLanguageTag(tag));
  if (wrong !== undefined)
    throw new CliError(`--locale takes BCP 47 tags such as en, pt-BR or zh-Hant, and "${wrong}" is none.`);
  if (options.watch && files.length > 1) throw new CliError('--watch takes one file. Name one.');
  const results: Result[] = [];
  for (const file of files) {
    const job = await prepareJob(file, locales, options, world);
    if (options.watch) {
      await rerendered(file, job.renderAll, world);
      return EXIT.ok;
    }
    results.push(await settled(file, job));
  }
  if (options.json) world.writeOutput(`${JSON.stringify({ results }, null, 2)}\n`);
  else for (const { error } of results) if (error !== undefined) world.writeError(printable(`${error}\n`));
  return results.some(({ error }) => error !== undefined) ? EXIT.findings : EXIT.ok;
}

interface Job {
  readonly written: readonly WrittenFile[];
  readonly warnings: readonly string[];
  /** Renders the file in every language, and gives the files that were read. */
  renderAll(): Promise<ReadonlySet<string>>;
}

async function prepareJob(
  file: string,
  locales: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<Job> {
  const folders = [dirname(resolve(file)), process.cwd(), ...packageFolders()];
  const theme = themeFrom(options, folders);
  const outputs = outputsFor(file, { languages: locales.length, out: options.out, to: options.to });
  const warnings: string[] = [];
  const written: WrittenFile[] = [];
  const say = (message: string) => {
    warnings.push(message);
    if (!options.json && !options.quiet) world.writeError(printable(`${message}\n`));
  };
  const renderOptions = {
    file,
    audience: options.audience,
    theme,
    density: options.compact ? ('compact' as const) : ('comfortable' as const),
    letter: options.letter,
    archival: options.archival,
    pages: options.pages,
    fonts: [
      ...(await themeFonts(theme, folders)),
      ...(await facesFrom(options.font, [process.cwd(), ...folders])),
    ],
    findFonts: installedFaces(folders),
    folders,
    formats: outputs.map(({ format }) => format),
    onWarning: say,
  } satisfies Omit<RenderFileOptions, 'now'> & { readonly formats: readonly OutputFormat[] };
  const renderAll = async () => {
    const read = new Set([resolve(file)]);
    for (const locale of locales.length > 0 ? locales : [undefined]) {
      const bar = progressBar(`rendering ${[file, locale].filter(Boolean).join(', ')}`, options, world);
      try {
        const { outputs: made, locale: own } = await renderFile({
          ...renderOptions,
          locale,
          now: sourceDate(world.env),
          onProgress: bar.show,
          onRead: (picture) => read.add(picture),
        });
        for (const { format, pattern } of outputs) {
          const data = made[format];
          if (data === undefined) continue;
          const path = pattern.replaceAll('{locale}', own);
          await writeWhole(path, data);
          const bytes = Buffer.byteLength(data);
          written.push({ path, format, locale: own, bytes });
          bar.clear();
          if (!options.json) world.writeOutput(`${path} ${(bytes / 1000).toFixed(1)} kB\n`);
        }
      } finally {
        bar.clear();
      }
    }
    return read;
  };
  return { written, warnings, renderAll };
}

/** What became of a file: an error of the file becomes its own. */
async function settled(file: string, { renderAll, warnings, written }: Job): Promise<Result> {
  try {
    await renderAll();
    return { file, files: written, warnings };
  } catch (error) {
    if (!isFaultOfFile(error)) throw error;
    return { file, files: written, warnings, error: error.message };
  }
}

/** Whether an error is about what a file holds, and not about the command. */
const isFaultOfFile = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'PdfError' || error.name === 'DocxError');

/** Where the fonts of themes are installed with this command: its own packages, and those of the engine of sites. */
function packageFolders(): readonly string[] {
  const own = fileURLToPath(new URL('.', import.meta.url));
  try {
    return [own, dirname(createRequire(import.meta.url).resolve('@resume/site/package.json'))];
  } catch {
    return [own];
  }
}

/** The theme that a command names, with the tokens of a file over it. */
function themeFrom({ theme: name, tokens }: RenderOptions, folders: readonly string[]): Theme {
  try {
    // Paths are as the shell has them, before those next to the résumé.
    const theme = readTheme(name, [process.cwd(), ...folders]);
    return tokens === undefined ? theme : withTokenFile(theme, resolve(tokens));
  } catch (error) {
    if (error instanceof TokenError) throw new CliError(error.message);
    throw error;
  }
}

/** Reports how far a PDF is, in place on a terminal alone. */
function progressBar(what: string, { json, quiet }: RenderOptions, world: World) {
  const isShown = world.errorIsTerminal && !json && !quiet;
  return {
    show({ done, stage, total }: RenderProgress) {
      const count = total === undefined ? '' : ` ${done + 1}/${total}`;
      if (isShown) world.writeError(`\r\x1b[K${what}: ${stage}${count}`.slice(0, world.errorColumns + 4));
    },
    clear() {
      if (isShown) world.writeError('\r\x1b[K');
    },
  };
}

/**
 * Runs at once, and again after each change of what was read; editors save by several events, or by another file in its
 * place, so folders are watched. Never resolves where the first run succeeds: Ctrl+C ends it.
 *
 * @param run gives the files it read
 */
async function rerendered(
  file: string,
  run: () => Promise<ReadonlySet<string>>,
  world: World,
): Promise<void> {
  const read = new Set([resolve(file)]);
  const isRead = (path: string) => [...read].some((each) => fileKey(each) === fileKey(path));
  const folders = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const failed = (error: unknown): ReadonlySet<string> => {
    if (!isFaultOfFile(error)) throw error;
    world.writeError(printable(`${error.message}\n`));
    return new Set();
  };
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
  world.writeError(printable(`watching ${file}, Ctrl+C stops\n`));
}
