import { Document, Page, renderToBuffer } from '@react-pdf/renderer';
import type { ResumeView } from '@resume/schema/view';
import type { Theme } from '@resume/ui/themes';
import type { ReactNode } from 'react';
import { HtmlView, registerFonts } from '../react-pdf/index.js';
import { fonts } from './fonts.js';
import { readPdf } from './read-pdf.js';

await registerFonts(fonts);

export interface ViewOptions {
  readonly lang?: string;
  /** Of the page between its margins, in pt. */
  readonly width?: number;
  readonly height?: number;
  /** None by default. */
  readonly theme?: Theme;
  readonly stylesheets?: readonly { readonly css: string; readonly file: string }[];
  /** What stands on the page above and below. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

const MARGIN = 45;

/** A document of react-pdf with one `HtmlView`, as its readers find it. */
export async function renderView(children: ReactNode, options: ViewOptions = {}) {
  const { after, before, height = 752, lang = 'en', stylesheets = [], theme = 'none', width = 504 } = options;
  const warnings: string[] = [];
  const bytes = new Uint8Array(
    await renderToBuffer(
      <Document>
        <Page size={[width + 2 * MARGIN, height + 2 * MARGIN]} style={{ padding: MARGIN }}>
          {before}
          <HtmlView
            lang={lang}
            width={width}
            height={height}
            theme={theme}
            stylesheets={stylesheets}
            onWarning={(message) => warnings.push(message)}
          >
            {children}
          </HtmlView>
          {after}
        </Page>
      </Document>,
    ),
  );
  const pages = await readPdf(bytes);
  return { bytes, pages, warnings, text: pages.map((page) => page.text).join('\n') };
}

/** Plain text at 12 pt, so that tests can count lines. */
export const PLAIN = {
  css: 'body { font: 16px/20px "Source Sans 3", "Noto Sans SC" } p { margin: 0 }',
  file: 'plain.css',
};

/** A theme may hide what a contact is, where the contact shows it. */
export const withoutLabels = ({ basics, ...view }: ResumeView): ResumeView => {
  const contacts = basics.contacts?.map((contact) => ({ ...contact, label: '' }));
  return { ...view, basics: { ...basics, ...(contacts && { contacts }) } };
};
