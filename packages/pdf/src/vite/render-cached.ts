import { createHash } from 'node:crypto';
import { loadFiles } from '../boxes/images.js';
import { POINT } from '../boxes/units.js';
import type { FitOptions } from '../fragmentation/fit.js';
import { fitsPages, type RenderPdfOptions, renderHtml } from '../render-html.js';
import { StyledSource } from '../styled-source.js';
import { loadFaces } from '../text/font-face.js';
import type { Cache } from './cache.js';

/**
 * Renders HTML to PDF, or gives the PDF made before of the same HTML, fonts, images and options.
 *
 * The date is no part of that: a PDF that says the same as before keeps its date. One that gave cause for a warning is
 * made anew each time, so that the warning is reported each time.
 */
export async function renderCached(
  html: string,
  { onProgress, onWarning, signal, ...options }: RenderPdfOptions,
  cache: Cache,
): Promise<Uint8Array> {
  const { loaded, parts } = await partsOf(html, options);
  return cache('pdf', parts, (dontKeep) =>
    renderHtml(html, {
      ...loaded,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
      onWarning(...warning) {
        dontKeep();
        onWarning?.(...warning);
      },
    }),
  );
}

/** Whether a document fits on the pages that `fitTo` allows, or what was found before of the same HTML and options. */
export async function fitsCached(
  html: string,
  {
    fitTo,
    ...options
  }: Omit<RenderPdfOptions, 'onProgress' | 'onWarning' | 'signal'> & {
    readonly fitTo: FitOptions;
  },
  cache: Cache,
): Promise<boolean> {
  const { loaded, parts } = await partsOf(html, { ...options, fitTo });
  const [isFitting] = await cache('fits', parts, async () =>
    Uint8Array.of((await fitsPages(html, { ...loaded, fitTo })) ? 1 : 0),
  );
  return isFitting === 1;
}

/** All that a document depends on, and the options with its fonts and images read. */
async function partsOf(html: string, { date, fonts, loadImage, ...said }: RenderPdfOptions) {
  const source = new StyledSource(html, said);
  const files = await loadFiles(source.root(POINT), loadImage);
  const faces = await loadFaces(fonts, html);
  const parts = [
    html,
    JSON.stringify(said),
    ...faces.flatMap(({ data, ...face }) => [JSON.stringify(face), digestOf(data)]),
    ...[...files].flat(),
  ];
  const loaded: RenderPdfOptions = {
    ...said,
    date,
    fonts: faces,
    loadImage: (src) => files.get(src) as Uint8Array,
  };
  return { loaded, parts };
}

const digests = new WeakMap<Uint8Array, string>();

/** The hash of a font's bytes: large, and given again for document after document. */
function digestOf(data: Uint8Array): string {
  const digest = digests.get(data) ?? createHash('sha256').update(data).digest('hex');
  digests.set(data, digest);
  return digest;
}
