import { type RenderPdfOptions, renderPdf } from '@resume/pdf';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Cache } from './cache.js';
import { type FontFace, readFace } from './fonts.js';

/** Renders a document to PDF in the site's faces. One that says the same as before keeps its date too. */
export function paper(
  document: ReactElement,
  faces: readonly FontFace[],
  options: Omit<RenderPdfOptions, 'fonts'>,
  cache: Cache,
): Promise<Uint8Array> {
  const { date: _, ...said } = options;
  return cache('pdf', [renderToStaticMarkup(document), JSON.stringify(said)], async () => {
    const fonts = await Promise.all(
      faces.map(async (face) => ({ family: face.family, weight: face.weight, data: await readFace(face) })),
    );
    return renderPdf(document, { ...options, fonts });
  });
}
