'use client';
import { type ComponentPropsWithRef, forwardRef, type ReactNode, useEffect } from 'react';
import type { RenderPdfOptions } from '../render-html.js';
import { type PdfSource, usePdf } from './use-pdf.js';

export interface PdfViewerProps
  extends Omit<ComponentPropsWithRef<'iframe'>, 'children' | 'src' | 'onError'>,
    PdfSource<RenderPdfOptions> {
  /** What is shown: semantic HTML. */
  children: ReactNode;
  /** Whether the browser's viewer shows its tools. @default true */
  showToolbar?: boolean;
  /** Called with what kept the PDF from being made. */
  onError?: (error: unknown) => void;
}

/** Shows the PDF of its children, made in the page. Renders an `<iframe>` element. */
export const PdfViewer = forwardRef<HTMLIFrameElement, PdfViewerProps>(function PdfViewer(
  { children, onError, options, render, showToolbar = true, title = options.title, ...props },
  ref,
) {
  const { error, loading, url } = usePdf(children, options, render);
  useEffect(() => {
    if (error !== undefined) onError?.(error);
  }, [error, onError]);
  return (
    <iframe
      {...props}
      ref={ref}
      title={title}
      src={url && `${url}#toolbar=${showToolbar ? 1 : 0}`}
      aria-busy={loading}
      data-media="screen"
    />
  );
});
