import type { CssBox } from './box-types.js';

/** The font size that most characters of a box have, in px; 16 where it has no text. */
export function usualFontSize(box: CssBox): number {
  const characters = new Map<number, number>();
  const visit = ({ content }: CssBox) => {
    if (content.kind === 'boxes') for (const child of content.boxes) visit(child);
    if (content.kind !== 'inline') return;
    for (const { fontSize, index, text } of content.inline.styled) {
      const { atom, outOfFlow } = content.inline.runs[index] ?? {};
      if (atom ?? outOfFlow) visit((atom ?? outOfFlow) as CssBox);
      else characters.set(fontSize, (characters.get(fontSize) ?? 0) + text.length);
    }
  };
  visit(box);
  const [[usual] = [16]] = [...characters].sort(([, a], [, b]) => b - a);
  return usual ?? 16;
}
