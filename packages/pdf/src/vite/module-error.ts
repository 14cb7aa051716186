import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** A place in a file, as Rollup and Vite report it. Lines count from 1. */
export interface ErrorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the bundler reports of a file that is no valid code. Columns count from 0. */
interface SyntaxErrorReport {
  readonly message: string;
  readonly loc?: ErrorPlace;
}

/** How Vite reports an import that leads nowhere. */
const UNRESOLVED = [
  /^Failed to load url (?<specifier>\S+) .* in (?<file>.+)\. Does the file exist\?/,
  /^Cannot find (?:module|package) '(?<specifier>[^']+)' imported from '(?<file>[^']+)'/,
];

/** What is wrong with a module that could not be loaded, in a sentence, and where; nothing for other errors. */
export function moduleError(
  error: unknown,
): { readonly message: string; readonly loc: ErrorPlace } | undefined {
  if (!(error instanceof Error)) return undefined;
  const [report] = (error as { readonly errors?: readonly SyntaxErrorReport[] }).errors ?? [];
  if (report?.loc) {
    // The first line says what is wrong; the others picture the code.
    const [line = ''] = stripVTControlCharacters(report.message).split('\n');
    const { file, line: number, column } = report.loc;
    const message = `${line.replace(/^\[\w+\] /, '')}. The file is no valid TypeScript: fix it here or just before.`;
    return { message, loc: { file, line: number, column: column + 1 } };
  }
  const { specifier, file } = UNRESOLVED.map((form) => form.exec(error.message)?.groups).find(Boolean) ?? {};
  if (specifier === undefined || file === undefined) return undefined;
  const isFile = /^[./]/.test(specifier);
  const remedy = isFile ? 'Check the path.' : 'Install the package, or check its name.';
  return { message: `${specifier} was not found. ${remedy}`, loc: placeOf(specifier, file) };
}

/** Where a file names a module; its beginning where that cannot be seen. */
function placeOf(specifier: string, file: string): ErrorPlace {
  try {
    const source = readFileSync(file, 'utf8');
    const index = Math.max(source.indexOf(`'${specifier}'`), source.indexOf(`"${specifier}"`), 0);
    const before = source.slice(0, index).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  } catch {
    return { file, line: 1, column: 1 };
  }
}
