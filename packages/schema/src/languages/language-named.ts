import { languages } from './registry.js';
import { canonicalTag, isLanguageTag } from './tags.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Tags by the name of the language in English and in each language there are words for, in lower case. */
let byName: ReadonlyMap<string, string> | undefined;

/**
 * The tag of a language that another tool names: by a tag in any case, such as `zh-hans`, or by its name in English, such as
 * `german`, `brazilian_portuguese` or `chinese-traditional`, or in another language, such as `anglais`. Nothing where it is
 * not known.
 */
export function languageNamed(name: string): string | undefined {
  const tag = canonicalTag(name.trim().replaceAll('_', '-'));
  if (isLanguageTag(tag)) return tag;
  byName ??= new Map([...namesElsewhere(), ...namesInEnglish()]);
  const words = name
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/);
  const [first = ''] = words;
  const forms = [words.join(' '), words.toReversed().join(' '), words.at(-1) ?? '', first];
  return forms.map((form) => byName?.get(form)).find((found) => found !== undefined);
}

/** The names of the languages there are words for, in each of these. */
function namesElsewhere(): readonly (readonly [name: string, tag: string])[] {
  const tags = [...languages.keys()];
  return tags.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    return tags.flatMap((tag) => {
      const name = names.of(tag);
      return name === undefined ? [] : [[name.toLowerCase(), tag] as const];
    });
  });
}

function namesInEnglish(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    [...tags, 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'en-US', 'en-GB'].flatMap((tag) => {
      const name = names.of(tag);
      // Old tags have the names of those in their place.
      return name === undefined || canonicalTag(tag) !== tag ? [] : [[name.toLowerCase(), tag] as const];
    }),
  );
}
