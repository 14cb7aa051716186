import type { ErrorPlace } from '@resume/pdf/vite';
import { messagesFor } from '@resume/schema/languages';
import { type Theme, themes } from '@resume/ui/themes';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '../pages/define.js';
import type { ReadSettings } from '../settings/site-settings.js';
import type { Problem } from './problems.js';

/** What is looked at: each the value of a choice in the address. */
export interface Choices {
  readonly language: string;
  /** The page's address below its language; the home page has none. */
  readonly page: string;
  readonly edition: string;
  /** A variant of the résumé; nothing for the whole. */
  readonly variant: string;
  readonly audience: string;
  readonly theme: string;
  readonly scheme: string;
}

/** The site that is looked at. */
export interface PreviewedSite {
  readonly settings: ReadSettings;
  readonly editions: readonly Edition[];
  /** The names of the variants of the résumé. */
  readonly variants: readonly string[];
  /** Every file of the site for one audience. */
  filesFor(audience: string): Iterable<string>;
}

export interface PreviewOptions {
  readonly problems: readonly Problem[];
  readonly base: string;
  /** Counts what was made: pictures of an older one are not shown again. */
  readonly version: number;
  /** The address of a script or stylesheet of the preview. */
  client(name: string): string;
}

/** A preview with a site to show. */
export interface SitePreviewOptions extends PreviewOptions {
  readonly site: PreviewedSite;
  readonly choices: Choices;
  /** How many pages the PDF has; left out while it is made, and where it cannot be made. */
  readonly pages?: number | undefined;
}

const SCHEMES: Readonly<Record<string, string>> = { auto: 'As the system', light: 'Light', dark: 'Dark' };

/**
 * What is looked at, with the first of each kind where nothing of the site is chosen.
 *
 * @param chosen what the address says
 */
export function choicesIn(
  { settings, editions, variants, filesFor }: PreviewedSite,
  chosen: Readonly<Record<string, string | undefined>>,
): Choices {
  const audience = oneOf(chosen.audience, Object.keys(settings.audiences));
  const language = oneOf(chosen.language, settings.languages);
  const variant = oneOf(chosen.variant, ['', ...variants]);
  return {
    language,
    audience,
    variant,
    page: oneOf(chosen.page, pagesOf(filesFor(audience), language)),
    edition: oneOf(
      chosen.edition,
      editionsOf(editions, variant).map(({ name }) => name),
    ),
    theme: oneOf(chosen.theme ?? settings.theme.name, themeNames(settings.theme)),
    scheme: oneOf(chosen.scheme, Object.keys(SCHEMES)),
  };
}

/** The PDF that is looked at, by its path within the site. */
export const pdfOf = ({ edition, language }: Choices): string => `${edition}.${language}.pdf`;

/** What an address of the site as it is looked at says behind its path. */
const queryOf = ({ audience, theme, scheme, variant }: Choices) =>
  new URLSearchParams({ audience, theme, scheme, ...(variant && { variant }) });

/** The live preview: a page and a PDF side by side, and what is wrong or odd. What is marked `data-live` is replaced. */
export function previewPage(options: SitePreviewOptions): string {
  const { base, choices, version, pages } = options;
  const { language, scheme } = choices;
  const pdf = pdfOf(choices);
  const query = queryOf(choices);
  return shell(
    options,
    <>
      <form className="preview-choices" data-live>
        <ChoiceFields {...options} />
      </form>
      <main className="preview-panes">
        <iframe title="Page" src={`${base}${language}/${choices.page}?${query}`} />
        <section
          className="preview-pdf"
          aria-label="PDF"
          data-live={pages === undefined ? 'waiting' : 'made'}
        >
          {pages === undefined && <p role="status">The PDF is being made.</p>}
          {Array.from({ length: pages ?? 0 }, (_, index) => index + 1).map((number) => (
            <img
              key={number}
              alt={`Page ${number} of ${pdf}`}
              src={`${base}preview/${pdf}/${number}.webp?${query}&version=${version}`}
            />
          ))}
          <p>
            <a href={`${base}${pdf}?${query}`}>{pdf}</a>
          </p>
        </section>
      </main>
      <Gallery {...options} />
    </>,
    scheme,
  );
}

/** The first page of the PDF in every theme, each a link to it. Pictures are made once the gallery is opened. */
function Gallery({ base, choices, site, version }: SitePreviewOptions) {
  const pdf = pdfOf(choices);
  return (
    <details className="preview-gallery">
      <summary>All themes</summary>
      <ul>
        {themeNames(site.settings.theme).map((theme) => (
          <li key={theme}>
            <a href={`${base}preview?${new URLSearchParams({ ...choices, theme })}`}>
              <img
                loading="lazy"
                alt={`Page 1 of ${pdf} in the theme ${theme}`}
                src={`${base}preview/${pdf}/1.webp?${queryOf({ ...choices, theme })}&version=${version}`}
              />
              {theme}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The live preview before the site could be made: what keeps it from being made. */
export const problemsPage = (options: PreviewOptions): string =>
  shell(options, <main className="preview-empty">The site is shown here once its errors are fixed.</main>);

function shell(options: PreviewOptions, content: ReactNode, scheme?: string): string {
  const { base, client, problems, version } = options;
  const markup = renderToStaticMarkup(
    <html lang="en" data-scheme={scheme} data-version={version}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Preview</title>
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={client('site.css')} />
        <link rel="stylesheet" href={client('preview.css')} />
        <script type="module" src={`${base}@vite/client`} />
        <script type="module" src={client('preview-client.ts')} />
      </head>
      <body className="preview">
        {content}
        <section className="preview-problems" aria-label="Problems" aria-live="polite" data-live>
          {problems.length === 0 ? (
            <p>No problems found.</p>
          ) : (
            <ul>
              {problems.map((problem) => (
                <ProblemItem key={problem.text} base={base} {...problem} />
              ))}
            </ul>
          )}
        </section>
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}

function ProblemItem({ base, severity, text, place, frame }: Problem & { readonly base: string }) {
  return (
    <li data-severity={severity}>
      {place === undefined ? text : <a href={editorLink(base, place)}>{text}</a>}
      {frame !== undefined && <pre>{frame}</pre>}
    </li>
  );
}

/** Where the development server opens a file in the editor, at the place meant. */
const editorLink = (base: string, { file, line, column }: ErrorPlace) =>
  `${base}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;

function ChoiceFields({ choices, site }: SitePreviewOptions) {
  const { settings, editions, variants, filesFor } = site;
  const { language, audience, theme, variant } = choices;
  const pages = pagesOf(filesFor(audience), language);
  const { picture } = themes[theme] ?? settings.theme;
  return (
    <>
      <Choice
        name="language"
        label="Language"
        value={language}
        options={Object.fromEntries(settings.languages.map((tag) => [tag, messagesFor(tag).languageName]))}
      />
      <Choice
        name="page"
        label="Page"
        value={choices.page}
        options={Object.fromEntries(pages.map((path) => [path, path || 'home']))}
      />
      <Choice
        name="edition"
        label="Edition"
        value={choices.edition}
        options={Object.fromEntries(editionsOf(editions, variant).map(({ name }) => [name, name]))}
      />
      {variants.length > 0 && (
        <Choice
          name="variant"
          label="Variant"
          value={variant}
          options={{ '': 'the whole', ...Object.fromEntries(variants.map((name) => [name, name])) }}
        />
      )}
      <Choice
        name="audience"
        label="Audience"
        value={audience}
        options={Object.fromEntries(Object.keys(settings.audiences).map((name) => [name, name]))}
      />
      <Choice
        name="theme"
        label="Theme"
        value={theme}
        options={Object.fromEntries(themeNames(settings.theme).map((name) => [name, name]))}
      />
      {picture !== undefined && (
        <img
          className="preview-theme"
          alt={`The theme ${theme}`}
          src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        />
      )}
      <Choice name="scheme" label="Colours" value={choices.scheme} options={SCHEMES} />
      <noscript>
        <button type="submit">Show</button>
      </noscript>
    </>
  );
}

interface ChoiceProps {
  readonly name: keyof Choices;
  readonly label: string;
  readonly value: string;
  /** What can be chosen: value to what is shown. */
  readonly options: Readonly<Record<string, string>>;
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={value}>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The addresses of the pages in a language, below that language. */
const pagesOf = (files: Iterable<string>, language: string): readonly string[] =>
  [...files]
    .filter((file) => file.startsWith(`${language}/`) && file.endsWith('index.html'))
    .map((file) => file.slice(language.length + 1, -'index.html'.length));

/** The editions of the whole or of a variant, which is a document of its own: editions of others have nothing to show there. */
const editionsOf = (editions: readonly Edition[], variant: string): readonly Edition[] =>
  editions.filter((edition) => variant === '' || edition.variant === undefined);

/** The theme of the settings first, which may be none of the library's. */
const themeNames = ({ name }: Theme): readonly string[] => [...new Set([name, ...Object.keys(themes)])];

const oneOf = (wanted: string | undefined, all: readonly string[]): string =>
  all.find((one) => one === wanted) ?? all[0] ?? '';
