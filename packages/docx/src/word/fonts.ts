import {
  familyWithForms,
  GENERIC_FAMILIES,
  HAN_LANGUAGES,
  hanFormsOf,
  hasHanForms,
  isSerif,
  systemFamily,
} from '@resume/ui/tokens';
import type { IFontAttributesProperties } from 'docx';

const formsOf = (family: string): string | undefined =>
  HAN_LANGUAGES.find((forms) => hasHanForms(family, forms));

/**
 * The families of a text for the scripts that Word distinguishes.
 *
 * @param families in order of preference, as CSS has them
 * @param language BCP 47 tag of the text
 */
export function fontsOf(families: readonly string[], language: string): IFontAttributesProperties {
  const named = families.filter((family) => !GENERIC_FAMILIES.has(family));
  const latin = named.find((family) => formsOf(family) === undefined) ?? named[0] ?? systemFamily('');
  const forms = hanFormsOf(language) ?? 'zh-Hans';
  const own = named.find((family) => hasHanForms(family, forms));
  const other = named.find((family) => formsOf(family) !== undefined);
  const eastAsia = own ?? (other && familyWithForms(other, forms)) ?? systemFamily(latin, forms);
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
}

/** What Word takes in place of a family that is not installed. */
export const substituteOf = (
  family: string,
): { readonly name: string; readonly kind: 'swiss' | 'roman' } => ({
  name: systemFamily(family, formsOf(family)),
  kind: isSerif(family) ? 'roman' : 'swiss',
});
