import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/**
 * Where the PDF of each language goes: `resume.en.pdf` beside the file, or as is said.
 *
 * @param out a folder, or a file whose name may hold `{locale}`
 * @throws {UsageError} where several PDFs would have one name
 */
export function outputPaths(
  file: string,
  locales: readonly string[],
  out?: string,
): ReadonlyMap<string, string> {
  const named = (folder: string) => join(folder, `${basename(file, extname(file))}.{locale}.pdf`);
  const pattern = out === undefined ? named(dirname(file)) : isFolder(out) ? named(out) : out;
  if (locales.length > 1 && !pattern.includes('{locale}')) {
    throw new UsageError(
      `--out names one file for ${locales.length} languages, and found "${out}". Give a folder, or put {locale} into the name.`,
    );
  }
  return new Map(locales.map((locale) => [locale, pattern.replaceAll('{locale}', locale)]));
}

const isFolder = (path: string) =>
  /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
