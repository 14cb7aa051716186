import { messagesFor } from '@resume/schema/locales';
import type { ResumeView } from '@resume/schema/view';
import { Resume } from '@resume/ui';
import { languages, pdfPath } from '../settings.js';

/** The résumé as a page, with the way to its PDF and to the other languages. */
export function Home({ view }: { view: ResumeView }) {
  const { site, locale } = messagesFor(view.locale);
  return (
    <>
      <a className="site-skip" href="#resume">
        {site.skipToContent}
      </a>
      <nav className="site-nav" aria-label={site.otherLanguage}>
        {languages
          .filter((language) => language !== locale)
          .map((language) => (
            <a key={language} href={`/${language}/`} hrefLang={language} lang={language}>
              {messagesFor(language).languageName}
            </a>
          ))}
        <a href={pdfPath(locale)} type="application/pdf">
          {site.downloadPdf}
        </a>
      </nav>
      <main id="resume">
        <Resume view={view} />
      </main>
    </>
  );
}
