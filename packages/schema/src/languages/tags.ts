/** The parts of a BCP 47 tag, with what the tag leaves out: `zh-TW` is in the script `Hant`. */
function partsOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The English name of a language; nothing where `Intl` has none. */
export function languageName(tag: string): string | undefined {
  const language = partsOf(tag)?.language;
  return language === undefined ? undefined : names.of(language);
}

/** The name of a language in another, as it begins a line: `Français` for `fr` in French. Nothing where `Intl` has none. */
export function languageNameIn(locale: string, tag: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    return name && name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return undefined;
  }
}

const known = new Map<string, boolean>();

/** Whether `tag` is a BCP 47 tag of a language that `Intl` has a name for: `pt-BR`, but neither `english` nor `npm`. */
export function isLanguageTag(tag: string): boolean {
  let answer = known.get(tag);
  if (answer === undefined) {
    answer = languageName(tag) !== undefined;
    // Documents ask for the same few tags for every text.
    if (tag.length < 12) known.set(tag, answer);
  }
  return answer;
}

/** A tag in its canonical form: `he` for `iw`, `pt-BR` for `PT-br`. A tag that is none stays as it is. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/** The subtag of the language alone. */
const languageOf = (tag: string) => canonicalTag(tag).split('-')[0];

/** Whether two tags are of one language, whatever its script or region. */
export const isSameLanguage = (a: string, b: string): boolean => languageOf(a) === languageOf(b);

/** Whether two tags are of one language in one script. */
export function isSameWriting(a: string, b: string): boolean {
  return a === b || (isSameLanguage(a, b) && partsOf(a)?.script === partsOf(b)?.script);
}

const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/**
 * Which way the language is written in the script of its tag. (`Intl.Locale.prototype.textInfo` of Node 20 answers by the
 * language alone, and not every browser has it.)
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(partsOf(tag)?.script ?? '') ? 'rtl' : 'ltr';
}

/** The region of a tag, or that in which most speakers of its language live: `CN` for `zh`. */
export const regionOf = (tag: string): string | undefined => partsOf(tag)?.region;

/** Whether a tag names another region than the one most speakers of its language live in: `en-GB`, not `en`. */
export function isElsewhere(tag: string): boolean {
  const likely = languageOf(tag);
  return likely !== undefined && regionOf(tag) !== regionOf(likely);
}

/** The tag itself, then each shorter one: `zh-Hans-CN`, `zh-Hans`, `zh`. */
function fallbackChain(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/**
 * The tag of `available` in the language of `locale` that serves it best: the tag itself, then each shorter one, then
 * those in the same script (`zh-Hant` for `zh-TW`), by region (`pt-BR` for `pt`, `pt-PT` for `pt-AO`), then any.
 */
export function nearestTag(available: readonly string[], locale: string): string | undefined {
  const wanted = canonicalTag(locale);
  const exact = fallbackChain(wanted).find((candidate) => available.includes(candidate));
  if (exact !== undefined) return exact;
  const related = available.filter((tag) => isSameLanguage(tag, wanted));
  const region = regionOf(wanted);
  const written = related.filter((tag) => isSameWriting(tag, wanted));
  return (
    written.find((tag) => regionOf(tag) === region) ??
    written.find((tag) => isElsewhere(tag) === isElsewhere(wanted)) ??
    written[0] ??
    related[0]
  );
}
