import { describeElement, type HtmlElement, isLanguageTag } from '@resume/css';

/** What is wrong with the `lang` attributes of a document. The empty one is text in no known language to HTML. */
export function languageWarnings(element: HtmlElement): readonly string[] {
  const { lang } = element.attributes;
  const inside = element.elements.flatMap(languageWarnings);
  if (!lang || isLanguageTag(lang)) return inside;
  const warning = `lang="${lang}" of ${describeElement(element)} is no language tag, and is left out. Write one such as en or zh-Hant.`;
  return [warning, ...inside];
}
