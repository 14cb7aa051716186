import { renderDocx } from '@resume/docx';
import { docxName, translationsOf } from '../pages/addresses.js';
import type { Edition } from '../pages/define.js';
import { themeMessages } from '../settings/theme-warnings.js';
import type { Producer, Site, Translation } from '../site.js';
import { editionOptions } from './edition-options.js';

/** The editions that are published for Word, in every language. */
export const docxFiles: Producer = (site) =>
  site.settings.word
    ? site.editions
        .filter(({ word }) => word)
        .flatMap((edition) =>
          translationsOf(edition, site.translations).map(
            (translation) =>
              [docxName(edition, translation.locale), () => write(site, edition, translation)] as const,
          ),
        )
    : [];

function write(site: Site, edition: Edition, translation: Translation): Promise<Uint8Array> {
  const { onWarning } = site;
  const { letter, prepare } = site.documentOf(edition);
  const letterProps = edition.letter !== undefined && { letter: letter(edition.letter, translation.locale) };
  const { Body, layout } = edition;
  const view = prepare(translation.locale, layout && { layout });
  const ofTheme = themeMessages(site.settings.theme);
  return renderDocx(<Body view={view} words={translation.site.words} {...letterProps} />, {
    ...editionOptions(site, edition, translation, view),
    ...(onWarning && {
      onWarning: (message: string) => {
        if (!ofTheme.includes(message)) onWarning(`${docxName(edition, view.locale)}: ${message}`);
      },
    }),
  });
}
