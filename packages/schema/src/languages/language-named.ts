import { canonicalTag, isLanguageTag } from './tags.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Tags by the English name of the language, in lower case. */
let byName: ReadonlyMap<string, string> | undefined;

/**
 * The tag of a language that another tool names: by a tag in any case, such as `zh-hans`, or by its English name, such as
 * `german`, `brazilian_portuguese` or `mandarin_chinese`. Nothing where it is not known.
 */
export function languageNamed(name: string): string | undefined {
  const tag = canonicalTag(name.trim().replaceAll('_', '-'));
  if (isLanguageTag(tag)) return tag;
  byName ??= namesInEnglish();
  const written = name.trim().toLowerCase().replaceAll('_', ' ');
  return byName.get(written) ?? byName.get(written.split(' ').at(-1) ?? '');
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
