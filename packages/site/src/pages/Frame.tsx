import { type Messages, messagesFor } from '@resume/schema/languages';
import { LocaleSwitch } from '@resume/ui/islands/LocaleSwitch';
import type { ReactNode } from 'react';
import type { FormatLink } from './define.js';

/** A way from one page to another. */
export interface Way {
  readonly href: string;
  readonly text: string;
  /** The page the reader is on. */
  readonly current?: boolean;
}

export interface FrameProps {
  readonly words: Messages;
  readonly pages: readonly Way[];
  /** The same page in the other languages, by tag. */
  readonly translations: Readonly<Record<string, string>>;
  /** The PDF offered on every page. */
  readonly pdf: string | undefined;
  /** The same for Word. */
  readonly word: FormatLink | undefined;
  readonly children: ReactNode;
}

/** What stands around every page: the way past it, the pages, the languages and the PDF. */
export function Frame({ words, pages, translations, pdf, word, children }: FrameProps) {
  const { fallback, site } = words;
  return (
    <>
      <a className="site-skip" href="#content" lang={fallback}>
        {site.skipToContent}
      </a>
      <header className="site-bar">
        <nav aria-label={site.navigation} lang={fallback}>
          {pages.map(({ href, text, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <div className="site-offers">
          {Object.keys(translations).length > 0 && (
            <LocaleSwitch
              label={site.languages}
              items={Object.entries(translations).map(([locale, href]) => ({
                locale,
                href,
                name: messagesFor(locale).languageName,
              }))}
            />
          )}
          {pdf !== undefined && (
            <a href={pdf} type="application/pdf">
              {site.downloadPdf}
            </a>
          )}
          {word && (
            <a href={word.href} type={word.type}>
              {word.name}
            </a>
          )}
        </div>
      </header>
      <main id="content">{children}</main>
    </>
  );
}
