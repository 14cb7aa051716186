import type { DownloadButtonProps } from '../browser/DownloadButton.js';
import { workerRenderer } from '../browser/worker-renderer.js';

const render = workerRenderer(
  () => new Worker(new URL('../browser/worker.ts', import.meta.url), { type: 'module' }),
);
const family = { fontFamily: ['Noto Sans SC'] };

/** The page's own article is the document. */
export const makePdf: DownloadButtonProps['makePdf'] = (work) =>
  render(document.querySelector('article')?.outerHTML ?? '', {
    ...work,
    title: '阿达',
    lang: 'zh',
    date: new Date(0),
    fonts: [{ family: 'Noto Sans SC', weight: 400, url: 'font.ttf' }],
    styles: { h1: family, p: family, '.resume-footer': family },
  });
