import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The files a page links, as addresses within the site. */
export interface Assets {
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
}

export interface PageOptions extends Assets {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description?: string;
  /** The same page in every language: tag to address. */
  readonly alternates: Readonly<Record<string, string>>;
  /** The path everything in the site begins with. */
  readonly base: string;
}

/** Renders a whole page to static HTML, complete without JavaScript. */
export function renderPage(body: ReactElement, options: PageOptions): string {
  const { lang, direction, title, description, alternates, stylesheets, scripts, base } = options;
  const page = (
    <html lang={lang} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {Object.entries(alternates).map(([tag, href]) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={href} />
        ))}
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{body}</body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
