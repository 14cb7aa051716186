import { type ReactElement, useEffect, useRef, useState } from 'react';
import { PageHint } from '../stage/PageHint.js';
import { type DrawnPage, drawPages, makePdf, type PdfLook } from './draw-pdf.js';
import './pdf-pages.css';

/** The real PDF of an element, page by page, or why there is none. */
export function PdfPages({ element, lang, look }: { element: ReactElement; lang: string; look: PdfLook }) {
  const [status, setStatus] = useState<'making' | 'made' | 'failed'>('making');
  const [pages, setPages] = useState<readonly DrawnPage[]>([]);
  const [messages, setMessages] = useState<readonly string[]>([]);
  // Looks are made anew with every render, and say the same.
  const key = JSON.stringify(look);

  useEffect(() => {
    let stale = false;
    setStatus('making');
    makePdf(element, lang, look)
      .then(async ({ bytes, warnings }) => {
        const drawn = await drawPages(bytes, 1.25);
        if (stale) return;
        setPages(drawn);
        setMessages(warnings);
        setStatus('made');
      })
      .catch((error: unknown) => {
        if (stale) return;
        setPages([]);
        setMessages([error instanceof Error ? error.message : String(error)]);
        setStatus('failed');
      });
    return () => {
      stale = true;
    };
  }, [element, lang, key]);

  return (
    <section
      className="sheets"
      data-status={status}
      data-pages={pages.length}
      aria-label="PDF"
      aria-busy={status === 'making'}
    >
      {status === 'making' && <p role="status">Making the PDF…</p>}
      {messages.length > 0 && (
        <ul role={status === 'failed' ? 'alert' : 'status'}>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {pages.map(({ canvas, hint }, index) => (
        <div key={index} className="pdf-page">
          <PageHint page={index + 1} pages={pages.length} hint={hint} />
          <Canvas canvas={canvas} />
        </div>
      ))}
    </section>
  );
}

/** A canvas that was drawn elsewhere. */
function Canvas({ canvas }: { canvas: HTMLCanvasElement }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.replaceChildren(canvas), [canvas]);
  return <div ref={frame} />;
}
