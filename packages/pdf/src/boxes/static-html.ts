import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PdfError } from '../pdf-error.js';

/**
 * The HTML that a React node renders.
 *
 * @throws {PdfError} when components are nested more deeply than React can render
 */
export function toHtml(element: ReactNode): string {
  try {
    return renderToStaticMarkup(element);
  } catch (error) {
    throw error instanceof RangeError
      ? new PdfError('Components are nested more deeply than React can render. Nest less deeply.')
      : error;
  }
}
