import type { Look } from '@resume/pdf';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import './paper.css';
import { drawPages, makePdf } from './draw-pdf.js';

/** The real PDF of an element, page by page, or why there is none. */
export function Paper({ element, lang, theme, density }: { element: ReactElement; lang: string } & Look) {
  const sheets = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<'making' | 'made' | 'failed'>('making');
  const [messages, setMessages] = useState<readonly string[]>([]);

  useEffect(() => {
    let stale = false;
    setStatus('making');
    makePdf(element, lang, { theme, density })
      .then(async ({ bytes, warnings }) => {
        const pages = await drawPages(bytes, 1.25);
        if (stale) return;
        sheets.current?.replaceChildren(...pages);
        setMessages(warnings);
        setStatus('made');
      })
      .catch((error: unknown) => {
        if (stale) return;
        sheets.current?.replaceChildren();
        setMessages([error instanceof Error ? error.message : String(error)]);
        setStatus('failed');
      });
    return () => {
      stale = true;
    };
  }, [element, lang, theme, density]);

  return (
    <section className="paper" data-status={status} aria-label="PDF" aria-busy={status === 'making'}>
      {status === 'making' && <p role="status">Making the PDF…</p>}
      {messages.length > 0 && (
        <ul role={status === 'failed' ? 'alert' : 'status'}>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div ref={sheets} />
    </section>
  );
}
