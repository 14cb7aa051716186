import type { StyledElement } from '@resume/css';

/** What is written in one language, and the values of `font-family` that it is to be set in. */
export interface LanguageText {
  readonly text: string;
  readonly stacks: ReadonlySet<readonly string[]>;
}

/** All text of elements, generated text included, by its language. */
export function textsByLanguage(...roots: readonly StyledElement[]): ReadonlyMap<string, LanguageText> {
  const texts = new Map<string, { text: string; stacks: Set<readonly string[]> }>();
  const visit = ({ children, language, marker, style }: StyledElement): void => {
    for (const child of marker ? [marker, ...children] : children) {
      if (child.kind !== 'text') {
        visit(child);
        continue;
      }
      const known = texts.get(language) ?? { text: '', stacks: new Set() };
      known.text += child.text;
      known.stacks.add(style.fontFamily);
      texts.set(language, known);
    }
  };
  roots.forEach(visit);
  return texts;
}
