import type { RenderPdfOptions } from '@resume/pdf';
import { PdfViewer } from '@resume/pdf/react';
import { type ReactNode, useState } from 'react';

interface PreviewProps {
  /** Title, language, date and fonts: made once, outside of the component. */
  options: RenderPdfOptions;
  children: ReactNode;
}

export function Preview({ children, options }: PreviewProps) {
  return (
    <PdfViewer options={options} style={{ inlineSize: '100%', blockSize: '40rem' }}>
      {children}
    </PdfViewer>
  );
}

export function PreviewWithMessage({ children, options }: PreviewProps) {
  const [message, setMessage] = useState('');
  return (
    <>
      <PdfViewer
        options={options}
        style={{ inlineSize: '100%' }}
        onError={(error) => setMessage(error instanceof Error ? error.message : String(error))}
      >
        {children}
      </PdfViewer>
      <p role="alert" lang="en" dir="ltr">
        {message}
      </p>
    </>
  );
}
