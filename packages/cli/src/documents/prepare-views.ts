import {
  type LetterView,
  type PrepareOptions,
  prepareLetter,
  prepareResume,
  type Resume,
  type ResumeView,
} from '@resume/schema';
import type { DocumentKind } from './document-kind.js';

/** What a document shows: a letter, a résumé, or both in this order. */
export type DocumentViews = readonly [LetterView | ResumeView, ...(LetterView | ResumeView)[]];

/** Prepares what a kind of document shows. The letter is named where it has one. */
export function prepareViews(
  resume: Resume,
  { kind, letter }: { readonly kind: DocumentKind; readonly letter?: string | undefined },
  options: Omit<PrepareOptions, 'tags' | 'layout' | 'publications'>,
): DocumentViews {
  if (letter === undefined || kind === 'resume') return [prepareResume(resume, options)];
  const view = prepareLetter(resume, letter, options);
  return kind === 'letter' ? [view] : [view, prepareResume(resume, options)];
}
