import { fileURLToPath } from 'node:url';
import { prepareResume, type ResumeView, resumeSchema, visibleStrings } from '@resume/schema';
import { type Person, personView, somePeople } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { defaultTheme, type Theme, themes } from '@resume/ui/themes';
import { PDFDocument } from 'mupdf';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { installedFaces, themeFonts } from './fonts/index.js';
import { renderPdf } from './index.js';
import { readPdf } from './test/read-pdf.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A line of text in a PDF, in pt from the top of its page. */
interface Line {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

interface StructuredText {
  readonly blocks: readonly {
    readonly lines?: readonly {
      readonly text: string;
      readonly y: number;
      readonly bbox: { readonly y: number; readonly h: number };
    }[];
  }[];
}

const spaced = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim();

const rendered = new Map<string, ReturnType<typeof render>>();

/** The résumé of a person in a theme, made once for all tests. */
function printed(name: Person, theme: Theme): ReturnType<typeof render> {
  const key = `${name} ${theme.name}`;
  const pdf = rendered.get(key) ?? render(personView(name), theme);
  rendered.set(key, pdf);
  return pdf;
}

/** The lines of each page, without its footer, and the text in the order in which it is read. */
async function render(view: ResumeView, theme: Theme) {
  const bytes = await renderPdf(<Resume view={view} />, {
    fonts: await themeFonts(theme, [folder]),
    findFonts: installedFaces([folder]),
    theme,
    title: 'Résumé',
    lang: view.locale,
    date: new Date('2026-01-01T00:00:00Z'),
  });
  const document = PDFDocument.openDocument(bytes, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index): readonly Line[] => {
    const page = document.loadPage(index);
    const foot = (page.getBounds()[3] ?? 0) - FOOTER;
    const { blocks } = JSON.parse(page.toStructuredText('preserve-whitespace').asJSON()) as StructuredText;
    return blocks
      .flatMap(({ lines = [] }) => lines)
      .map(({ bbox, text, y }) => ({
        text: spaced(text),
        top: bbox.y,
        bottom: bbox.y + bbox.h,
        baseline: y,
      }))
      .filter(({ top }) => top < foot);
  });
  const text = (await readPdf(bytes)).map((page) => page.text).join('\n');
  return { pages, text: spaced(text) };
}

/** The height of the margin that the footer stands in, in pt. */
const FOOTER = 40;

/** Five lines above the end of a page of A4 with margins of 16 mm, in pt. */
const LOWEST_END = 842 - 45 - 5 * 13.5;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/gu;

/** The length of a line as a share of the longest that is read with ease: 90 Latin letters, or 42 Chinese characters. */
function lengthOf(text: string): number {
  const wide = text.match(HAN)?.length ?? 0;
  return wide / 42 + (Array.from(text).length - wide) / 90;
}

/** A line of less than this share of the longest is short. */
const SHORT = 1 / 14;

/** The spans of time of a résumé, as they are written. */
const datesOf = (name: Person): readonly string[] =>
  Array.from(
    renderToStaticMarkup(<Resume view={personView(name)} />).matchAll(
      /<span class="resume-date-range">(.*?)<\/span>/g,
    ),
    ([, html = '']) => spaced(html.replace(/<[^>]+>/g, '')),
  );

const someThemes = process.env.TEST_ALL ? Object.values(themes) : [defaultTheme];

describe.each(someThemes)('in $name', (theme) => {
  // Arabic letters are narrower, and readers give right-to-left lines in visual order, in which dates cannot be found.
  const leftToRight = somePeople(2).filter((name) => personView(name).direction !== 'rtl');

  it.each(leftToRight)('lines of %s are no longer than reading allows', async (name) => {
    const { pages } = await printed(name, theme);
    const lines = pages.flat().map(({ text }) => text);
    expect(lines.filter((line) => lengthOf(line) > 1)).toEqual([]);
  });

  it.each(leftToRight)('dates of %s stand whole on a line', async (name) => {
    const { text } = await printed(name, theme);
    expect(datesOf(name).filter((date) => !text.includes(date))).toEqual([]);
  });

  it.each(leftToRight)('no paragraph of %s ends with a line of one short word', async (name) => {
    const { pages } = await printed(name, theme);
    const strings = visibleStrings(personView(name)).map(spaced);
    const paragraphs = strings.filter((text) => lengthOf(text) > 1 / 2);
    const lines = pages.flat().map(({ text }) => text);
    const alone = lines.filter((line, index) => {
      const before = lines[index - 1] ?? '';
      const isShort = line !== '' && !line.includes(' ') && lengthOf(line) < SHORT;
      return (
        isShort && paragraphs.some((text) => text.endsWith(line) && text.includes(before) && text !== before)
      );
    });
    expect(alone.filter((line) => !strings.includes(line))).toEqual([]);
  });

  it.each(somePeople(2))('no page of %s ends more than five lines early', async (name) => {
    const { pages } = await printed(name, theme);
    const ends = pages.slice(0, -1).map((lines) => Math.max(...lines.map(({ bottom }) => bottom)));
    expect(ends.filter((end) => end < LOWEST_END)).toEqual([]);
  });
});

it.each(Object.values(themes))(
  'a long award is set in lines that reading allows, in $name',
  async (theme) => {
    const awarder = 'The committee of judges of the national contest for programmers and designers. '.repeat(
      4,
    );
    const resume = resumeSchema.parse({
      basics: { name: 'Ada Quill' },
      awards: [{ title: 'Second prize', awarder }],
      interests: [{ name: awarder }],
    });
    const view = prepareResume(resume, { locale: 'en', now: new Date('2026-01-01T00:00:00Z') });
    const { pages } = await render(view, theme);
    const lines = pages.flat().map(({ text }) => text);
    expect(lines.filter((line) => lengthOf(line) > 1)).toEqual([]);
  },
);

it('labels of form share the baselines of their values', async () => {
  const [lines = []] = (await printed('applicantZh', themes.form as Theme)).pages;
  const baselineOf = (text: string) => lines.find((line) => line.text === text)?.baseline ?? Number.NaN;
  expect(Math.abs(baselineOf('邮箱') - baselineOf('guxiaolan@example.cn'))).toBeLessThanOrEqual(0.5);
});
