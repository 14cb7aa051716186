import { type Resume as ResumeDocument, resolveText, resolveVariant } from '@resume/schema';
import { Resume } from '@resume/ui';
import { readTheme } from '@resume/ui/read-theme';
import { type Theme, TokenError } from '@resume/ui/themes';
import { defineEdition, type Edition } from '../pages/define.js';
import { SettingsError } from '../settings/site-settings.js';

/** After every edition of the engine and of `documents/`. */
const ORDER = 1000;

/** What the names of editions of variants begin with: `resume-research`. */
const PREFIX = 'resume-';

/**
 * An edition for each variant of a document that a site may show: those that name who may see them.
 *
 * @param editions those of the site, whose names are taken
 * @param folder where themes are looked for
 * @throws {SettingsError} for a variant whose name is that of another edition, or whose theme is not found
 */
export function variantEditions(
  resume: ResumeDocument,
  editions: readonly Edition[],
  folder: string,
): readonly Edition[] {
  return (resume.variants ?? []).flatMap(({ name, label, visibility }, i) => {
    if (visibility === undefined) return [];
    const own = `${PREFIX}${name}`;
    if (editions.some((edition) => edition.name === own))
      throw new SettingsError(
        `The variant "${name}" would be published as ${own}, which is the name of another edition. Rename the variant.`,
      );
    const { basics, languages, limits, theme } = resolveVariant(resume, name);
    const textOr = (text: typeof label, other: string, locale: string) =>
      text === undefined ? other : resolveText(text, locale).value;
    return defineEdition({
      name: own,
      order: ORDER + i,
      variant: name,
      visibility,
      ...(languages && { languages }),
      ...(theme !== undefined && { theme: themeOf(theme, name, folder) }),
      ...(limits?.pages !== undefined && { fitTo: { pages: limits.pages } }),
      title: ({ view }) => textOr(label, name, view.locale),
      description: ({ view }) => textOr(basics?.label ?? resume.basics?.label, '', view.locale),
      attached: true,
      word: true,
      Body: Whole,
    });
  });
}

const Whole: Edition['Body'] = ({ view }) => <Resume view={view} />;

/** The theme of a variant, looked for from the folder of the site. */
function themeOf(theme: string, variant: string, folder: string): Theme {
  try {
    return readTheme(theme, [folder]);
  } catch (error) {
    if (error instanceof TokenError) throw SettingsError.ofTheme(`variant ${variant}`, error);
    throw error;
  }
}
