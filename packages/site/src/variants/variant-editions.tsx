import {
  type LocalizedText,
  type Resume as ResumeDocument,
  resolveText,
  resolveVariant,
} from '@resume/schema';
import { Letter, Resume } from '@resume/ui';
import { readTheme } from '@resume/ui/read-theme';
import { type Theme, TokenError } from '@resume/ui/themes';
import { defineEdition, type Edition } from '../pages/define.js';
import { SettingsError } from '../settings/site-settings.js';

/** After every edition of the engine and of `documents/`. */
const ORDER = 1000;

/** What the names of editions of variants begin with: `resume-research`. */
const PREFIX = 'resume-';

/**
 * An edition for each variant of a document that a site may show, those that name who may see them, and one for its letter.
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
    const { basics, languages, letter, limits, theme } = resolveVariant(resume, name);
    const shared = {
      variant: name,
      visibility,
      ...(languages && { languages }),
      ...(theme !== undefined && { theme: themeOf(theme, name, folder) }),
    };
    const ownLetter = letterEdition(resume, letter, {
      ...shared,
      name: `${LETTER}-${name}`,
      order: ORDER + i,
    });
    const own = `${PREFIX}${name}`;
    for (const made of [own, ...ownLetter.map((edition) => edition.name)])
      if (editions.some((edition) => edition.name === made))
        throw new SettingsError(
          `The variant "${name}" would be published as ${made}, which is the name of another edition. Rename the variant.`,
        );
    const whole = defineEdition({
      ...shared,
      name: own,
      order: ORDER + i,
      ...(limits?.pages !== undefined && { fitTo: { pages: limits.pages } }),
      title: ({ view }) => textOr(label, name, view.locale),
      description: ({ view }) => textOr(basics?.label ?? resume.basics?.label, '', view.locale),
      attached: true,
      word: true,
      Body: Whole,
    });
    return [whole, ...ownLetter];
  });
}

/** An edition of the letter of a variant; none where it has none. */
export function letterEdition(
  { letters = [] }: ResumeDocument,
  name: string | undefined,
  edition: Pick<Edition, 'name' | 'order' | 'variant' | 'visibility' | 'languages' | 'theme'>,
): readonly Edition[] {
  const letter = letters.find((each) => each.name === name);
  if (!letter) return [];
  const { organization } = letter.recipient ?? {};
  return [
    defineEdition({
      ...edition,
      letter: letter.name,
      fitTo: { pages: 1, isRequired: false },
      title: ({ view }) => textOr(letter.subject, letter.name, view.locale),
      description: ({ view }) => textOr(organization, '', view.locale),
      word: true,
      Body: LetterAlone,
    }),
  ];
}

/** What the names of editions of letters begin with: `letter-research`. */
export const LETTER = 'letter';

const textOr = (text: LocalizedText | undefined, other: string, locale: string) =>
  text === undefined ? other : resolveText(text, locale).value;

const LetterAlone: Edition['Body'] = ({ letter }) => letter && <Letter view={letter} />;

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
