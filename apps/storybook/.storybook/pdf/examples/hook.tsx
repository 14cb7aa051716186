import type { RenderPdfOptions } from '@resume/pdf';
import { usePdf } from '@resume/pdf/react';
import { TagList } from '@resume/ui';
import { useState } from 'react';

/** Words that are typed become a PDF, whose size is shown next to a link to it. */
export function TagsAsPdf({ options }: { options: RenderPdfOptions }) {
  const [text, setText] = useState('Typography, Accessibility');
  const items = text.split(',').map((item) => item.trim());
  const { blob, error, loading, progress, url } = usePdf(<TagList items={items} />, options);
  return (
    <div lang="en" dir="ltr">
      <label>
        Tags <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">
        {loading && `Making the PDF: ${progress?.stage ?? 'start'}`}
        {!loading && blob && `${blob.size} bytes`}
        {error instanceof Error && error.message}
      </p>
      {url && <a href={url}>Open the PDF</a>}
    </div>
  );
}
