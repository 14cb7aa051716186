import { socialImagePath } from '../pages/addresses.js';
import { plain } from '../pages/text.js';
import type { Producer } from '../site.js';
import { favicon, touchIcon } from './icon.js';
import { socialImage } from './social-image.js';

/** The images of the résumé that the audience sees. */
export const imageFiles: Producer = ({ shown }) =>
  [...shown.values()].map(({ path, bytes }) => [path, () => bytes] as const);

/** The images that are shown where a page is linked. */
export const socialImageFiles: Producer = ({ accent, cache, design, faces, settings, translations }) =>
  translations.flatMap(({ locale, pages, view }) => {
    const owner = plain(view.basics.name);
    const look = { lang: locale, direction: view.direction, accent, design };
    return pages.map((page) => {
      const { description, title } = page;
      const said = page.path === '' ? { title: owner, owner: new URL(settings.url).host } : { title, owner };
      return [
        socialImagePath(page, locale),
        () => socialImage({ ...look, ...said, description }, faces, cache),
      ] as const;
    });
  });

/** The icons of the site. */
export const iconFiles: Producer = ({ accent, design }) => [
  ['favicon.svg', () => favicon(accent, design.color.light.paper)],
  ['apple-touch-icon.png', () => touchIcon(accent, design.color.light.paper)],
];
