import { facesFor } from '@resume/pdf/fonts';
import { jsonResume } from '../formats/formats.js';
import { pdfName, previewName } from '../pages/addresses.js';
import type { Edition } from '../pages/define.js';
import { plain } from '../pages/text.js';
import type { Producer, Site, Translation } from '../site.js';
import { paper } from './paper.js';
import { picture } from './pictures.js';

/** Every edition in every language as a PDF, with a picture of its first page. */
export const pdfFiles: Producer = (site) => {
  /** What was reported of one PDF and holds for all. */
  const causes = new Set<string>();
  return site.editions.flatMap((edition) =>
    site.translations.flatMap((translation) => {
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

function print(
  site: Site,
  edition: Edition,
  translation: Translation,
  causes: Set<string>,
): Promise<Uint8Array> {
  const { audience, cache, exported, faces, now, onWarning, prepare, settings, shown } = site;
  const { Body, sheet, fitTo, attached, title, layout } = edition;
  const { words } = translation.site;
  const view = prepare(translation.locale, { sources: true, ...(layout && { layout }) });
  const owner = plain(view.basics.name);
  return paper(
    <Body view={view} words={words} />,
    edition.theme ? facesFor(edition.theme, settings.languages) : faces,
    settings.fonts,
    {
      lang: view.locale,
      title: `${owner} · ${title({ view, words })}`,
      author: owner,
      subject: plain(view.basics.label),
      date: now,
      loadImage(src) {
        const image = shown.get(src);
        if (!image) throw new Error(`The résumé has no image ${src}.`);
        return image.bytes;
      },
      ...(sheet && { page: sheet }),
      ...(fitTo && { fitTo }),
      ...(onWarning && {
        onWarning: (message: string, path?: string, cause = message) => {
          if (!causes.has(cause)) onWarning(`${pdfName(edition, view.locale)}: ${message}`, path);
          if (cause !== message) causes.add(cause);
        },
      }),
      ...(attached && {
        source: {
          name: 'resume.json',
          mediaType: 'application/json',
          data: jsonResume(exported, view.locale, audience),
        },
      }),
      theme: edition.theme ?? settings.theme,
      density: settings.density,
      ...(settings.accent && { accent: settings.accent.light }),
    },
    cache,
  );
}
