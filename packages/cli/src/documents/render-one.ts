import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderProgress } from '@resume/pdf';
import { facesFrom, installedFaces, themeFonts } from '@resume/pdf/fonts';
import { sourceDate } from '@resume/pdf/node';
import { writeWhole } from '@resume/pdf/write-file';
import { printable } from '@resume/schema';
import { ownTheme, readTheme, withTokenFile } from '@resume/ui/read-theme';
import { defaultTheme, type Theme, TokenError } from '@resume/ui/themes';
import { CliError, type World } from '../terminal.js';
import { type OutputFormat, outputsFor } from './output-paths.js';
import { type RenderFileOptions, renderFile } from './render.js';

export interface RenderOptions {
  readonly out?: string;
  readonly to?: string;
  readonly locale: readonly string[];
  readonly audience: string;
  readonly font: readonly string[];
  readonly pages?: number;
  /** How many files to render at a time. */
  readonly jobs?: number;
  /** A folder `theme` next to the file, or the default theme, where left out. */
  readonly theme?: string;
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
export interface Result {
  readonly file: string;
  readonly files: readonly WrittenFile[];
  readonly warnings: readonly string[];
  readonly error?: string;
}

/** Renders one file in each language; what is wrong with it becomes its error. */
export async function renderOne(
  file: string,
  locales: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<Result> {
  return settled(file, await prepareJob(file, locales, options, world));
}

/** What is to be done for a file. */
export interface Job {
  readonly written: readonly WrittenFile[];
  readonly warnings: readonly string[];
  /** Renders the file in every language, and gives the files that were read. */
  renderAll(): Promise<ReadonlySet<string>>;
}

/**
 * Finds theme, fonts and outputs of a file.
 *
 * @throws {CliError} for options that cannot be followed
 */
export async function prepareJob(
  file: string,
  locales: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<Job> {
  const folders = [dirname(resolve(file)), process.cwd(), ...packageFolders()] as const;
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
export const isFaultOfFile = (error: unknown): error is Error =>
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
function themeFrom({ theme: asked, tokens }: RenderOptions, folders: readonly [string, ...string[]]): Theme {
  try {
    const name = asked ?? ownTheme(folders[0]) ?? defaultTheme.name;
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
