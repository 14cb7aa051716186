/** A family that sets a script, and the npm package it comes in. */
export interface ScriptFaces {
  /** As people call the script. */
  readonly script: string;
  /** The characters of the script. */
  readonly characters: RegExp;
  readonly family: string;
  /** Under the SIL Open Font License; holds static TrueType files. */
  readonly package: string;
}

const noto = (script: string, characters: RegExp, family = `Noto Sans ${script}`): ScriptFaces => ({
  script,
  characters,
  family,
  package: `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`,
});

/** The families that set what the fonts of a theme lack. Where two have a character, the first that is installed sets it. */
export const SCRIPT_FACES: readonly ScriptFaces[] = [
  noto('emoji', /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/u, 'Noto Emoji'),
  {
    script: 'Arabic',
    characters: /\p{Script_Extensions=Arabic}/u,
    family: 'IBM Plex Sans Arabic',
    package: '@expo-google-fonts/ibm-plex-sans-arabic',
  },
  noto('Arabic', /\p{Script_Extensions=Arabic}/u),
  noto('Hebrew', /\p{Script=Hebrew}/u),
  noto('Syriac', /\p{Script=Syriac}/u),
  noto('Thaana', /\p{Script=Thaana}/u),
  noto('Hangul', /\p{Script_Extensions=Hangul}/u, 'Noto Sans KR'),
  noto('kana', /[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u, 'Noto Sans JP'),
  noto('Han', /\p{Script_Extensions=Han}/u, 'Noto Sans SC'),
  noto('Han', /\p{Script_Extensions=Han}/u, 'Noto Sans JP'),
  noto('Han', /\p{Script_Extensions=Han}/u, 'Noto Sans TC'),
  noto('Han', /\p{Script_Extensions=Han}/u, 'Noto Sans HK'),
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
export const facesForCharacter = (char: string): readonly ScriptFaces[] =>
  SCRIPT_FACES.filter(({ characters }) => characters.test(char));
