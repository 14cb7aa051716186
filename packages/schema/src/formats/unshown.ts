import { formatPath } from '../diagnostics/diagnostic.js';
import { groupBy, reportOnce } from '../diagnostics/report-once.js';
import { imagesOf } from '../images-of.js';
import { selectResume } from '../layout/select-resume.js';
import { type Resume, resumeSchema } from '../resume.js';
import { visitMaps } from '../schema-walk.js';
import { visitTexts } from '../text/coverage.js';
import { bestTag } from '../text/localized.js';
import { DEFAULT_LANGUAGE } from '../text/text-in.js';
import type { ConversionWarning } from './conversion.js';

/** Whether a fact speaks to programs, and no rendering of a document shows it. The iDs of the owner stand with the contacts. */
const isForPrograms = (key: string, [section]: readonly PropertyKey[]): boolean =>
  isOrcid(key, section) ||
  key === 'ISSN' ||
  (key === 'aliases' && section === 'basics') ||
  (key === 'type' && section === 'publications');

const isOrcid = (key: string, section: PropertyKey | undefined): boolean =>
  key === 'orcid' && section !== 'basics';

/**
 * What a document says and formats of its text do not: pictures, letters, the other languages of its texts, and what speaks to
 * programs. For formats that are written from a view, such as `toLatex` and `toMarkdown`.
 */
export function reportUnshown(
  resume: Resume,
  { locale, audience = 'public' }: { readonly locale: string; readonly audience?: string | undefined },
): readonly ConversionWarning[] {
  const visible = selectResume(resume, { audience });
  return [
    ...imagesOf(visible).map(({ path }) => ({ path, message: 'is a picture; left out.' })),
    ...leftOutLetters(resume),
    ...reportKeys(visible, isForPrograms, 'is not shown to readers; left out.'),
    ...otherLanguages(visible, locale),
  ];
}

/** The letters of a document, which are documents of their own. */
export const leftOutLetters = ({ letters = [] }: Resume): readonly ConversionWarning[] =>
  letters.map((_, i) => ({
    path: formatPath(['letters', i]),
    message: 'is a letter and no part of the résumé; left out.',
  }));

/** The ORCID iDs of people other than the owner. */
export const orcidsOf = (visible: Resume, message: string): readonly ConversionWarning[] =>
  reportKeys(visible, (key, [section]) => isOrcid(key, section), message);

/** Reports some keys of the schema, each once for all entries of a list. */
function reportKeys(
  visible: Resume,
  isReported: (key: string, path: readonly PropertyKey[]) => boolean,
  message: string,
): readonly ConversionWarning[] {
  const found: ConversionWarning[] = [];
  visitMaps(resumeSchema, visible, (map, { shape = {} }, path) => {
    for (const key of Object.keys(map))
      if (isReported(key, path) && Object.hasOwn(shape, key))
        found.push({ path: formatPath([...path, key]), message });
  });
  return reportOnce(found);
}

/** The languages of texts that are written in another, one by one: the first text of each, and how many there are. */
export function otherLanguages(visible: Resume, locale: string): readonly ConversionWarning[] {
  const found: { readonly tag: string; readonly path: string }[] = [];
  visitTexts(visible, (text, path) => {
    if (typeof text === 'string') return;
    const tags = Object.keys(text);
    const written = bestTag(tags, locale);
    for (const tag of tags) if (tag !== written) found.push({ tag, path: formatPath(path) });
  });
  return groupBy(found, ({ tag }) => tag).flatMap(([first, ...others]) => {
    if (!first) return [];
    const language = first.tag === DEFAULT_LANGUAGE ? 'a text for all other languages' : `"${first.tag}"`;
    const more =
      others.length === 0
        ? ''
        : others.length === 1
          ? ' So has 1 other text.'
          : ` So have ${others.length} other texts.`;
    return [{ path: first.path, message: `has ${language} too; left out.${more}` }];
  });
}
