import { type RenderPdfOptions, renderPdf } from '@resume/pdf';
import type { ReactElement } from 'react';
import { faces, readFace } from './fonts.js';

/** Renders a document to PDF in the site's own fonts. */
export async function paper(
  document: ReactElement,
  options: Omit<RenderPdfOptions, 'fonts'>,
): Promise<Uint8Array> {
  const fonts = await Promise.all(
    faces.map(async (face) => ({ family: face.family, weight: face.weight, data: await readFace(face) })),
  );
  return renderPdf(document, { ...options, fonts });
}
