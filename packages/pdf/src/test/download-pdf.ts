import type { DownloadButtonProps } from '../browser/DownloadButton.js';
import { workerRenderer } from '../browser/worker-renderer.js';

const render = workerRenderer(
  () => new Worker(new URL('../browser/worker.ts', import.meta.url), { type: 'module' }),
);

/** The page's own article is the document. */
export const makePdf: DownloadButtonProps['makePdf'] = (work) =>
  render(document.querySelector('article')?.outerHTML ?? '', {
    ...work,
    title: '阿达',
    lang: 'zh',
    date: new Date(0),
    fonts: [{ family: 'Noto Sans SC', weight: 400, url: 'font.ttf' }],
    stylesheets: [{ css: 'body, h1, .resume-footer { font-family: "Noto Sans SC" }' }],
  });
