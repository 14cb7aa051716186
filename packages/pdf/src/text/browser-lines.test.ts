import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, launch } from '../test/browser.js';
import { fonts } from '../test/fonts.js';
import { FontSet } from './font-set.js';
import { itemize } from './itemize.js';
import { setParagraph } from './paragraph.js';

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(file));

const FONT_SIZE = 20;
/** None at which Chromium ends a line early for the space between scripts that would follow, if the line went on. */
const WIDTHS = [200, 237, 300, 420];

/**
 * Sentences of our own, each with something at which setters differ. None has a long dash: Chromium sets space around it
 * as around a Latin letter, and Chinese does not.
 */
const PARAGRAPHS = [
  '研发代码大模型，支撑补全、对话与智能体等核心功能；持续优化模型，显著提升补全的准确率与生成效率，让开发者直接受益。',
  '把LLM接入IDE之后，补全采纳率从15%升到23%，时延下降30%，用户反馈“更懂我”（来自问卷）。',
  '使用 prefix caching 与 chunked prefill，并改进 KV cache 的 CPU offload 方案，成本进一步降低。',
  '“先做对，再做快。”他说：“别急。”于是团队（三人）在2024年先写测试，后改代码。',
  '论文《推荐系统中的偏差与去偏》综述了七类偏差；另有一篇提出统一框架，被引用1,000余次。',
  '价格是¥1,299.00起，折后约为原价的80%；气温在−5℃到30℃之间，误差小于0.5‰。',
  '地址：https://example.org/papers/2024/code-search，电话见名片，邮箱someone@example.org。',
  '他在A/B实验中比较了C++、Rust与Go三种实现，结果差别不大；瓶颈不在语言，而在IO……',
  '第一、第二和第三，都要写清楚：谁、何时、在哪里、做了什么、结果如何？！',
  'A short paragraph in English, with a hyphenated state-of-the-art word, numbers like 3.14 and 50%, and “quotes”.',
  'Researchers at the lab (founded in 2019) publish widely; see e.g. the survey on bias, debiasing and evaluation.',
];

/** Other languages, each with something at which setters differ: small kana, particles, long compounds, direction. */
const LANGUAGES: readonly (readonly [lang: string, ...texts: string[]])[] = [
  [
    'zh-Hant',
    '研發團隊負責語音辨識模型的訓練、評測與上線，把辨識錯誤率從18%降到11%，並支援十二種方言。',
    '她在「臺灣大學」取得博士學位（2019年），論文題目為《噪聲環境下的語音辨識》；指導教授說：「做得很好！」',
  ],
  [
    'ja',
    '音声認識モデルの研究開発を担当し、誤り率を2024年に大きく下げた。「ユーザーにとって意味のある改善」を心がけている。',
    'ちょっとしたキャッシュの工夫によって、サーバーのコストを大幅に削減できた。っていうのは、よくある話だ。人々はそう言う。',
    'ディープラーニング、データベース、プロジェクトマネジメントなどのスキルをもつエンジニアです（2024年現在）。',
  ],
  [
    'ko',
    '음성 인식 모델의 연구 개발을 담당하여 오류율을 18%에서 11%로 낮추었다. 사용자에게 의미 있는 개선을 목표로 한다.',
    '서울대학교에서 박사 학위를 받았으며(2019년), 이후 여러 연구소와 함께 방언 인식 시스템을 만들었다.',
  ],
  [
    'ru',
    'Разработка моделей распознавания речи: ошибка снижена с 18\u00a0% до 11\u00a0%, поддерживаются двенадцать диалектов и говоров.',
    'Научно-исследовательская работа о высокопроизводительных вычислениях, в том числе «обучение на шумных данных».',
  ],
  [
    'el',
    'Ανάπτυξη μοντέλων αναγνώρισης ομιλίας: το σφάλμα μειώθηκε από 18% σε 11%, και υποστηρίζονται δώδεκα διάλεκτοι.',
    'Τι είναι αυτό; Είναι ένα σύστημα που ακούει «τη βροχή» και γράφει υπότιτλους σε πραγματικό χρόνο.',
  ],
  [
    'vi',
    'Nghiên cứu và phát triển mô hình nhận dạng tiếng nói: tỷ lệ lỗi giảm từ 18% xuống 11%, hỗ trợ mười hai phương ngữ.',
    'Cô ấy tốt nghiệp Đại học Bách khoa Hà Nội (2019), và viết phụ đề trực tiếp cho những buổi truyền hình ngoài trời.',
  ],
  [
    'ar',
    'مهندسة أبحاث تعمل في مجال التعرف على الكلام، وقد خفضت نسبة الخطأ من 18% إلى 11% في اثنتي عشرة لهجة.',
    'حصلت على الدكتوراه عام 2019، ثم عملت على نظام يكتب الترجمة للبث المباشر في Android و Linux معا.',
  ],
];

const all = [
  ...fonts,
  {
    family: 'Do Hyeon',
    weight: 400,
    data: read('@expo-google-fonts/do-hyeon/400Regular/DoHyeon_400Regular.ttf'),
  },
  {
    family: 'IBM Plex Sans Arabic',
    weight: 400,
    data: read('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  },
];
const set = await FontSet.open(all);

describe.skipIf(!executablePath)('line by line compared with Chromium (needs CHROMIUM_PATH)', () => {
  let browser: Browser;
  let page: Page;
  const families = ['Source Sans 3', 'Noto Sans SC', 'Do Hyeon', 'IBM Plex Sans Arabic'];
  // One font for all of an Arabic text: in another, its spaces would part what the browser shapes as one.
  const faces = (lang = 'zh') => {
    if (lang === 'ar') return set.resolve(['IBM Plex Sans Arabic'], 400);
    return set.resolve(lang === 'ko' ? ['Do Hyeon'] : ['Source Sans 3', 'Noto Sans SC'], 400);
  };

  beforeAll(async () => {
    for (const text of PARAGRAPHS) itemize(text, faces(), 'zh');
    for (const [lang, ...texts] of LANGUAGES) for (const text of texts) itemize(text, faces(lang), lang);
    await set.subset();
    browser = await launch();
    page = await browser.newPage();
    await page.route('http://fonts.test/*', (route) => {
      const family = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
      const face = all.find((each) => each.family === family && each.weight === 400);
      return face
        ? route.fulfill({ body: Buffer.from(face.data), headers: { 'access-control-allow-origin': '*' } })
        : route.abort();
    });
    await page.setContent('<p lang="zh"></p>');
    await page.evaluate(async (names) => {
      for (const family of names) {
        const face = new FontFace(family, `url("http://fonts.test/${encodeURIComponent(family)}")`);
        document.fonts.add(await face.load());
      }
    }, families);
  }, 60_000);
  afterAll(() => browser?.close());

  /** The lines that the browser makes of runs whose fonts we chose: which font a quote takes is not the question here. */
  const browserLines = (runs: readonly { text: string; family: string }[], width: number, language = 'zh') =>
    page.evaluate(
      ([parts, lineWidth, size, lang]) => {
        const paragraph = document.querySelector('p') as HTMLElement;
        paragraph.lang = lang;
        paragraph.dir = lang === 'ar' ? 'rtl' : 'ltr';
        // As the stylesheet of the library has it: lines in Korean end at spaces.
        const wordBreak = lang === 'ko' ? 'keep-all' : 'normal';
        paragraph.style.cssText = `width:${lineWidth}px;font-size:${size}px;line-height:1.5;line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:normal;word-break:${wordBreak};margin:0`;
        paragraph.replaceChildren(
          ...parts.map(({ family, text }) => {
            const span = document.createElement('span');
            span.style.fontFamily = `"${family}"`;
            span.textContent = text;
            return span;
          }),
        );
        const lines: string[] = [];
        let bottom = Number.NEGATIVE_INFINITY;
        const range = document.createRange();
        for (const { firstChild: node } of paragraph.children) {
          for (let i = 0; i < (node?.textContent?.length ?? 0); i += 1) {
            range.setStart(node as Node, i);
            range.setEnd(node as Node, i + 1);
            const box = range.getBoundingClientRect();
            const middle = (box.top + box.bottom) / 2;
            if (box.width > 0 && middle > bottom) {
              lines.push('');
              bottom = middle + size * 0.6;
            }
            lines[lines.length - 1] += node?.textContent?.charAt(i) ?? '';
          }
        }
        return lines.map((line) => line.trim());
      },
      [runs, width, FONT_SIZE, language] as const,
    );

  async function compare(text: string, lang: string) {
    const direction = lang === 'ar' ? 'rtl' : 'ltr';
    const runs = itemize(text, faces(lang), lang);
    for (const width of WIDTHS) {
      const ours = setParagraph(
        runs.map((run) => ({ ...run, fontSize: FONT_SIZE, color: '#000000', index: 0 })),
        // Browsers put an eighth of an em between scripts, and do not look after the last line unless asked.
        {
          width,
          fontSize: FONT_SIZE,
          lineHeight: 30,
          align: 'left',
          direction,
          autospace: 0.125,
          shortestLast: 0,
        },
      ).map(({ string }) => string.trim());
      const theirs = await browserLines(
        runs.map((run) => ({ text: run.text, family: run.face.family })),
        width,
        lang,
      );
      expect(ours, `at ${width} px`).toEqual(theirs);
    }
  }

  it.each(PARAGRAPHS)('%s', (text) => compare(text, 'zh'));

  it.each(LANGUAGES.flatMap(([lang, ...texts]) => texts.map((text) => [lang, text] as const)))(
    'in %s: %s',
    (lang, text) => compare(text, lang),
  );
});
