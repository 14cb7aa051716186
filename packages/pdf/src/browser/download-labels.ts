import type { RenderProgress } from '../render-html.js';

/** What a download says. */
export interface DownloadLabels {
  readonly stages: Readonly<Record<RenderProgress['stage'], string>>;
  readonly stop: string;
  readonly done: string;
  /** Said where the PDF could not be made in the page; the link then gives the one made before. */
  readonly failed: string;
}

/** What a download says in some languages; give your own for others. */
export const downloadLabels = {
  en: {
    stages: {
      fonts: 'Loading fonts',
      layout: 'Laying out',
      pages: 'Painting pages',
      writing: 'Writing the file',
    },
    stop: 'Stop',
    done: 'The PDF is in your downloads',
    failed: 'The PDF could not be made here. The link now gives the one made before.',
  },
  zh: {
    stages: { fonts: '正在载入字体', layout: '正在排版', pages: '正在绘制页面', writing: '正在写入文件' },
    stop: '停止',
    done: 'PDF 已下载',
    failed: '无法在此生成 PDF，链接现在指向先前生成的文件。',
  },
} as const satisfies Readonly<Record<string, DownloadLabels>>;
