import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parse, prepareResume } from '../../packages/schema/dist/index.js';
import { Resume } from '../../packages/ui/dist/index.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const now = new Date('2026-01-01T00:00:00Z');

/** The owner's résumé. */
export const { resume } = parse(read('apps/site/content/resume.yaml'));

export const viewOf = (document, locale = 'zh') => prepareResume(document, { locale, now });

/** The résumé as elements and as the markup they make. */
export const elementOf = (view) => createElement(Resume, { view });
export const markupOf = (view) => renderToStaticMarkup(elementOf(view));

const require = createRequire(new URL('packages/pdf/package.json', root));

/** The faces every engine sets the text in, as files. */
export const faces = [
  ['Source Sans 3', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'],
  ['Source Sans 3', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'],
  ['Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
  ['Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
  ['Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'],
].map(([family, weight, file]) => ({
  family,
  weight,
  path: require.resolve(`@expo-google-fonts/${file}`),
}));

/** The page Chromium prints: the same markup, the library's own stylesheet, the same fonts. */
export function pageOf(markup) {
  const css = read('packages/ui/dist/styles.css');
  const fonts = faces.map(
    ({ family, weight, path }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url("file://${path}")}`,
  );
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>Résumé</title><style>${fonts.join('')}${css}</style></head><body>${markup}</body></html>`;
}

/** A document of many jobs, Chinese with Latin words in it: about eleven fill a page. */
export function jobs(count) {
  return {
    basics: { name: '林知微', label: '语音与语言研究工程师' },
    work: Array.from({ length: count }, (_, i) => ({
      name: `清湖语音科技第 ${i + 1} 研究组`,
      position: '高级研究员',
      startDate: `${2000 + (i % 20)}-04`,
      achievements: [
        `把 PyTorch 2.x 流式识别模型的首字延迟从 ${300 + i} ms 降到 ${120 + (i % 50)} ms，支撑 ${i + 3} 条产品线上线`,
        `建立噪声鲁棒性评测，覆盖雨声、风声与人群三类环境，错误率下降 ${(i % 30) + 5}%`,
      ],
    })),
  };
}
