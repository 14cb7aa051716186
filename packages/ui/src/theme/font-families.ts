/** A font family that sets a script, and the npm package it comes in. */
export interface FontFamily {
  /** As people call the script. */
  readonly script: string;
  /** The characters of the script. */
  readonly characters: RegExp;
  readonly family: string;
  /** Under the SIL Open Font License: a package of Fontsource, or one that holds static TrueType files. */
  readonly package: string;
  /** The language whose forms of shared characters the family has. */
  readonly language?: string;
}

const noto = (script: string, characters: RegExp, family = `Noto Sans ${script}`): FontFamily => ({
  script,
  characters,
  family,
  package: `@expo-google-fonts/${familySlug(family)}`,
});

/** The family for letters and signs that a face for some languages of Europe may lack. */
const letters = (script: string, characters: RegExp): FontFamily => ({
  script,
  characters,
  family: 'Source Serif 4',
  package: '@expo-google-fonts/source-serif-4',
});

/** A family for a language that writes Han characters in forms of its own. */
const notoOf = (language: string, script: string, characters: RegExp, family: string): FontFamily => ({
  script,
  characters,
  family,
  package: `@fontsource-variable/${familySlug(family)}`,
  language,
});

/** A family as packages of fonts are named for it: `noto-sans-jp`. */
export const familySlug = (family: string): string => family.toLowerCase().replaceAll(' ', '-');

const HAN = /\p{Script_Extensions=Han}/u;
const KANA = /[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;

/** The families that set what the faces of a theme lack. Where two have a character, the first that is installed sets it. */
export const FONT_FAMILIES: readonly FontFamily[] = [
  noto('emoji', /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/u, 'Noto Emoji'),
  {
    script: 'Arabic',
    characters: /\p{Script_Extensions=Arabic}/u,
    family: 'IBM Plex Sans Arabic',
    package: '@expo-google-fonts/ibm-plex-sans-arabic',
  },
  letters('Greek', /\p{Script=Greek}/u),
  letters('Cyrillic', /\p{Script_Extensions=Cyrillic}/u),
  letters('Latin', /\p{Script=Latin}/u),
  letters('arrows and signs', /[\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/u),
  noto('Arabic', /\p{Script_Extensions=Arabic}/u),
  noto('Hebrew', /\p{Script=Hebrew}/u),
  noto('Syriac', /\p{Script=Syriac}/u),
  noto('Thaana', /\p{Script=Thaana}/u),
  notoOf('ko', 'Hangul', /\p{Script_Extensions=Hangul}/u, 'Noto Sans KR'),
  notoOf('ja', 'kana', KANA, 'Noto Sans JP'),
  notoOf('zh-Hans', 'Han', HAN, 'Noto Sans SC'),
  notoOf('ja', 'Han', HAN, 'Noto Sans JP'),
  notoOf('zh-Hant', 'Han', HAN, 'Noto Sans TC'),
  notoOf('zh-HK', 'Han', HAN, 'Noto Sans HK'),
  noto('Thai', /\p{Script=Thai}/u),
  noto('Lao', /\p{Script=Lao}/u),
  noto('Khmer', /\p{Script=Khmer}/u),
  noto('Myanmar', /\p{Script=Myanmar}/u),
  noto('Devanagari', /\p{Script_Extensions=Devanagari}/u),
  noto('Bengali', /\p{Script_Extensions=Bengali}/u),
  noto('Gurmukhi', /\p{Script_Extensions=Gurmukhi}/u),
  noto('Gujarati', /\p{Script_Extensions=Gujarati}/u),
  noto('Tamil', /\p{Script_Extensions=Tamil}/u),
  noto('Telugu', /\p{Script_Extensions=Telugu}/u),
  noto('Kannada', /\p{Script_Extensions=Kannada}/u),
  noto('Malayalam', /\p{Script_Extensions=Malayalam}/u),
  noto('Sinhala', /\p{Script_Extensions=Sinhala}/u),
  noto('Georgian', /\p{Script_Extensions=Georgian}/u),
  noto('Armenian', /\p{Script=Armenian}/u),
  noto('Ethiopic', /\p{Script=Ethiopic}/u),
  noto('Cherokee', /\p{Script=Cherokee}/u),
  noto('Mongolian', /\p{Script=Mongolian}/u),
  noto('Tibetan', /\p{Script=Tibetan}/u, 'Noto Serif Tibetan'),
  noto(
    'mathematics',
    /[\p{Sm}\u{1d400}-\u{1d7ff}\u2100-\u214f\u2200-\u23ff\u27c0-\u2aff]/u,
    'Noto Sans Math',
  ),
  noto('symbols', /[\p{S}\p{No}]/u, 'Noto Sans Symbols 2'),
  noto('symbols', /[\p{S}\p{No}\p{M}]/u, 'Noto Sans Symbols'),
];

/** The families for a character, best first. */
export const familiesForCharacter = (char: string): readonly FontFamily[] =>
  FONT_FAMILIES.filter(({ characters }) => characters.test(char));

/** The languages that write Han characters in forms of their own, and what families for them are called by. */
const HAN_FORMS: Readonly<Record<string, RegExp>> = {
  ja: /\b(?:JP|J|Japanese)\b/,
  ko: /\b(?:KR|K|Korean)\b/,
  'zh-Hans': /\b(?:SC|CN|WenKai)\b/,
  'zh-Hant': /\b(?:TC|TW)\b/,
  'zh-HK': /\bHK\b/,
};

/**
 * The language whose forms of Han characters a text is to be set in: `ja`, `ko`, `zh-Hans`, `zh-Hant` or `zh-HK`.
 * Nothing for languages that do not write them.
 *
 * @param lang BCP 47 tag of the text
 */
export function hanFormsOf(lang: string): string | undefined {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  if (language === 'yue') return 'zh-HK';
  if (language !== 'zh') return language in HAN_FORMS ? language : undefined;
  if (subtags.includes('hk') || subtags.includes('mo')) return 'zh-HK';
  const isTraditional = subtags.includes('hant') || (subtags.includes('tw') && !subtags.includes('hans'));
  return isTraditional ? 'zh-Hant' : 'zh-Hans';
}

/** Whether a family has the forms of Han characters of a language, as its name says: `Noto Sans JP`, `Source Han Serif TC`. */
export const hasHanForms = (family: string, forms: string): boolean =>
  HAN_FORMS[forms]?.test(family) ?? false;

/**
 * The family of the same design with the forms of another language: `Noto Serif JP` for `Noto Serif SC` and `ja`. Nothing
 * for a family that has no such sibling.
 */
export function familyWithForms(family: string, forms: string): string | undefined {
  const [, design] = /^(Noto (?:Sans|Serif)) (?:SC|TC|HK|JP|KR)$/.exec(family) ?? [];
  const suffix = NOTO_SUFFIXES[forms];
  return design && suffix && `${design} ${suffix}`;
}

/** What the families of Noto for Han characters end in, by language. */
const NOTO_SUFFIXES: Readonly<Record<string, string>> = {
  ja: 'JP',
  ko: 'KR',
  'zh-Hans': 'SC',
  'zh-Hant': 'TC',
  'zh-HK': 'HK',
};

/** The languages that write Han characters in forms of their own: `ja`, `ko`, `zh-Hans`, `zh-Hant`, `zh-HK`. */
export const HAN_LANGUAGES: readonly string[] = Object.keys(HAN_FORMS);

/** Whether the letters of a family have serifs, as its name says. */
export const isSerif = (family: string): boolean =>
  /\b(?:serif|garamond|stix|song|ming|mincho|myungjo|newsreader)\b/i.test(family) && !/sans/i.test(family);

/** Families that come with Office or with systems, by whether they have serifs and by the language of their forms. */
const SYSTEM_FAMILIES: Readonly<Record<'sans' | 'serif', Readonly<Record<string, string>>>> = {
  sans: {
    latin: 'Calibri',
    ja: 'Yu Gothic',
    ko: 'Malgun Gothic',
    'zh-Hans': 'Microsoft YaHei',
    'zh-Hant': 'Microsoft JhengHei',
    'zh-HK': 'Microsoft JhengHei',
  },
  serif: {
    latin: 'Cambria',
    ja: 'Yu Mincho',
    ko: 'Batang',
    'zh-Hans': 'SimSun',
    'zh-Hant': 'PMingLiU',
    'zh-HK': 'PMingLiU',
  },
};

/**
 * The family of Office or a system that stands in for another.
 *
 * @param forms the language whose forms of Han characters it is to have, as `hanFormsOf` gives it. Latin ones by default
 */
export const systemFamily = (family: string, forms = 'latin'): string => {
  const families = SYSTEM_FAMILIES[isSerif(family) ? 'serif' : 'sans'];
  return families[forms] ?? (families.latin as string);
};

const HAN_RANGE = 'U+2E80-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-3FFFF';

const RANGES: Readonly<Record<string, string>> = {
  Arab: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF',
  Hans: HAN_RANGE,
  Hant: HAN_RANGE,
  Jpan: HAN_RANGE,
  Kore: `${HAN_RANGE},U+1100-11FF,U+A960-A97F,U+AC00-D7FF`,
};

/**
 * The `unicode-range` of the characters that a script is known by. Nothing for Latin, whose characters every text has.
 *
 * @param script ISO 15924 code
 */
export const unicodeRangeOf = (script: string): string | undefined => RANGES[script];
