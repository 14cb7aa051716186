import type { StyledElement } from '@resume/css';

/** Adds all text of an element, generated text included, to the texts of its language. */
export function textsByLanguage(
  { children, language, marker }: StyledElement,
  texts: Map<string, string>,
): ReadonlyMap<string, string> {
  for (const child of marker ? [marker, ...children] : children) {
    if (child.kind === 'text') texts.set(language, (texts.get(language) ?? '') + child.text);
    else textsByLanguage(child, texts);
  }
  return texts;
}
