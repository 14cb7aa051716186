import type { ComputedStyle } from '@resume/css';
import type { InlineItem } from './box-types.js';

/**
 * Collapses the white space of a block container, and transforms its text: one space between words, none at the ends of
 * lines, unless the style preserves it. Empty where there is nothing to see.
 */
export function collapseWhiteSpace(items: readonly InlineItem[]): readonly InlineItem[] {
  const collapsed: InlineItem[] = [];
  let afterSpace = true;
  let before = '';
  let column = 0;
  const add = (item: InlineItem) => {
    if (item.kind !== 'text') {
      collapsed.push(item);
      return;
    }
    const { inline } = item;
    const text = transformed(item.text, before, inline.style, inline.language);
    before = item.text;
    if (text) collapsed.push({ ...item, text });
  };
  for (const item of items) {
    if (item.kind === 'atom') {
      afterSpace = false;
      before = '';
    }
    if (item.kind === 'break') {
      trimEnd(collapsed);
      afterSpace = true;
      column = 0;
    }
    if (item.kind !== 'text') {
      collapsed.push(item);
      continue;
    }
    const { inline } = item;
    const { whiteSpaceCollapse: collapse } = inline.style;
    if (collapse === 'collapse') {
      const text = withoutBreaksInHan(item.text).replace(/[ \t\n\r\f]+/g, ' ');
      const own: string = afterSpace ? text.replace(/^ /, '') : text;
      if (own) afterSpace = own.endsWith(' ');
      add({ ...item, text: own });
      continue;
    }
    for (const part of item.text.replace(/\r\n?/g, '\n').split(/(\n)/)) {
      if (part === '\n') {
        if (collapse === 'preserve-breaks') trimEnd(collapsed);
        if (collapse === 'preserve-spaces') add({ ...item, text: ' ' });
        else collapsed.push({ kind: 'break', inline });
        column = 0;
        afterSpace = true;
      } else if (collapse === 'preserve-breaks') {
        const text = part.replace(/[ \t\f]+/g, ' ');
        const own = afterSpace ? text.replace(/^ /, '') : text;
        if (own) afterSpace = own.endsWith(' ');
        add({ ...item, text: own });
      } else {
        const text = withoutTabs(part, column, inline.style);
        column += text.length;
        if (text) afterSpace = false;
        // Spaces that count keep their width at the ends of lines that do not wrap.
        add({
          ...item,
          text: inline.style.textWrapMode === 'nowrap' ? text.replaceAll(' ', '\u00a0') : text,
        });
      }
    }
  }
  trimEnd(collapsed);
  return collapsed.some(isSeen) ? collapsed : [];
}

const isSeen = (item: InlineItem): boolean =>
  item.kind === 'text'
    ? item.text !== ''
    : item.kind === 'break' || item.kind === 'atom' || item.kind === 'out-of-flow';

/** Takes the space off the end of the last text of a line. */
function trimEnd(items: InlineItem[]): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as InlineItem;
    if (item.kind === 'break' || item.kind === 'atom') return;
    if (item.kind !== 'text') continue;
    if (item.inline.style.whiteSpaceCollapse !== 'collapse') return;
    const text = item.text.replace(/ $/, '');
    if (text) items[index] = { ...item, text };
    else items.splice(index, 1);
    if (text) return;
  }
}

/** A line break of the source between ideographs is no space. */
const withoutBreaksInHan = (text: string): string =>
  text.replace(
    /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*\n[ \t\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
    '',
  );

/** Tabs as so many spaces as lead to the next tab stop. */
function withoutTabs(text: string, column: number, { tabSize }: ComputedStyle): string {
  const size = Math.max(1, Math.round(tabSize));
  let expanded = '';
  for (const char of text)
    expanded += char === '\t' ? ' '.repeat(size - ((column + expanded.length) % size)) : char;
  return expanded;
}

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
