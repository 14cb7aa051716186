import type { FontFace, Look } from '@resume/pdf';
import type { ReactElement } from 'react';

/** The fonts of the ledger look, as addresses: each is fetched when the first PDF is made. */
const FILES: readonly (readonly [
  family: string,
  weight: number,
  address: () => Promise<{ default: string }>,
])[] = [
  [
    'Source Sans 3',
    400,
    () => import('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'),
  ],
  [
    'Source Sans 3',
    700,
    () => import('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url'),
  ],
  [
    'Source Serif 4',
    600,
    () => import('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url'),
  ],
  [
    'Noto Sans SC',
    400,
    () => import('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url'),
  ],
  ['Noto Sans SC', 700, () => import('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf?url')],
  [
    'Noto Serif SC',
    600,
    () => import('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf?url'),
  ],
  [
    'Noto Sans Arabic',
    400,
    () => import('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'),
  ],
];

let fonts: Promise<readonly FontFace[]> | undefined;

const loadFonts = (): Promise<readonly FontFace[]> =>
  Promise.all(
    FILES.map(async ([family, weight, address]) => {
      const response = await fetch((await address()).default);
      return { family, weight, data: new Uint8Array(await response.arrayBuffer()) };
    }),
  );

/** The PDF of an element as the page makes it, and what there is to say about it. */
export interface PaperStory {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** Makes the PDF of an element. Loaded when asked for: a megabyte of code and forty of fonts. */
export async function makePdf(element: ReactElement, lang: string, look: Look): Promise<PaperStory> {
  fonts ??= loadFonts();
  const { renderPdf } = await import('@resume/pdf');
  const warnings: string[] = [];
  const bytes = await renderPdf(element, {
    title: 'Story',
    lang,
    ...look,
    date: new Date(0),
    fonts: await fonts,
    onWarning: (message) => warnings.push(message),
  });
  return { bytes, warnings };
}

/** Draws each page of a PDF on a canvas of its own, with the text it carries for who cannot see it. */
export async function drawPages(bytes: Uint8Array, scale: number): Promise<readonly HTMLCanvasElement[]> {
  const pdfjs = await import('pdfjs-dist');
  const { default: worker } = await import('pdfjs-dist/build/pdf.worker.min.mjs?url');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const task = pdfjs.getDocument({ data: bytes.slice() });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    const canvas = window.document.createElement('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    const { items } = await page.getTextContent();
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', items.map((item) => ('str' in item ? item.str : '')).join(' '));
    await page.render({ canvas, viewport }).promise;
    return canvas;
  });
  const drawn = await Promise.all(pages);
  await task.destroy();
  return drawn;
}
