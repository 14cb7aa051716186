import type { StyledElement } from '@resume/css';

/** What is written in one language, and the font families it is to be set in. */
export interface LanguageText {
  readonly text: string;
  readonly families: ReadonlySet<string>;
}

/** All text of an element, generated text included, by its language. */
export function textsByLanguage(root: StyledElement): ReadonlyMap<string, LanguageText> {
  const texts = new Map<string, { text: string; families: Set<string> }>();
  const visit = ({ children, language, marker, style }: StyledElement): void => {
    for (const child of marker ? [marker, ...children] : children) {
      if (child.kind !== 'text') {
        visit(child);
        continue;
      }
      const known = texts.get(language) ?? { text: '', families: new Set() };
      known.text += child.text;
      for (const family of style.fontFamily) known.families.add(family);
      texts.set(language, known);
    }
  };
  visit(root);
  return texts;
}
