import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/**
 * Where the PDFs go: `resume.{locale}.pdf` next to the file, or as `out` says.
 *
 * @param out a folder, or a file whose name may hold `{locale}`
 * @throws {UsageError} where several PDFs would have one name
 */
export function outputPattern(file: string, languages: number, out?: string): string {
  const named = (folder: string) => join(folder, `${basename(file, extname(file))}.{locale}.pdf`);
  const pattern = out === undefined ? named(dirname(file)) : isFolder(out) ? named(out) : out;
  if (languages > 1 && !pattern.includes('{locale}')) {
    throw new UsageError(
      `--out names one file for ${languages} languages, and found "${out}". Give a folder, or put {locale} into the name.`,
    );
  }
  return pattern;
}

const isFolder = (path: string) =>
  /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
