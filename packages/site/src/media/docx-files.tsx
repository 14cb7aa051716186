import { renderDocx } from '@resume/docx';
import { docxName } from '../pages/addresses.js';
import type { Edition } from '../pages/define.js';
import { plain } from '../pages/text.js';
import type { Producer, Site, Translation } from '../site.js';
import { imageShown } from './image-shown.js';

/** The editions that are published for Word, in every language. */
export const docxFiles: Producer = (site) =>
  site.settings.word
    ? site.editions
        .filter(({ word }) => word)
        .flatMap((edition) =>
          site.translations.map(
            (translation) =>
              [docxName(edition, translation.locale), () => write(site, edition, translation)] as const,
          ),
        )
    : [];

function write(site: Site, edition: Edition, translation: Translation): Promise<Uint8Array> {
  const { now, onWarning, prepare, settings } = site;
  const { Body, layout, sheet, theme = settings.theme, title } = edition;
  const { words } = translation.site;
  const view = prepare(translation.locale, layout && { layout });
  const owner = plain(view.basics.name);
  return renderDocx(<Body view={view} words={words} />, {
    lang: view.locale,
    title: `${owner} · ${title({ view, words })}`,
    author: owner,
    subject: plain(view.basics.label),
    date: now,
    theme,
    density: settings.density,
    loadImage: imageShown(site),
    ...(sheet && { page: sheet }),
    ...(settings.accent && { accent: settings.accent.light }),
    ...(onWarning && {
      onWarning: (message: string) => onWarning(`${docxName(edition, view.locale)}: ${message}`),
    }),
  });
}
