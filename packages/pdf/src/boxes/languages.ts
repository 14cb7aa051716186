import { type ChildNode, isTag } from 'domhandler';
import { isLanguageTag } from '../language-tag.js';
import { describeElement } from './html.js';

/**
 * Removes `lang` attributes that are no language tags: a PDF must not carry them, and the language around them is the
 * best there is.
 *
 * @returns a warning for each but the empty one, which HTML allows for text in no known language
 */
export function dropInvalidLanguages(nodes: readonly ChildNode[]): readonly string[] {
  return nodes.filter(isTag).flatMap((element) => {
    const { lang } = element.attribs;
    const inside = dropInvalidLanguages(element.children);
    if (lang === undefined || isLanguageTag(lang)) return inside;
    delete element.attribs.lang;
    if (lang === '') return inside;
    return [
      `lang="${lang}" of ${describeElement(element)} is no language tag, and is left out. Write one such as en or zh-Hant.`,
      ...inside,
    ];
  });
}
