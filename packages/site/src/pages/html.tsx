import { createHash } from 'node:crypto';
import type { Density } from '@resume/ui/themes';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SOCIAL_SIZE } from '../media/social-size.js';
import { contentSecurityPolicy } from '../seo/headers.js';

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
  /** The page's own address in full; none for a page that stands for others. */
  readonly canonical?: string;
  /** The same page in every language: tag to address in full. `x-default` is the one for everyone else. */
  readonly alternates: Readonly<Record<string, string>>;
  /** How much space lines and entries have: `data-density`. */
  readonly density?: Density;
  /** Scripts that run before anything is shown. */
  readonly firstScripts?: readonly string[];
  /** The path everything in the site begins with. */
  readonly base: string;
  /** Fonts the first view needs, as addresses within the site. */
  readonly fonts?: readonly string[];
  /** The picture shown where the page is linked: its address in full, and what it says. */
  readonly image?: { readonly href: string; readonly alt: string };
  /** The feed of what is new. */
  readonly feed?: { readonly href: string; readonly title: string };
  /** Further `<meta name content>`, such as what scholars' tools read. */
  readonly meta?: readonly (readonly [name: string, content: string])[];
  /** JSON-LD. */
  readonly data?: object;
  /** Addresses that are the owner too: their links say so. */
  readonly own?: readonly string[];
  /** Kept out of search engines. */
  readonly hidden: boolean;
  /** Whether the page may load and run only what is its own; off while editing, where the server adds scripts. */
  readonly strict: boolean;
}

/** Renders a whole page to static HTML, complete without JavaScript. */
export function renderPage(body: ReactElement, options: PageOptions): string {
  const { lang, direction, title, description, canonical, alternates, base, image, feed, data } = options;
  const {
    stylesheets,
    scripts,
    firstScripts = [],
    fonts = [],
    meta = [],
    own = [],
    hidden,
    strict,
    density,
  } = options;
  const page = (
    <html lang={lang} dir={direction} data-density={density}>
      <head>
        <meta charSet="utf-8" />
        {strict && <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {hidden && <meta name="robots" content="noindex, nofollow" />}
        {canonical && <link rel="canonical" href={canonical} />}
        {Object.entries(alternates).map(([tag, href]) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={href} />
        ))}
        {feed && <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />}
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${base}apple-touch-icon.png`} />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
        ))}
        {firstScripts.map((src) => (
          <script key={src} src={src} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:type" content="website" />
        <meta property="og:locale" content={lang.replace('-', '_')} />
        {description && <meta property="og:description" content={description} />}
        {canonical && <meta property="og:url" content={canonical} />}
        {image && (
          <>
            <meta property="og:image" content={image.href} />
            <meta property="og:image:width" content={String(SOCIAL_SIZE.width)} />
            <meta property="og:image:height" content={String(SOCIAL_SIZE.height)} />
            <meta property="og:image:alt" content={image.alt} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {meta.map(([name, content]) => (
          <meta key={`${name} ${content}`} name={name} content={content} />
        ))}
        {data && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: without "<", no text can close the element
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>{body}</body>
    </html>
  );
  const html = withRelations(renderToStaticMarkup(page), own);
  return `<!doctype html>${strict ? withNamedStyles(html) : html}`;
}

/** A tag with an attribute `style`, as React writes it: values stand in double quotes, and texts hold no "<". */
const STYLED_TAG = /(<[a-z][\w-]*(?: [^\s"=<>]+(?:="[^"]*")?)*? )style="([^"]*)"/gi;

const styleName = (style: string) => createHash('sha256').update(style).digest('base64url').slice(0, 8);

/** The policy of pages lets no attribute style an element: its styles are in the stylesheet, under a name. */
const withNamedStyles = (html: string): string =>
  html.replace(STYLED_TAG, (_, tag, style) => `${tag}data-style="${styleName(style)}"`);

/** The rules that stand for the attributes `style` of bodies, for the stylesheet that their pages link. */
export function namedStyles(bodies: readonly ReactElement[]): string {
  const styles = bodies.flatMap((body) =>
    [...renderToStaticMarkup(body).matchAll(STYLED_TAG)].map(([, , style = '']) => style),
  );
  return [...new Set(styles)]
    .map((style) => `[data-style="${styleName(style)}"]{${unescaped(style)}}\n`)
    .join('');
}

/** The value of an attribute as React has written it. */
const unescaped = (value: string) =>
  value.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Links out of the site give the other page no access to this window; those to the owner elsewhere say `me`. */
function withRelations(html: string, own: readonly string[]): string {
  // Browsers read "//example.org" and "\\example.org" as other sites too.
  return html.replace(
    /<a (?![^>]*\brel=)([^>]*\bhref="((?:https?:|[\\/]{2})[^"]*)")/gi,
    (_, attributes, href) => {
      const me = own.some((address) => renderToStaticMarkup(address) === href) ? 'me ' : '';
      return `<a rel="${me}noopener" ${attributes}`;
    },
  );
}
