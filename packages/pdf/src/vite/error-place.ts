import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PdfError } from '../pdf-error.js';
import { type ErrorPlace, moduleError } from './module-error.js';

/** An error as Vite shows it: with its place and the lines around it. */
export interface PlacedError extends Error {
  readonly loc?: ErrorPlace;
  readonly frame?: string;
}

/**
 * The same error for Vite's terminal and overlay: named for the PDF it kept from being made, with its place and the
 * lines around it. The place is what the error says itself in `loc`, else the first of the project's own files on its stack.
 *
 * @param root the project's folder
 * @param name the PDF, where it is one alone
 */
export function withPlace(error: unknown, root: string, name?: string): PlacedError {
  const { loc: given, message, stack = '', frame: shown } = fieldsOf(error);
  const loc = given ?? placeOnStack(stack, root);
  const frame = shown ?? (loc && frameAt(loc));
  return Object.assign(new Error(name === undefined ? message : `${name}: ${message}`), {
    // An error that says what to do needs no more.
    stack: given || error instanceof PdfError ? '' : stack,
    plugin: 'resume-pdf',
    ...(loc && { loc, id: loc.file }),
    ...(frame && { frame }),
  });
}

const fieldsOf = (error: unknown): Pick<PlacedError, 'message' | 'stack' | 'loc' | 'frame'> =>
  moduleError(error) ?? (error instanceof Error ? error : { message: String(error) });

/** Where a path or a file URL begins in a line of a stack. */
const PATH_START = /[\s(](?=file:\/\/\/|\/|[a-z]:[\\/])/i;

function placeOnStack(stack: string, root: string): ErrorPlace | undefined {
  for (const frame of stack.split('\n').filter((line) => /^\s*at /.test(line))) {
    const [end = '', line, column] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
    const start = PATH_START.exec(frame);
    if (end === '' || !start) continue;
    const file = pathOf(frame.slice(start.index + 1, -end.length));
    if (isBelow(file, root) && !file.includes('node_modules'))
      return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}

/** The path of a file URL, of whichever system; a path as it is. */
const pathOf = (address: string) =>
  address.startsWith('file:')
    ? fileURLToPath(address, { windows: /^file:\/\/\/[a-z]:/i.test(address) })
    : address;

/** Whether a file lies in a folder. Vite writes the paths of Windows with slashes, Node with backslashes. */
function isBelow(file: string, folder: string): boolean {
  const key = (path: string) =>
    path.replaceAll('\\', '/').replace(/^[a-z]:/i, (drive) => drive.toLowerCase());
  return key(file).startsWith(`${key(folder).replace(/\/$/, '')}/`);
}

function frameAt({ column, file, line }: ErrorPlace): string | undefined {
  try {
    return codeFrame(readFileSync(file, 'utf8'), line, column);
  } catch {
    return undefined;
  }
}

/** The lines around a place, with a caret under it. */
export function codeFrame(source: string, line: number, column: number): string {
  const lines = source.split(/\r?\n/);
  const from = Math.max(0, line - 3);
  const shown = lines.slice(from, line + 2);
  const width = String(from + shown.length).length;
  return shown
    .flatMap((text, index) => {
      const number = from + index + 1;
      const row = `${String(number).padStart(width)} | ${text}`;
      return number === line ? [row, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [row];
    })
    .join('\n');
}
