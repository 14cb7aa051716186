import { fileURLToPath } from 'node:url';
import type { RenderPdfOptions } from '@resume/pdf';
import { installedFaces } from '@resume/pdf/fonts';
import { type Cache, renderCached } from '@resume/pdf/vite';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FontFace, readFace } from './fonts.js';

/** Faces for what those of the site lack are found where the owner stands, and where the site is. */
const findFonts = installedFaces([process.cwd(), fileURLToPath(new URL('.', import.meta.url))]);

/** Renders a document to PDF in the site's faces. One that says the same as before keeps its date too. */
export async function paper(
  document: ReactElement,
  faces: readonly FontFace[],
  options: Omit<RenderPdfOptions, 'fonts' | 'findFonts'>,
  cache: Cache,
): Promise<Uint8Array> {
  const fonts = await Promise.all(
    faces.map(async (face) => ({ family: face.family, weight: face.weight, data: await readFace(face) })),
  );
  return renderCached(renderToStaticMarkup(document), { ...options, fonts, findFonts }, cache);
}
