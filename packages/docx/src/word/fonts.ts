import { familyWithForms, hanFormsOf, hasHanForms } from '@resume/ui/tokens';
import type { IFontAttributesProperties } from 'docx';

const GENERIC = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'math',
  'emoji',
]);
const FORMS = ['zh-Hans', 'zh-Hant', 'zh-HK', 'ja', 'ko'];

/** Families that come with Office or systems: what stands in for a theme's families where they are not installed. */
const COMMON: Readonly<Record<'sans' | 'serif', Readonly<Record<string, string>>>> = {
  sans: {
    ja: 'Yu Gothic',
    ko: 'Malgun Gothic',
    'zh-Hans': 'Microsoft YaHei',
    'zh-Hant': 'Microsoft JhengHei',
    'zh-HK': 'Microsoft JhengHei',
  },
  serif: { ja: 'Yu Mincho', ko: 'Batang', 'zh-Hans': 'SimSun', 'zh-Hant': 'PMingLiU', 'zh-HK': 'PMingLiU' },
};

const isSerif = (family: string): boolean =>
  /\b(?:serif|garamond|song|ming|mincho|newsreader)\b/i.test(family) && !/sans/i.test(family);

const formsOf = (family: string): string | undefined => FORMS.find((forms) => hasHanForms(family, forms));

/**
 * The families of a text for the scripts that Word tells apart.
 *
 * @param families in order of preference, as CSS has them
 * @param language BCP 47 tag of the text
 */
export function fontsOf(families: readonly string[], language: string): IFontAttributesProperties {
  const named = families.filter((family) => !GENERIC.has(family));
  const latin = named.find((family) => formsOf(family) === undefined) ?? named[0] ?? 'Calibri';
  const forms = hanFormsOf(language) ?? 'zh-Hans';
  const own = named.find((family) => hasHanForms(family, forms));
  const other = named.find((family) => formsOf(family) !== undefined);
  const eastAsia =
    own ?? (other && familyWithForms(other, forms)) ?? COMMON[isSerif(latin) ? 'serif' : 'sans'][forms];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsia ?? latin };
}

/** What Word takes in place of a family that is not installed. */
export function substituteOf(family: string): { readonly name: string; readonly kind: 'swiss' | 'roman' } {
  const forms = formsOf(family);
  const serif = isSerif(family);
  const name = forms ? COMMON[serif ? 'serif' : 'sans'][forms] : serif ? 'Cambria' : 'Calibri';
  return { name: name ?? 'Calibri', kind: serif ? 'roman' : 'swiss' };
}
