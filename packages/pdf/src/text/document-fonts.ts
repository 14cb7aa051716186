import { type FontFaceRule, formatCssDiagnostic } from '@resume/css';
import { FONT_FAMILIES, familyWithForms, hanFormsOf, hasHanForms } from '@resume/ui/themes';
import { type FontInput, loadFaces } from './font-face.js';
import { type FontFinder, FontSet } from './font-set.js';
import type { LanguageText } from './texts-in.js';

/** The fonts there are for a document, and where further ones come from. */
export interface DocumentFontOptions {
  readonly fonts: readonly FontInput[];
  readonly findFonts?: FontFinder;
}

type Texts = ReadonlyMap<string, LanguageText>;

/**
 * Opens the fonts given, and those found for what they lack: characters, or the forms of Han characters that a language
 * wants, in the families that the style names for it.
 *
 * @param texts what the document says, by language
 * @param running what stands in the margins of pages
 */
export async function fontsFor(
  texts: Texts,
  running: string,
  { findFonts, fonts }: DocumentFontOptions,
): Promise<FontSet> {
  const all = [running, ...Array.from(texts.values(), ({ text }) => text)].join('');
  const given = await loadFaces(fonts, all);
  const set = await FontSet.open(given);
  if (!findFonts) return set;
  const lacking = set.lacking(all);
  const found = lacking.length > 0 ? [...(await findFonts(lacking))] : [];
  for (const [forms, { families, text }] of textsByForms(texts)) {
    const known = new Set([...given, ...found].map(({ family }) => family));
    const wanted = [...families].filter((family) => !known.has(family));
    if (wanted.length === 0 && [...known].some((family) => hasHanForms(family, forms))) continue;
    const further = await findFonts([...new Set(text)], forms, wanted);
    found.push(...further.filter(({ family }) => !known.has(family)));
  }
  return found.length > 0 ? FontSet.open([...given, ...(await loadFaces(found, all))]) : set;
}

/** What is wrong with the forms in which a document's Han characters will be shown. */
export function formWarnings(texts: Texts, families: readonly string[]): readonly string[] {
  return [...textsByForms(texts).keys()].flatMap((forms) => {
    const face = FONT_FAMILIES.find(({ language }) => language === forms);
    // Traditional characters in a font for simplified ones differ in details alone.
    if (!face || forms.startsWith('zh') || families.some((family) => hasHanForms(family, forms))) return [];
    const shown = families.find((family) => hasHanForms(family, 'zh-Hans'));
    if (shown === undefined) return [];
    return [
      `Text in "${forms}" is set in the Chinese forms of "${shown}": none of the fonts is made for the language. Install ${face.package}, or give another font for it.`,
    ];
  });
}

/** Han characters, kana and Hangul. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** East Asian characters, and the families that the style names first for them. */
interface FormText {
  readonly text: string;
  readonly families: ReadonlySet<string>;
}

/** The East Asian characters of a document by the language whose forms they are to have. */
function textsByForms(texts: Texts): ReadonlyMap<string, FormText> {
  const byForms = new Map<string, FormText>();
  for (const [lang, { stacks, text }] of texts) {
    const forms = hanFormsOf(lang);
    const characters = text.match(EAST_ASIAN)?.join('') ?? '';
    if (forms === undefined || characters === '') continue;
    const known = byForms.get(forms);
    // Those after the first are fallbacks, such as the families of systems.
    const named = [...stacks].flatMap((stack) => firstWithForms(stack, forms) ?? []);
    byForms.set(forms, {
      text: (known?.text ?? '') + characters,
      families: new Set([...(known?.families ?? []), ...named]),
    });
  }
  return byForms;
}

/** The first family of a stack that has the forms of a language, or whose design has them in another family. */
function firstWithForms(stack: readonly string[], forms: string): string | undefined {
  for (const family of stack) {
    const found = hasHanForms(family, forms) ? family : familyWithForms(family, forms);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rules `@font-face` for families that are not given: a warning for the first of each. */
export function fontFaceWarnings(
  faces: readonly FontFaceRule[],
  families: readonly string[],
): readonly string[] {
  const given = new Set(families.map((family) => family.toLowerCase()));
  return faces.flatMap(({ column, family, file, line }) => {
    if (given.has(family.toLowerCase())) return [];
    given.add(family.toLowerCase());
    const message = `@font-face loads no font in print, and "${family}" is none of those that are given. Give it as one of the faces of the theme, or of options.fonts.`;
    return formatCssDiagnostic({ file, line, column, message });
  });
}
