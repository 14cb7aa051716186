import type { Producer } from '../site.js';

/** Pages in every language, the stylesheet of each language, the page at `/` and the one for what is not there. */
export const pageFiles: Producer = (site) => [
  ['index.html', site.welcome],
  ['404.html', site.notFound],
  ...site.translations.flatMap((translation) => {
    const { locale, pages } = translation;
    const { path, text } = site.stylesheetOf(translation);
    return [
      [path, () => text] as const,
      ...pages.map(
        (page) => [`${locale}/${page.path}index.html`, () => site.htmlOf(translation, page)] as const,
      ),
    ];
  }),
];
