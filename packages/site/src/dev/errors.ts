import type { Diagnostic } from '@resume/schema';
import type { ErrorPayload } from 'vite';
import type { ContentError } from '../content.js';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error as Vite's overlay shows it: with the lines around its place where it has one, else with the stack. */
export function payloadOf(error: unknown): ErrorPayload['err'] {
  const { frame, loc, stack = '' } = error as Partial<Pick<ContentError, 'frame' | 'loc' | 'stack'>>;
  return { message: messageOf(error), stack: loc ? '' : stack, ...(loc && { loc }), ...(frame && { frame }) };
}

/** What is wrong with the content, where that is what is wrong. */
export function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (!(error instanceof Error) || error.name !== 'ContentError') return [];
  // The engine is loaded by Vite, so its classes are others than those of this module.
  return (error as ContentError).diagnostics;
}
