import type { ResumeView } from '@resume/schema';
import type { Edition } from '../pages/define.js';
import { plain } from '../pages/text.js';
import type { Site, Translation } from '../site.js';
import { imageShown } from './image-shown.js';

/**
 * How an edition is rendered in a language, as a PDF and for Word.
 *
 * @param view the résumé that it is made of
 */
export function editionOptions(
  site: Site,
  { sheet, theme, title }: Edition,
  translation: Translation,
  view: ResumeView,
) {
  const { now, settings } = site;
  const { words } = translation.site;
  const owner = plain(view.basics.name);
  return {
    lang: view.locale,
    title: `${owner} · ${title({ view, words })}`,
    author: owner,
    subject: plain(view.basics.label),
    date: now,
    theme: theme ?? settings.theme,
    density: settings.density,
    loadImage: imageShown(site),
    page: { ...settings.sheet, ...sheet },
    ...(settings.accent && { accent: settings.accent.light }),
  };
}
