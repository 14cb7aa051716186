import { messagesFor } from '@resume/schema/locales';
import type { ReactNode } from 'react';
import type { Words } from './words.js';

/** A way from one page to another. */
export interface Way {
  readonly href: string;
  readonly text: string;
  /** The page the reader is on. */
  readonly current?: boolean;
}

export interface FrameProps {
  readonly locale: string;
  readonly words: Words;
  readonly pages: readonly Way[];
  /** The same page in the other languages, by tag. */
  readonly translations: Readonly<Record<string, string>>;
  /** The PDF offered on every page. */
  readonly pdf: string | undefined;
  readonly children: ReactNode;
}

/** What stands around every page: the way past it, the pages, the languages and the PDF. */
export function Frame({ locale, words, pages, translations, pdf, children }: FrameProps) {
  const { site } = messagesFor(locale);
  return (
    <>
      <a className="site-skip" href="#content">
        {site.skipToContent}
      </a>
      <header className="site-bar">
        <nav aria-label={words.navigation}>
          {pages.map(({ href, text, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <div className="site-offers">
          {Object.keys(translations).length > 0 && (
            <nav aria-label={words.languages}>
              {Object.entries(translations).map(([tag, href]) => (
                <a key={tag} href={href} hrefLang={tag} lang={tag}>
                  {messagesFor(tag).languageName}
                </a>
              ))}
            </nav>
          )}
          {pdf !== undefined && (
            <a href={pdf} type="application/pdf">
              {site.downloadPdf}
            </a>
          )}
        </div>
      </header>
      <main id="content">{children}</main>
    </>
  );
}
