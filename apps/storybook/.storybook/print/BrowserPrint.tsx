import { browserPrintCss } from '@resume/ui/themes';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type PageBreak, PageHint } from '../stage/PageHint.js';
import { pageBreaks } from './page-breaks.js';
import { followPrintRules } from './print-media.js';
import './print.css';

/**
 * What Chromium prints, on the screen: the rules for print, broken into columns of the size of a page. Columns and pages
 * are broken by the same part of the browser.
 */
export function BrowserPrint({ children }: { children: ReactNode }) {
  const flow = useRef<HTMLDivElement>(null);
  const [breaks, setBreaks] = useState<readonly PageBreak[]>([]);

  useLayoutEffect(() => followPrintRules(document), []);
  useEffect(() => {
    const { current } = flow;
    if (!current) return;
    const measure = () => setBreaks(pageBreaks(current));
    measure();
    // Fonts and images that come late move breaks without resizing the columns.
    const observer = new ResizeObserver(measure);
    for (const child of current.children) observer.observe(child);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, []);

  if (!CSS.supports('column-height', '1px')) {
    return (
      <section className="sheets" aria-label="Browser print">
        <p role="alert">
          This shows what Chromium prints, and needs Chromium 145 or later. In this browser, use its own print
          preview.
        </p>
      </section>
    );
  }
  return (
    <section className="sheets" aria-label="Browser print" data-pages={breaks.length}>
      <style>{browserPrintCss}</style>
      <div className="print-desk">
        <ol className="print-sheets">
          {breaks.map((hint, index) => (
            <li key={index}>
              <PageHint page={index + 1} pages={breaks.length} hint={hint} />
            </li>
          ))}
        </ol>
        <div ref={flow} className="print-flow">
          {children}
        </div>
      </div>
    </section>
  );
}
