import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { installedFaces } from '../fonts/index.js';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { readPdf } from '../test/read-pdf.js';
import type { FontFace } from './font-face.js';

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(file));
const face = (family: string, file: string, weight = 400): FontFace => ({ family, weight, data: read(file) });

const all = [
  ...fonts,
  face('Do Hyeon', '@expo-google-fonts/do-hyeon/400Regular/DoHyeon_400Regular.ttf'),
  face('Arabic', '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
];

/** What each reader finds, white space apart: where lines end is not the question here. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<string> | string>> = {
  'pdf.js': async (bytes) => (await readPdf(bytes)).map(({ text }) => text).join(''),
  mupdf: (bytes) =>
    mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0).toStructuredText('').asText(),
  poppler: (bytes) =>
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' }),
};

const isInstalled = (program: string): boolean => {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
};

const letters = (text: string) => text.replace(/[\s\u200b\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');

const TEXTS = {
  'zh-Hant': '臺灣的語音辨識研究：「噪聲」、鬱金香與龜裂，錯誤率下降7%。',
  ja: 'データ分析とキャッシュの研究開発を担当し、「改善」を続けている。々〆ヵヶ',
  ko: '음성 인식 모델의 연구 개발을 담당하여 오류율을 낮추었다.',
  ru: 'Разработка моделей распознавания речи: «двенадцать» диалектов, ёж и щука.',
  el: 'Ανάπτυξη μοντέλων αναγνώρισης ομιλίας: δώδεκα διάλεκτοι, ώρα και άλλα.',
  vi: 'Nghiên cứu và phát triển mô hình nhận dạng tiếng nói, phương ngữ Việt Nam.',
  ar: 'مهندسة أبحاث تعمل في مجال الكلام',
  he: 'מהנדסת תוכנה עם ניסיון בפיתוח מערכות',
  th: 'วิศวกรพัฒนาระบบรู้จำเสียงพูด ทำงานที่กรุงเทพ น้ำและสิ่งแวดล้อม',
  hi: 'भाषण पहचान में दस वर्षों का अनुभव। संस्कृत, विद्यार्थी, कृष्ण, ट्रक, स्त्री',
};

const fontFamily = ['Source Sans 3', 'Noto Sans SC', 'Do Hyeon', 'Arabic'];
const render = (
  text: string,
  lang: string,
  faces: readonly FontFace[] = all,
  family: readonly string[] = fontFamily,
) =>
  renderPdf(<p>{text}</p>, {
    fonts: faces,
    findFonts: installedFaces([fileURLToPath(new URL('.', import.meta.url))]),
    title: 'x',
    lang,
    date: new Date(0),
    footer: '·',
    stylesheets: [{ css: `p { font-family: ${family.map((name) => `"${name}"`).join()} }` }],
  });

describe.each(Object.entries(READERS))('%s finds unchanged', (reader, extract) => {
  it.skipIf(reader === 'poppler' && !isInstalled('pdftotext')).each(Object.entries(TEXTS))(
    '%s',
    async (lang, text) => {
      const bytes = await render(text, lang);
      const found = letters(await extract(bytes));
      // Readers order the words of a right-to-left line each in its way.
      if (lang === 'ar' || lang === 'he') for (const word of text.split(' ')) expect(found).toContain(word);
      else expect(found).toContain(letters(text));
    },
  );
});

it('keeps Arabic words whole that the font moves letters apart in', async () => {
  const amiri = face('Amiri', '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf');
  const bytes = await render('استشارية المريض', 'ar', [...all, amiri], ['Amiri']);
  const text = (await readPdf(bytes))[0]?.text;
  expect(text).toContain('استشارية');
  expect(text).toContain('المريض');
});

it.each(Object.entries(TEXTS))('%s breaks no rule of PDF/UA', async (lang, text) => {
  expect(breachesOf(await render(text, lang))).toEqual([]);
});

const LATIN = 'An office of affinity, 2024: first “fjord” & waffle.';

describe.each<[format: string, faces: readonly FontFace[]]>([
  ['TTF', [face('Test', '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')]],
  ['OTF with CFF outlines', [face('Test', '@vexflow-fonts/academico/academico.otf')]],
  ['WOFF2', [face('Test', '@vexflow-fonts/academico/academico.woff2')]],
  [
    'variable WOFF2, light',
    [face('Test', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 250)],
  ],
  [
    'variable WOFF2, heavy',
    [face('Test', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 850)],
  ],
])('%s', (_, faces) => {
  it('is embedded, cut to its glyphs, and read as it was written', async () => {
    const bytes = await render(LATIN, 'en', [...all, ...faces], ['Test']);
    for (const [reader, extract] of Object.entries(READERS)) {
      if (reader === 'poppler' && !isInstalled('pdftotext')) continue;
      expect(letters(await extract(bytes)), reader).toContain(letters(LATIN));
    }
    expect(breachesOf(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(40_000);
  });
});
