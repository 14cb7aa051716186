import { facesFor } from '@resume/pdf/fonts';
import { fitView, type ResumeView } from '@resume/schema';
import { jsonResume } from '../formats/formats.js';
import { pdfName, previewName, translationsOf } from '../pages/addresses.js';
import type { Edition } from '../pages/define.js';
import { themeMessages } from '../settings/theme-warnings.js';
import type { Producer, Site, Translation } from '../site.js';
import { editionOptions } from './edition-options.js';
import { picture } from './pictures.js';
import { fitsPages, renderDocument } from './render-document.js';

/** Every edition in every language as a PDF, with a picture of its first page. */
export const pdfFiles: Producer = (site) => {
  /** What was reported of the theme or of one PDF, and holds for all. */
  const causes = new Set(themeMessages(site.settings.theme));
  return site.editions.flatMap((edition) =>
    translationsOf(edition, site.translations).flatMap((translation) => {
      let made: Promise<Uint8Array> | undefined;
      const pdf = () => {
        made ??= print(site, edition, translation, causes);
        return made;
      };
      return [
        [pdfName(edition, translation.locale), pdf] as const,
        [previewName(edition, translation.locale), async () => picture(await pdf(), site.cache)] as const,
      ];
    }),
  );
};

async function print(
  site: Site,
  edition: Edition,
  translation: Translation,
  causes: Set<string>,
): Promise<Uint8Array> {
  const { audience, cache, onInfo, onWarning, settings } = site;
  const { exported, letter, prepare, sourceOf } = site.documentOf(edition);
  const { Body, fitTo, isShortened = false, attached, layout } = edition;
  const { words } = translation.site;
  const whole = prepare(translation.locale, { sources: true, ...(layout && { layout }) });
  const options = { ...editionOptions(site, edition, translation, whole), ...(fitTo && { fitTo }) };
  const letterProps = edition.letter !== undefined && { letter: letter(edition.letter, translation.locale) };
  const printedOf = (view: ResumeView) => ({
    document: <Body view={view} words={words} {...letterProps} />,
    theme: { name: options.theme.name, faces: facesFor(options.theme, settings.languages) },
    further: settings.fonts,
  });
  const about = (message: string) => `${pdfName(edition, whole.locale)}: ${message}`;
  const { view, leftOut } =
    isShortened && fitTo
      ? await fitView(whole, (shorter) => fitsPages(printedOf(shorter), { ...options, fitTo }, cache))
      : { view: whole, leftOut: [] };
  if (leftOut.length > 0) onInfo?.(about(`left out to fit its pages: ${leftOut.join('; ')}.`));
  return renderDocument(
    printedOf(view),
    {
      ...options,
      onWarning: (message, path, cause = message) => {
        if (!causes.has(cause)) onWarning?.(about(message), path && sourceOf(path));
        if (cause !== message) causes.add(cause);
      },
      ...(attached && {
        source: {
          name: 'resume.json',
          mediaType: 'application/json',
          data: jsonResume(exported, view.locale, audience),
        },
      }),
    },
    cache,
  );
}
