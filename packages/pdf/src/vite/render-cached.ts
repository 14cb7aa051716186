import { createHash } from 'node:crypto';
import { loadFiles } from '../boxes/images.js';
import { POINT } from '../boxes/units.js';
import { type RenderPdfOptions, renderHtml } from '../render-html.js';
import { StyledSource } from '../styled-source.js';
import { loadFaces } from '../text/font-face.js';
import type { Cache } from './cache.js';

/**
 * Renders HTML to PDF, or gives the PDF made before of the same HTML, fonts, images and options.
 *
 * The date is no part of that: a PDF that says the same as before keeps its date. One that gave cause for a warning is
 * made anew each time, so that the warning is told each time.
 */
export async function renderCached(
  html: string,
  { date, fonts, loadImage, onProgress, onWarning, signal, ...said }: RenderPdfOptions,
  cache: Cache,
): Promise<Uint8Array> {
  const source = new StyledSource(html, said);
  const files = await loadFiles(source.root(POINT), loadImage);
  const faces = await loadFaces(fonts, html);
  const parts = [
    html,
    JSON.stringify(said),
    ...faces.flatMap(({ data, ...face }) => [JSON.stringify(face), digestOf(data)]),
    ...[...files].flat(),
  ];
  return cache('pdf', parts, (dontKeep) =>
    renderHtml(html, {
      ...said,
      date,
      fonts: faces,
      loadImage: (src) => files.get(src) as Uint8Array,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
      onWarning(...warning) {
        dontKeep();
        onWarning?.(...warning);
      },
    }),
  );
}

const digests = new WeakMap<Uint8Array, string>();

/** The hash of a font's bytes: large, and given again for document after document. */
function digestOf(data: Uint8Array): string {
  const digest = digests.get(data) ?? createHash('sha256').update(data).digest('hex');
  digests.set(data, digest);
  return digest;
}
