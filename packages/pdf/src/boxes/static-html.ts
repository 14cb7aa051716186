import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { tooDeep } from './html.js';

/**
 * The HTML that a React node renders.
 *
 * @throws {PdfError} when components stand in each other more deeply than React can render
 */
export function toHtml(element: ReactNode): string {
  try {
    return renderToStaticMarkup(element);
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error;
  }
}
