import { relative, resolve } from 'node:path';
import { type ErrorPlace, withPlace } from '@resume/pdf/vite';
import { type Diagnostic, formatDiagnostic, printable } from '@resume/schema';
import type { ErrorPayload } from 'vite';
import { isExplained } from '../build/failure.js';
import type { ContentError } from '../content.js';

/** Something wrong or odd in the files of a site. */
export interface Problem {
  readonly severity: Diagnostic['severity'];
  /** What is wrong, with its place and what to do. */
  readonly text: string;
  /** Where an editor opens. */
  readonly place?: ErrorPlace;
  /** The lines around the place. */
  readonly frame?: string;
}

/** What was found in the document. */
export const problemOf = (found: Diagnostic): Problem => ({
  severity: found.severity,
  text: formatDiagnostic(found),
  place: { file: resolve(found.file), line: found.line ?? 1, column: found.column ?? 1 },
});

/**
 * What is wrong, where an error kept the site, a page or a PDF from being made.
 *
 * @param root the folder of the site: of the files on a stack, the first of its own is the place
 */
export function problemsIn(error: unknown, root: string): readonly Problem[] {
  // The engine is loaded by Vite, so its classes are others than those of this module.
  if (error instanceof Error && error.name === 'ContentError') {
    const { diagnostics, frame } = error as ContentError;
    return diagnostics.map((found, index) => ({
      ...problemOf(found),
      ...(index === 0 && frame !== undefined && { frame }),
    }));
  }
  const { frame, loc, message, stack } = withPlace(error, root);
  if (loc === undefined) {
    const hasStack = !isExplained(error) && stack;
    return [{ severity: 'error', text: printable(message), ...(hasStack && { frame: stack }) }];
  }
  const start = `${relative('', loc.file)}:${loc.line}:${loc.column}: `;
  const text = printable(message.startsWith(start) ? message : start + message);
  return [{ severity: 'error', text, place: loc, ...(frame !== undefined && { frame }) }];
}

/** Problems as Vite's overlay shows an error. */
export function payloadOf([first, ...others]: readonly Problem[]): ErrorPayload['err'] {
  const { frame, place, text = '' } = first ?? {};
  return {
    message: [text, ...others.map((other) => other.text)].join('\n'),
    stack: '',
    ...(place && { loc: place }),
    ...(frame !== undefined && { frame }),
  };
}
