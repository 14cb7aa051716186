import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CliError } from '../terminal.js';
import type { DocumentKind } from './document-kind.js';

/** What a résumé is rendered to. */
export const outputFormats = ['pdf', 'html', 'docx'] as const;

/** What it is rendered to where no format is asked for. */
const defaultFormats: readonly OutputFormat[] = ['pdf', 'html'];

export type OutputFormat = (typeof outputFormats)[number];

/** A format, and the path of its file, which may hold `{variant}` and `{locale}`. */
export interface Output {
  readonly format: OutputFormat;
  readonly pattern: string;
}

export interface OutputOptions {
  /** How many languages are asked for; none means that of the document. */
  readonly languages: number;
  /** Names of variants; none means the whole document. */
  readonly variants?: readonly string[] | undefined;
  /** What is made; the résumé where left out. */
  readonly document?: DocumentKind | undefined;
  /** A folder, or a file whose name may hold `{variant}` and `{locale}`. */
  readonly out: string | undefined;
  /** Formats with commas between them. */
  readonly to: string | undefined;
}

/**
 * Where the files go: `cv.pdf` and `cv.html` next to `cv.yaml`, `cv.research.en.pdf` where variants and languages are asked
 * for, `cv.letter.pdf` of a letter, or as `out` says.
 *
 * @throws {CliError} for a format that there is not, and where several files would have one name
 */
export function outputsFor(
  file: string,
  { document = 'resume', languages, out, to, variants = [] }: OutputOptions,
): readonly Output[] {
  const asked = to?.split(',').map((name) => name.trim().toLowerCase());
  const wrong = asked?.find((name) => !isFormat(name));
  if (wrong !== undefined)
    throw new CliError(`--to does not take "${wrong}". Use ${outputFormats.join(', ')}.`);
  const formats = asked?.filter(isFormat);
  const kind = document === 'resume' ? '' : `.${document}`;
  const suffix = `${variants.length > 0 ? '.{variant}' : ''}${kind}${languages > 0 ? '.{locale}' : ''}`;
  const named = (folder: string) =>
    (formats ?? defaultFormats).map((format) => ({
      format,
      pattern: join(folder, `${basename(file, extname(file))}${suffix}.${format}`),
    }));
  if (out === undefined) return named(dirname(file));
  if (isFolder(out)) return named(out);
  const ending = extname(out).slice(1).toLowerCase();
  const format = isFormat(ending) ? ending : formats?.[0];
  if (format === undefined || (formats && (formats.length > 1 || formats[0] !== format)))
    throw new CliError(
      `--out names the file "${out}". Give it one of the endings ${outputFormats.join(', ')}, or name a folder: "${out}/".`,
    );
  const several = [
    { count: languages, what: 'languages', mark: '{locale}' },
    { count: variants.length, what: 'variants', mark: '{variant}' },
  ];
  for (const { count, what, mark } of several)
    if (count > 1 && !out.includes(mark))
      throw new CliError(
        `--out names one file for ${count} ${what}: "${out}". Give a folder, or put ${mark} into the name.`,
      );
  return [{ format, pattern: out }];
}

const isFormat = (name: string): name is OutputFormat => (outputFormats as readonly string[]).includes(name);

const isFolder = (path: string) => /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
