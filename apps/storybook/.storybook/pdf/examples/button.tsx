import { type RenderPdfOptions, renderHtml } from '@resume/pdf';
import { DownloadButton, type DownloadLabels } from '@resume/pdf/download';
import type { ReactNode } from 'react';

interface PageProps {
  /** Title, language, date and fonts. */
  options: RenderPdfOptions;
  /** `messagesFor('en').download` of `@resume/schema/languages`. */
  labels: DownloadLabels;
  /** An `<article>`: what the PDF is made of. */
  children: ReactNode;
}

export function PageWithButton({ children, labels, options }: PageProps) {
  return (
    <>
      <DownloadButton
        href="resume.pdf"
        download="resume.pdf"
        labels={labels}
        makePdf={(work) =>
          renderHtml(document.querySelector('article')?.outerHTML ?? '', { ...options, ...work })
        }
      >
        PDF
      </DownloadButton>
      {children}
    </>
  );
}
