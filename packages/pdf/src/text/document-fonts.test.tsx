import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { installedFaces } from '../fonts/index.js';
import { renderHtml } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf } from '../test/read-pdf.js';

const date = new Date('2026-01-01T00:00:00Z');
const findFonts = installedFaces([fileURLToPath(new URL('.', import.meta.url))]);

async function render(html: string, options: Readonly<Record<string, unknown>> = {}) {
  const warnings: string[] = [];
  const bytes = await renderHtml(html, {
    title: 'Fonts',
    footer: '',
    lang: 'zh-Hans',
    date,
    fonts,
    onWarning: (message) => warnings.push(message),
    ...options,
  });
  const names = [...inTheClear(bytes).matchAll(/\/BaseFont ?\/[A-Z]{6}\+([\w-]+)/g)].map(
    ([, name = '']) => name,
  );
  return { bytes, families: new Set(names.map((name) => name.replace(/-.*/, ''))), warnings };
}

describe('the fonts of Han characters', () => {
  it('are Japanese for Japanese text and Chinese for Chinese text, on one page', async () => {
    const { bytes, families, warnings } = await render(
      '<h1>直接翻译</h1><p lang="ja">直接、骨、海、「誤り」のない翻訳</p>',
      { findFonts },
    );
    expect(families).toContain('NotoSansJP');
    expect(families).toContain('NotoSerifSC');
    expect(families).not.toContain('NotoSansSC');
    expect(warnings).toEqual([]);
    expect((await readPdf(bytes))[0]?.text).toContain('直接、骨、海、「誤り」のない翻訳');
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('are Korean for Korean text with Chinese characters', async () => {
    const { families } = await render('<p>직접 直接 번역</p>', { lang: 'ko', findFonts });
    expect(families).toContain('NotoSansKR');
    expect(families).not.toContain('NotoSansSC');
  });

  it('have serifs where the style asks for them, and are of the family that it names', async () => {
    const japanese = '<h1>直接翻訳</h1><p>直接、骨、海</p>';
    const { families, warnings } = await render(japanese, { lang: 'ja', findFonts });
    expect([...families]).toEqual(expect.arrayContaining(['NotoSerifJP', 'NotoSansJP']));
    expect(warnings).toEqual([]);
    const css = 'body, h1, p { font-family: "Source Serif 4", "Noto Serif SC" }';
    const serif = await render(japanese, { lang: 'ja', findFonts, stylesheets: [{ css }] });
    expect(serif.families).toContain('NotoSerifJP');
    expect(serif.families).not.toContain('NotoSansJP');
  });

  it('are not looked for where text is in no such language', async () => {
    const asked: unknown[] = [];
    await render('<p lang="en">The word 直接</p>', {
      findFonts: async (...question: unknown[]) => {
        asked.push(question);
        return [];
      },
    });
    expect(asked).toEqual([]);
  });

  it('give a warning where no font is made for the language', async () => {
    const { warnings } = await render('<p lang="ja">直接翻訳</p>');
    expect(warnings).toEqual([
      expect.stringMatching(/Text in "ja" is set in the Chinese forms of "Noto Sans SC".*noto-sans-jp/),
    ]);
  });
});

it('reports a rule @font-face for a family that is not given, once, at its place', async () => {
  const face = (family: string) => `@font-face { font-family: "${family}"; src: url(x.woff2) }`;
  const { warnings } = await render('<h1>Title</h1>', {
    stylesheets: [
      { file: 'look.css', css: `${face('Source Sans 3')}\n${face('Somewhere')}\n${face('Somewhere')}` },
    ],
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^look\.css:2:1: @font-face loads no font in print, and "Somewhere" is none/),
  ]);
});
