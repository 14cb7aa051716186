import { inlineToString, prepareResume, type Resume, type ResumeView, type Text } from '@resume/schema';
import { messagesFor } from '@resume/schema/locales';
import { ResumePaper } from '../documents/ResumePaper.js';
import { Home } from '../pages/Home.js';
import { Welcome } from '../pages/Welcome.js';
import { languages, pdfPath } from '../settings.js';
import { faces, fontSlug, fontStylesheet, webFont } from './fonts.js';
import { type Assets, renderPage } from './html.js';
import { paper } from './paper.js';

/** A file of the site, made when it is asked for. */
export type SiteFile = () => Promise<string | Uint8Array> | string | Uint8Array;

export interface SiteOptions {
  readonly resume: Resume;
  /** The moment the site is made for. */
  readonly now: Date;
  /** What every page links. */
  readonly page: Assets;
  /** The script of the door at `/`. */
  readonly welcomeScripts: readonly string[];
}

/** Every file of the site by its path, such as `zh/index.html`. Nothing is made before it is asked for. */
export function createSite({
  resume,
  now,
  page,
  welcomeScripts,
}: SiteOptions): ReadonlyMap<string, SiteFile> {
  const views = new Map(languages.map((locale) => [locale, prepareResume(resume, { locale, now })]));
  const alternates = Object.fromEntries(languages.map((locale) => [locale, `/${locale}/`]));
  const files = new Map<string, SiteFile>();

  for (const [locale, view] of views) {
    const html = once(() =>
      renderPage(<Home view={view} />, {
        lang: view.locale,
        direction: view.direction,
        title: titleOf(view),
        description: plain(view.basics.label ?? ''),
        alternates,
        stylesheets: [`/fonts/${locale}/fonts.css`, ...page.stylesheets],
        scripts: page.scripts,
      }),
    );
    files.set(`${locale}/index.html`, html);
    files.set(pdfPath(locale).slice(1), () =>
      paper(<ResumePaper view={view} />, {
        lang: view.locale,
        title: titleOf(view),
        author: plain(view.basics.name),
        subject: plain(view.basics.label ?? ''),
        date: now,
      }),
    );
    files.set(`fonts/${locale}/fonts.css`, () => fontStylesheet(locale));
    for (const face of faces) {
      files.set(`fonts/${locale}/${fontSlug(face)}.woff2`, () => webFont(face, textOf(html())));
    }
  }

  const [first] = languages;
  const names = Object.fromEntries([...views].map(([locale, view]) => [locale, plain(view.basics.name)]));
  files.set('index.html', () =>
    renderPage(<Welcome names={names} />, {
      lang: first ?? 'en',
      direction: messagesFor(first ?? 'en').direction,
      title: Object.values(names).join(' · '),
      alternates,
      stylesheets: page.stylesheets,
      scripts: [...page.scripts, ...welcomeScripts],
    }),
  );
  return files;
}

const plain = (text: Text) => (typeof text === 'string' ? text : inlineToString(text.children));

const titleOf = ({ basics, locale }: ResumeView) =>
  `${plain(basics.name)} · ${messagesFor(locale).site.resume}`;

/** The characters a page can show: its markup without tags is a superset, and a cheap one. */
const textOf = (html: string) => [...new Set(html)].join('');

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
