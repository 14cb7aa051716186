import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Conformance, PdfError, type RenderProgress } from '@resume/pdf';
import { facesFrom, installedFaces, themeFonts } from '@resume/pdf/fonts';
import { sourceDate } from '@resume/pdf/node';
import { writeWhole } from '@resume/pdf/write-file';
import { printable, resolveVariant, type Variant, VariantError } from '@resume/schema';
import { ownTheme, readTheme, withTokenFile } from '@resume/ui/read-theme';
import { defaultTheme, type Theme, TokenError } from '@resume/ui/themes';
import { CliError, EXIT, exitCodeOf, ofCommand, type World } from '../terminal.js';
import { type DocumentKind, type DocumentOptions, documentKind } from './document-kind.js';
import { type Output, type OutputFormat, outputsFor } from './output-paths.js';
import { type ReadDocument, readDocument, variantNames } from './read-document.js';
import { renderFile } from './render.js';

export interface RenderOptions extends DocumentOptions {
  readonly out?: string;
  readonly to?: string;
  readonly locale: readonly string[];
  /** Names of variants, or `all`; the whole document where there are none. */
  readonly variant: readonly string[];
  readonly audience: string;
  readonly font: readonly string[];
  readonly pages?: number;
  /** How many files to render at a time. */
  readonly jobs?: number;
  /** A folder `theme` next to the file, or the default theme, where left out. */
  readonly theme?: string;
  readonly tokens?: string;
  readonly compact: boolean;
  readonly sheet: 'A4' | 'Letter';
  /** Names of standards, such as `ua-2`; PDF/UA-1 where there are none. */
  readonly conformance: readonly Conformance[];
  readonly watch: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A file that was written. */
interface WrittenFile {
  readonly path: string;
  readonly format: OutputFormat;
  readonly variant?: string;
  readonly locale: string;
  readonly bytes: number;
}

/** What was made of one file. */
export interface Result {
  readonly file: string;
  readonly files: readonly WrittenFile[];
  readonly warnings: readonly string[];
  readonly error?: string;
  /** How the command ends where this is the only file. */
  readonly exitCode: number;
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
  /** Renders the file in every variant and language, and gives the files that were read. */
  renderAll(): Promise<ReadonlySet<string>>;
}

/** A variant to render, or the whole document. */
type Asked = Partial<Pick<Variant, 'name' | 'theme' | 'languages' | 'letter'>>;

/**
 * Finds outputs of a file, and what is rendered to them.
 *
 * @throws {CliError} for options that cannot be followed
 */
export async function prepareJob(
  file: string,
  locales: readonly string[],
  options: RenderOptions,
  world: World,
): Promise<Job> {
  const rendererFor = rendererOf(file, options);
  const now = await ofCommand(() => sourceDate(world.env));
  const warnings: string[] = [];
  const written: WrittenFile[] = [];
  const said = new Set<string>();
  const say = (message: string) => {
    // The whole is read once, and its variants share what was found in it.
    if (said.has(message)) return;
    said.add(message);
    warnings.push(message);
    if (!options.json && !options.quiet) world.writeError(printable(`${message}\n`));
  };
  // Without variants, a theme that is not there is reported before the file is read.
  if (options.variant.length === 0) await rendererFor({});
  const renderAll = async () => {
    said.clear();
    const read = new Set([resolve(file)]);
    const document = await readDocument(file, now, options.letter);
    for (const { variant, locale, outputs } of tasksFor(document, locales, options)) {
      const renderOptions = await rendererFor(variant);
      const what = [file, variant.name, locale].filter(Boolean).join(', ');
      const bar = progressBar(`rendering ${what}`, options, world);
      try {
        const { outputs: made, locale: own } = await renderFile({
          ...renderOptions,
          document,
          variant: variant.name,
          kind: documentKind(options),
          letter: document.letter,
          formats: outputs.map(({ format }) => format),
          locale,
          now,
          onWarning: say,
          onProgress: bar.show,
          onRead: (picture) => read.add(picture),
        });
        for (const { format, pattern } of outputs) {
          const data = made[format];
          if (data === undefined) continue;
          const path = pattern.replaceAll('{variant}', variant.name ?? '').replaceAll('{locale}', own);
          await writeWhole(path, data);
          const bytes = Buffer.byteLength(data);
          const named = variant.name === undefined ? {} : { variant: variant.name };
          written.push({ path, format, ...named, locale: own, bytes });
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

/** What is rendered at a time: a variant or the whole, in a language or that of the document. */
interface Task {
  readonly variant: Asked;
  readonly locale: string | undefined;
  readonly outputs: readonly Output[];
}

/** What is rendered of a document, in the order of variants and languages. */
function tasksFor(
  document: ReadDocument,
  locales: readonly string[],
  { variant: variants, out, to, ...options }: RenderOptions,
): readonly Task[] {
  const kind = documentKind(options);
  return variantsAsked(document, variants, kind).flatMap((variant) => {
    const languages = locales.length > 0 ? locales : (variant.languages ?? []);
    // The only language of a variant needs no name in that of the file.
    const isNamed = locales.length > 0 || languages.length > 1;
    const named = { languages: isNamed ? languages.length : 0, variants, document: kind, out, to };
    const outputs = outputsFor(document.file, named);
    return (languages.length > 0 ? languages : [undefined]).map((locale) => ({ variant, locale, outputs }));
  });
}

/**
 * The variants that are asked for, with what they decide about the look; `all` there are, and of letters all that have one.
 *
 * @throws {VariantError} for a name that no variant has
 */
function variantsAsked(
  document: ReadDocument,
  names: readonly string[],
  kind: DocumentKind,
): readonly Asked[] {
  if (names.length === 0) return [{}];
  const { file, letter, resume } = document;
  const all = variantNames(document);
  if (names.includes('all') && all.length === 0)
    throw new VariantError(
      `${file}: The document has no variants. Add some under variants, or leave out --variant.`,
    );
  try {
    const asked = [...new Set(names.flatMap((name) => (name === 'all' ? all : name)))].map((name) =>
      resolveVariant(resume, name),
    );
    const hasLetter = (variant: Variant) => (letter ?? variant.letter) !== undefined;
    return kind === 'resume' || !names.includes('all') || !asked.some(hasLetter)
      ? asked
      : asked.filter(hasLetter);
  } catch (error) {
    if (error instanceof VariantError) throw new VariantError(`${file}: ${error.message}`);
    throw error;
  }
}

/** Which part of the options decides about the look. */
type Look = Pick<
  RenderOptions,
  'audience' | 'font' | 'pages' | 'theme' | 'tokens' | 'compact' | 'sheet' | 'conformance'
>;

/** Gives for each variant how it is rendered: its theme where the command names none, and the fonts of the theme. */
export function rendererOf(file: string, options: Look) {
  const folders = [dirname(resolve(file)), process.cwd(), ...packageFolders()] as const;
  return async ({ theme: own }: Asked) => {
    const theme = themeFrom(file, { ...options, own }, folders);
    return {
      audience: options.audience,
      theme,
      density: options.compact ? ('compact' as const) : ('comfortable' as const),
      sheet: options.sheet,
      ...(options.conformance.length > 0 && { conformance: options.conformance }),
      pages: options.pages,
      fonts: [
        ...(await ofCommand(() => themeFonts(theme, folders))),
        ...(await ofCommand(() => facesFrom(options.font, [process.cwd(), ...folders]))),
      ],
      findFonts: installedFaces(folders),
      folders,
    };
  };
}

/** What became of a file: an error of the file becomes its own. */
async function settled(file: string, { renderAll, warnings, written }: Job): Promise<Result> {
  try {
    await renderAll();
    return { file, files: written, warnings, exitCode: EXIT.ok };
  } catch (error) {
    if (!isFaultOfFile(error)) throw error;
    const exitCode = exitCodeOf(error) ?? EXIT.findings;
    return { file, files: written, warnings, error: error.message, exitCode };
  }
}

/** Whether an error is about one file, so that the others are rendered. */
export const isFaultOfFile = (error: unknown): error is Error =>
  error instanceof Error && ['PdfError', 'DocxError', 'LetterError', 'VariantError'].includes(error.name);

/** Where the fonts of themes are installed with this command: its own packages, and those of the engine of sites. */
function packageFolders(): readonly string[] {
  const own = fileURLToPath(new URL('.', import.meta.url));
  try {
    return [own, dirname(createRequire(import.meta.url).resolve('@resume/site/package.json'))];
  } catch {
    return [own];
  }
}

/**
 * The theme that a command or a variant names, with the tokens of a file over it.
 *
 * @param own the theme that a variant of the file names
 * @throws {CliError} for a theme of the command, {PdfError} for one of the file, that is not there or cannot be used
 */
function themeFrom(
  file: string,
  {
    theme: asked,
    tokens,
    own,
  }: Pick<RenderOptions, 'theme' | 'tokens'> & { readonly own?: string | undefined },
  folders: readonly [string, ...string[]],
): Theme {
  try {
    const name = asked ?? own ?? ownTheme(folders[0]) ?? defaultTheme.name;
    // Paths are as the shell has them, before those next to the résumé.
    const theme = readTheme(name, [process.cwd(), ...folders]);
    return tokens === undefined ? theme : withTokenFile(theme, resolve(tokens));
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const isOfFile = asked === undefined && own !== undefined && tokens === undefined;
    throw isOfFile ? new PdfError(`${file}: variants: ${error.message}`) : new CliError(error.message);
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
