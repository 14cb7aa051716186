import { printable } from '../text/control-characters.js';

/** A place in a text: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something found in a document: where it stands, what it is, and what to do about it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Which rule speaks, such as `dates-reversed`. */
  readonly code?: string;
  /** The file as it was named to the parser. */
  readonly file: string;
  /** 1-based line and column; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** Where in the document, such as `work[0].startDate`; empty for the document itself. */
  readonly path: string;
  /** What was found, and what to do. */
  readonly message: string;
}

/** A line for people: `resume.yaml:12:5 work[0].startDate: "soon" is not a date. …`. Control characters in it are escaped, for terminals. */
export function formatDiagnostic({ file, line, column, path, message }: Diagnostic): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return printable(path ? `${place} ${path}: ${message}` : `${place}: ${message}`);
}

/** `['work', 0, 'startDate']` as `work[0].startDate`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

/** `work[0].startDate` as `['work', 0, 'startDate']`. */
export function parsePath(path: string): PropertyKey[] {
  return Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([key, index]) =>
    index === undefined ? key : Number(index),
  );
}
