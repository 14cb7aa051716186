import { prepareResume, type Resume as ResumeDocument, resumeSchema, visibleStrings } from '@resume/schema';
import { firstLost, unmarked } from '@resume/schema/fixtures';
import { toMarkdown, toPlainText } from '@resume/schema/formats';
import { Resume } from '@resume/ui';
import { textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
// The generator of documents is no part of the package: only tests read it.
import { picture, runs, valuesOf } from '../../schema/src/test/arbitrary.js';
import { renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf } from './test/read-pdf.js';

const now = new Date('2026-01-01T00:00:00Z');

/** What our fonts can show, in both scripts, with marks and ligatures. The number makes each text unique. */
const words = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        '推荐',
        '，',
        '（',
        '）',
        '“',
        '。',
        'office',
        'C++',
        'Ω',
        'é',
        ' ',
        '\n',
        '**',
        '*',
        '_',
        '^',
        '`',
        '#',
        '1. ',
        '\\',
        '<b>',
        '&amp;',
      ),
      { maxLength: 5 },
    ),
    fc.integer({ min: 1000, max: 9999 }),
  )
  .map(([pieces, number]) => `${pieces.join('')}${number}`);

const resumes = valuesOf(resumeSchema, words) as fc.Arbitrary<ResumeDocument>;

// A PDF takes much longer than a text.
const numRuns = Math.ceil(runs.numRuns / 4);

const pageText = (html: string) => textContent(parseDocument(html).children);

it(
  'carries the same strings in the same order on the page, in the PDF, in Markdown and in plain text',
  async () => {
    await fc.assert(
      fc.asyncProperty(resumes, fc.constantFrom('zh', 'en'), async (resume, lang) => {
        const view = prepareResume(resume, { locale: lang, now });
        const strings = visibleStrings(view);
        const element = <Resume view={view} />;
        const loadImage = () => Buffer.from(picture, 'base64');
        const pdf = await renderPdf(element, { fonts, title: 'x', lang, date: now, loadImage });
        const pages = await readPdf(pdf);
        expect({
          page: firstLost(strings, pageText(renderToStaticMarkup(element))),
          pdf: firstLost(strings, pages.map(({ tagged }) => tagged).join('')),
          markdown: firstLost(strings, unmarked(toMarkdown(view))),
          plainText: firstLost(strings, toPlainText(view)),
        }).toEqual({});
      }),
      { ...runs, numRuns },
    );
  },
  numRuns * 30_000,
);
