import type { ComputedStyle } from './style/computed-style.js';

/** What collapsing needs to know of the contents of lines, whose form is up to the caller. */
export interface LineContents<Item> {
  /** A break ends a line, an atom stands in it like a character; marks and what is out of flow are passed over. */
  kindOf(item: Item): 'text' | 'break' | 'atom' | 'out-of-flow' | 'mark';
  /** The text of an item of that kind. */
  textOf(item: Item): string;
  /** The style of the element around a text. */
  styleOf(item: Item): ComputedStyle;
  withText(item: Item, text: string): Item;
  /** A break in the place of a line feed that the style preserves. */
  breakIn(item: Item): Item;
}

/**
 * Collapses the white space of a block container: one space between words, none at the ends of lines, unless the style
 * preserves it. Empty where there is nothing to see.
 */
export function collapseWhiteSpace<Item>(
  items: readonly Item[],
  contents: LineContents<Item>,
): readonly Item[] {
  const { breakIn, kindOf, styleOf, textOf, withText } = contents;
  const collapsed: Item[] = [];
  let afterSpace = true;
  let column = 0;
  const add = (item: Item, text: string) => {
    if (text) collapsed.push(withText(item, text));
  };
  const addCollapsed = (item: Item, text: string) => {
    const own = afterSpace ? text.replace(/^ /, '') : text;
    if (own) afterSpace = own.endsWith(' ');
    add(item, own);
  };
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === 'atom') afterSpace = false;
    if (kind === 'break') {
      trimEnd(collapsed, contents);
      afterSpace = true;
      column = 0;
    }
    if (kind !== 'text') {
      collapsed.push(item);
      continue;
    }
    const { tabSize, textWrapMode, whiteSpaceCollapse: collapse } = styleOf(item);
    if (collapse === 'collapse') {
      addCollapsed(item, withoutBreaksInHan(textOf(item)).replace(/[ \t\n\r\f]+/g, ' '));
      continue;
    }
    for (const part of textOf(item).replace(/\r\n?/g, '\n').split(/(\n)/)) {
      if (part === '\n') {
        if (collapse === 'preserve-breaks') trimEnd(collapsed, contents);
        if (collapse === 'preserve-spaces') add(item, ' ');
        else collapsed.push(breakIn(item));
        column = 0;
        afterSpace = true;
      } else if (collapse === 'preserve-breaks') {
        addCollapsed(item, part.replace(/[ \t\f]+/g, ' '));
      } else {
        const text = withoutTabs(part, column, tabSize);
        column += text.length;
        if (text) afterSpace = false;
        // Spaces that count keep their width at the ends of lines that do not wrap.
        add(item, textWrapMode === 'nowrap' ? text.replaceAll(' ', '\u00a0') : text);
      }
    }
  }
  trimEnd(collapsed, contents);
  return collapsed.some((item) => kindOf(item) !== 'mark') ? collapsed : [];
}

/** Takes the space off the end of the last text of a line. */
function trimEnd<Item>(items: Item[], { kindOf, styleOf, textOf, withText }: LineContents<Item>): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    const kind = kindOf(item);
    if (kind === 'break' || kind === 'atom') return;
    if (kind !== 'text') continue;
    const { whiteSpaceCollapse: collapse } = styleOf(item);
    if (collapse !== 'collapse' && collapse !== 'preserve-breaks') return;
    const text = textOf(item).replace(/ $/, '');
    if (text) items[index] = withText(item, text);
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
function withoutTabs(text: string, column: number, tabSize: number): string {
  const size = Math.max(1, Math.round(tabSize));
  let expanded = '';
  for (const char of text)
    expanded += char === '\t' ? ' '.repeat(size - ((column + expanded.length) % size)) : char;
  return expanded;
}
