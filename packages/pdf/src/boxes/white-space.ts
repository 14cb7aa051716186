import { type ComputedStyle, collapseWhiteSpace, type LineContents } from '@resume/css';
import type { InlineItem } from './box-types.js';

/**
 * Collapses the white space of a block container as CSS does, and transforms its text. Empty where there is nothing to
 * see.
 */
export function settledText(items: readonly InlineItem[]): readonly InlineItem[] {
  let before = '';
  return collapseWhiteSpace(items, CONTENTS).map((item) => {
    if (item.kind === 'atom' || item.kind === 'break') before = '';
    if (item.kind !== 'text') return item;
    const { inline, text } = item;
    const own = transformed(text, before, inline.style, inline.language);
    before = text;
    return own === text ? item : { ...item, text: own };
  });
}

type TextItem = Extract<InlineItem, { kind: 'text' }>;

const CONTENTS: LineContents<InlineItem> = {
  kindOf: ({ kind }) => (kind === 'open' || kind === 'close' || kind === 'direction' ? 'mark' : kind),
  textOf: (item) => (item as TextItem).text,
  styleOf: ({ inline }) => inline.style,
  withText: (item, text) => ({ ...(item as TextItem), text }),
  breakIn: ({ inline }) => ({ kind: 'break', inline }),
};

function transformed(text: string, before: string, style: ComputedStyle, language: string): string {
  const locale = language || undefined;
  switch (style.textTransform) {
    case 'uppercase':
      return text.toLocaleUpperCase(locale);
    case 'lowercase':
      return text.toLocaleLowerCase(locale);
    case 'capitalize': {
      const inWord = /[\p{L}\p{N}\p{M}'’]$/u.test(before);
      return text.replace(/(?<![\p{L}\p{N}\p{M}'’])\p{L}/gu, (letter, at: number) =>
        at === 0 && inWord ? letter : letter.toLocaleUpperCase(locale),
      );
    }
    case 'full-width':
      return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    default:
      return text;
  }
}
