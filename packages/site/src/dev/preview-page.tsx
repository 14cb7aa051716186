import type { Diagnostic } from '@resume/schema';
import { formatDiagnostic } from '@resume/schema';
import { messagesFor } from '@resume/schema/languages';
import { themes } from '@resume/ui/themes';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '../pages/define.js';
import type { ReadSettings } from '../settings/site-settings.js';

/** What is looked at: each the value of a choice in the address. */
export interface Choices {
  readonly language: string;
  /** The page's address below its language; the home page has none. */
  readonly page: string;
  readonly edition: string;
  readonly audience: string;
  readonly theme: string;
  readonly scheme: string;
}

export interface PreviewOptions {
  readonly settings: ReadSettings;
  readonly editions: readonly Edition[];
  /** The choices made so far. */
  readonly chosen: Readonly<Record<string, string | undefined>>;
  /** Every file of the site for one audience. */
  filesFor(audience: string): Iterable<string>;
  /** How many pages a PDF has, by its path within the site. */
  pagesOf(pdf: string, audience: string): Promise<number>;
  /** What is found in the content, and in its PDFs once their pages are known. */
  diagnostics(): readonly Diagnostic[];
  /** The content as the editor finds it. */
  readonly contentFile: string;
  /** Counts what was made: pictures of an older one are not shown again. */
  readonly version: number;
  readonly base: string;
  /** The address of a script or stylesheet of the preview. */
  client(name: string): string;
}

const SCHEMES: Readonly<Record<string, string>> = { auto: 'As the system', light: 'Light', dark: 'Dark' };

/** The room of those who write: a page and a PDF side by side, and what was found in the content. */
export async function previewPage(options: PreviewOptions): Promise<string> {
  const { settings, editions, chosen, contentFile, version, base } = options;
  const { languages, audiences } = settings;
  // The theme of the settings first, which may be none of the library's.
  const themeNames = [...new Set([settings.theme.name, ...Object.keys(themes)])];
  const audience = oneOf(chosen.audience, Object.keys(audiences));
  const language = oneOf(chosen.language, languages);
  const pages = [...options.filesFor(audience)]
    .filter((file) => file.startsWith(`${language}/`) && file.endsWith('index.html'))
    .map((file) => file.slice(language.length + 1, -'index.html'.length));
  const choices: Choices = {
    language,
    audience,
    page: oneOf(chosen.page, pages),
    edition: oneOf(
      chosen.edition,
      editions.map(({ name }) => name),
    ),
    theme: oneOf(chosen.theme ?? settings.theme.name, themeNames),
    scheme: oneOf(chosen.scheme, Object.keys(SCHEMES)),
  };
  const pdf = `${choices.edition}.${language}.pdf`;
  const { picture } = themes[choices.theme] ?? settings.theme;
  const query = new URLSearchParams({ audience, theme: choices.theme, scheme: choices.scheme });
  const numbers = Array.from({ length: await options.pagesOf(pdf, audience) }, (_, index) => index + 1);
  const diagnostics = options.diagnostics();
  const markup = renderToStaticMarkup(
    <html lang="en" data-scheme={choices.scheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Preview</title>
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={options.client('site.css')} />
        <link rel="stylesheet" href={options.client('preview.css')} />
        <script type="module" src={`${base}@vite/client`} />
        <script type="module" src={options.client('preview-client.ts')} />
      </head>
      <body className="preview">
        <form className="preview-choices">
          <Choice
            name="language"
            label="Language"
            value={language}
            options={Object.fromEntries(languages.map((tag) => [tag, messagesFor(tag).languageName]))}
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
            options={Object.fromEntries(editions.map(({ name }) => [name, name]))}
          />
          <Choice
            name="audience"
            label="Audience"
            value={audience}
            options={Object.fromEntries(Object.keys(audiences).map((name) => [name, name]))}
          />
          <Choice
            name="theme"
            label="Theme"
            value={choices.theme}
            options={Object.fromEntries(themeNames.map((name) => [name, name]))}
          />
          {picture !== undefined && (
            <img
              className="preview-theme"
              alt={`The theme ${choices.theme}`}
              src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
            />
          )}
          <Choice name="scheme" label="Colours" value={choices.scheme} options={SCHEMES} />
          <noscript>
            <button type="submit">Show</button>
          </noscript>
        </form>
        <main className="preview-panes">
          <iframe title="Page" src={`${base}${language}/${choices.page}?${query}`} />
          <section className="preview-paper" aria-label="PDF" data-live>
            {numbers.map((number) => (
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
        <section className="preview-diagnostics" aria-label="Found in the content" data-live>
          {diagnostics.length === 0 ? (
            <p>Nothing to mend in the content.</p>
          ) : (
            <ul>
              {diagnostics.map((diagnostic) => (
                <li key={formatDiagnostic(diagnostic)} data-severity={diagnostic.severity}>
                  <a href={editorLink(base, contentFile, diagnostic)}>{formatDiagnostic(diagnostic)}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
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

/** Where the development server opens a file in the editor, at the place meant. */
const editorLink = (base: string, file: string, { line = 1, column = 1 }: Diagnostic) =>
  `${base}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;

const oneOf = (wanted: string | undefined, all: readonly string[]): string =>
  all.find((one) => one === wanted) ?? all[0] ?? '';
