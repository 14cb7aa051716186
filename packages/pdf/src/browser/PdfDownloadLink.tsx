'use client';
import { type ComponentPropsWithRef, forwardRef, type ReactNode, useEffect } from 'react';
import type { RenderPdfOptions } from '../render-html.js';
import { type PdfSource, type PdfState, usePdf } from './use-pdf.js';

export interface PdfDownloadLinkProps
  extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href' | 'download' | 'onError'>,
    PdfSource<RenderPdfOptions> {
  /** What the PDF is made of: semantic HTML. */
  document: ReactNode;
  /** The name of the file. @example 'ada-lovelace.en.pdf' */
  fileName: string;
  /** The text of the link, or a function that gives it by how far the PDF is. */
  children: ReactNode | ((state: PdfState) => ReactNode);
  /** Called with what kept the PDF from being made. */
  onError?: (error: unknown) => void;
}

/**
 * A link to the PDF of a document, which is made in the page as soon as the link is shown. Renders an `<a>` element, without
 * an address until the PDF is there. `DownloadButton` makes the PDF when it is clicked.
 */
export const PdfDownloadLink = forwardRef<HTMLAnchorElement, PdfDownloadLinkProps>(function PdfDownloadLink(
  { children, document, fileName, onError, options, render, ...props },
  ref,
) {
  const state = usePdf(document, options, render);
  const { error, loading, url } = state;
  useEffect(() => {
    if (error !== undefined) onError?.(error);
  }, [error, onError]);
  return (
    <a
      data-media="screen"
      // A link without an address is none to readers.
      {...(url === undefined && { role: 'link', 'aria-disabled': true })}
      {...props}
      ref={ref}
      href={url}
      download={fileName}
      aria-busy={loading}
    >
      {typeof children === 'function' ? children(state) : children}
    </a>
  );
});
