import {
  Document,
  type DocumentProps,
  Page,
  PDFDownloadLink,
  PDFViewer,
  pdf,
  Text,
  usePDF,
} from '@react-pdf/renderer';
import type { FontInput } from '@resume/pdf';
import { HtmlView, type HtmlViewProps, registerFonts } from '@resume/pdf/react-pdf';
import { type ReactElement, useEffect, useState } from 'react';

/** A document of react-pdf with a page of its own before one of HTML. */
export const withCover = (title: string, html: HtmlViewProps): ReactElement<DocumentProps> => (
  <Document title={title} language={html.lang}>
    <Page size="A4" style={{ padding: 45 }}>
      <Text>A page of your own</Text>
    </Page>
    <Page size="A4" style={{ padding: 45 }}>
      <HtmlView {...html} />
    </Page>
  </Document>
);

interface FontsProps {
  fonts: readonly FontInput[];
  /** What the document says: of split families, only the files with these characters are loaded. */
  text: string;
  children: ReactElement;
}

/** Shows its children when the fonts are registered. */
export function WithFonts({ children, fonts, text }: FontsProps) {
  const [registered, setRegistered] = useState<FontsProps['fonts']>();
  useEffect(() => {
    registerFonts(fonts, { text }).then(() => setRegistered(fonts));
  }, [fonts, text]);
  return registered === fonts ? children : <p role="status">Loading fonts …</p>;
}

interface PdfProps {
  document: ReactElement<DocumentProps>;
}

// It hands this on to its frame; the types do not have it.
const named = { title: 'PDF' };

export const Viewer = ({ document }: PdfProps) => (
  <PDFViewer {...named} style={{ width: '100%', height: '40rem' }}>
    {document}
  </PDFViewer>
);

export const Save = ({ document }: PdfProps) => (
  <PDFDownloadLink document={document} fileName="resume.pdf">
    {({ loading }) => (loading ? 'Making the PDF …' : 'Save the PDF')}
  </PDFDownloadLink>
);

export function Open({ document }: PdfProps) {
  const [{ blob, error, url }] = usePDF({ document });
  return (
    <p>
      {error ?? (url ? <a href={url}>Open the PDF</a> : 'Making the PDF …')} {blob && `${blob.size} bytes`}
    </p>
  );
}

export function MakeOnClick({ document }: PdfProps) {
  const [url, setUrl] = useState<string>();
  const make = async () => setUrl(URL.createObjectURL(await pdf(document).toBlob()));
  return (
    <p>
      <button type="button" onClick={make}>
        Make the PDF
      </button>{' '}
      {url && <a href={url}>Open the PDF</a>}
    </p>
  );
}
