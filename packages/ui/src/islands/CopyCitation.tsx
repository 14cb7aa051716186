'use client';
import { type ComponentPropsWithRef, forwardRef, useId } from 'react';
import { enhanceCopyCitation } from '../enhance/copy-citation.js';
import { classNames } from '../internal/class-names.js';
import { useEnhancement } from './use-enhancement.js';

/** How to cite a paper, in one of the ways there are. */
export interface CitationText {
  /** BibTeX, APA, GB/T 7714. */
  readonly format: string;
  readonly text: string;
}

export interface CopyCitationProps extends Omit<ComponentPropsWithRef<'details'>, 'children'> {
  /** What opens the list: “Cite”. */
  label: string;
  /** The button's name, and what it says once the text is in the clipboard. */
  words: { readonly copy: string; readonly copied: string };
  /** The ways to cite, in order. */
  items: readonly CitationText[];
}

/**
 * How to cite a paper, each way with a button that copies it. Without JavaScript, or on a page that is not served
 * securely, the texts are there to be selected.
 * Renders a `<details>` element.
 */
export const CopyCitation = forwardRef<HTMLDetailsElement, CopyCitationProps>(function CopyCitation(
  { label, words, items, className, ...props },
  ref,
) {
  const id = useId();
  const formats = items.map(({ format }) => format).join('\n');
  const details = useEnhancement(enhanceCopyCitation, ref, formats);

  return (
    <details
      data-media="screen"
      {...props}
      ref={details}
      data-copied={words.copied}
      className={classNames('resume-copy-citation', className)}
    >
      <summary className="resume-copy-citation-summary">{label}</summary>
      {items.map(({ format, text }, index) => (
        <figure key={format} className="resume-copy-citation-item">
          <figcaption id={`${id}${index}`} className="resume-copy-citation-format">
            {format}
          </figcaption>
          <button
            type="button"
            className="resume-copy-citation-button"
            aria-describedby={`${id}${index}`}
            hidden
          >
            {words.copy}
          </button>
          {/* What is copied has a language of its own. */}
          <pre className="resume-copy-citation-text" dir="auto">
            {text}
          </pre>
        </figure>
      ))}
      <span role="status" className="resume-copy-citation-status" />
    </details>
  );
});
