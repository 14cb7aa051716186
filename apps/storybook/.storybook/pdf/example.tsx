import { type RenderPdfOptions, themeSources } from '@resume/pdf';
import { textToString, visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { Header, Section, SectionItems } from '@resume/ui';
import type { ReactElement } from 'react';
import { expect } from 'storybook/test';
import { loadPdfjs, type PdfLook } from '../print/draw-pdf.js';
import { pdfLook } from '../stage/Stage.js';
import { fetchThemeFace } from '../themes/themes.js';
import type { Choice } from '../toolbars.js';

/** A document and how it looks, as the toolbars choose it. */
export interface Example {
  readonly element: ReactElement;
  readonly options: RenderPdfOptions & Required<Pick<PdfLook, 'theme' | 'density' | 'accent'>>;
  /** All that the document says, and more: what fonts are loaded for. */
  readonly text: string;
}

const examples = new Map<string, Example>();

/** A short document, the same one as long as the toolbars stay as they are: PDFs are made again when a font is another array. */
export function exampleFor({ locale, ...choice }: Choice): Example {
  const look = pdfLook({ ...choice, locale });
  const key = JSON.stringify([locale, look]);
  const view = fixtureView(locale);
  const { basics } = view;
  const shown = view.sections.filter(({ type }) => type === 'education' || type === 'awards');
  const example: Example = examples.get(key) ?? {
    element: (
      <article className="resume-document" lang={locale}>
        <Header basics={basics} />
        {shown.map((section) => (
          <Section key={section.id} id={section.id} title={section.title}>
            <SectionItems section={section} />
          </Section>
        ))}
      </article>
    ),
    options: {
      ...look,
      title: textToString(basics.name),
      lang: locale,
      date: new Date(0),
      fonts: themeSources(look.theme.faces, fetchThemeFace),
    },
    text: [...visibleStrings(view)].join(' '),
  };
  examples.set(key, example);
  return example;
}

/** The text of the PDF at an address of the page, without its spaces. */
async function textOfPdf(url: string): Promise<string> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({ data: await (await fetch(url)).arrayBuffer() });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return text.replace(/\s/g, '');
}

/** Expects a PDF at an address that says all of these, in this order. */
export async function expectPdf(url: string | null, ...texts: readonly string[]): Promise<void> {
  await expect(url).toMatch(/^blob:/);
  const text = await textOfPdf(String(url).replace(/#.*/, ''));
  let from = 0;
  for (const said of texts.map((each) => each.replace(/\s/g, ''))) {
    await expect(text.slice(from)).toContain(said);
    from = text.indexOf(said, from) + said.length;
  }
}

/** Parameters that show the source of an example as the code of stories. */
export const showsSource = (code: string) => ({ docs: { source: { code, language: 'tsx' } } });
