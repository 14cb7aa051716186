import { selectVariant, VariantError } from '@resume/schema';
import { ContentError } from '../content.js';
import type { SiteSource } from '../folder/read-folder.js';
import { LETTER, letterEdition } from './variant-editions.js';

/**
 * What the site of one variant is made of: the document of the variant alone, in its languages and its theme.
 *
 * @param folder where the theme is looked for
 * @throws {ContentError} where the résumé has no such variant
 */
export function chooseVariant(
  source: SiteSource,
  name: string,
  { audience }: { readonly audience: string },
): SiteSource {
  const { content, editions, resume, settings } = source;
  try {
    const { resume: own, sourceOf, variant } = selectVariant(resume, name, { audience });
    const [first, ...others] = variant.languages ?? settings.languages;
    return {
      ...source,
      resume: own,
      // Those of other variants have nothing to show.
      editions: [
        ...editions.filter((edition) => edition.variant === undefined),
        ...letterEdition(own, variant.letter, { name: LETTER, order: Number.MAX_SAFE_INTEGER }),
      ],
      settings: { ...settings, languages: first === undefined ? settings.languages : [first, ...others] },
      content: {
        ...content,
        warningAt: (message, path) => content.warningAt(message, path && sourceOf(path)),
      },
    };
  } catch (error) {
    if (!(error instanceof VariantError)) throw error;
    throw new ContentError([{ ...content.warningAt(error.message, 'variants'), severity: 'error' }]);
  }
}
