import type { RenderPdfOptions } from '@resume/pdf';
import { PdfDownloadLink } from '@resume/pdf/react';
import type { ReactNode } from 'react';

interface SaveProps {
  /** Title, language, date and fonts: made once, outside of the component. */
  options: RenderPdfOptions;
  document: ReactNode;
}

export function Save({ document, options }: SaveProps) {
  return (
    <PdfDownloadLink document={document} fileName="resume.pdf" options={options}>
      PDF
    </PdfDownloadLink>
  );
}

export function SaveWithProgress({ document, options }: SaveProps) {
  return (
    <PdfDownloadLink document={document} fileName="resume.pdf" options={options}>
      {({ error, loading }) => {
        if (loading) return 'Making the PDF …';
        return error ? 'The PDF could not be made' : 'Save the PDF';
      }}
    </PdfDownloadLink>
  );
}
