import { type InlineNode, type Text, textToString } from './nodes.js';

/** The nodes of a text within another, which say its language where that is not the one around it. */
export const nodesOf = (text: Text): readonly InlineNode[] => {
  if (typeof text === 'string') return text === '' ? [] : [text];
  const { lang, dir, children } = text;
  return lang === undefined ? children : [{ type: 'span', lang, ...(dir && { dir }), children }];
};

/** A text that leads to an address. */
export const linkTo = (href: string, text: Text): Text => ({
  children: [{ type: 'link', href, children: nodesOf(text) }],
});

/** Texts one after the other as one text, each in its own language. */
export function joinTexts(texts: readonly Text[], separator = ''): Text {
  const shown = texts.filter((text) => text !== '');
  const [only] = shown;
  if (shown.length < 2) return only ?? '';
  const nodes: InlineNode[] = [];
  const add = (node: InlineNode) => {
    const last = nodes.at(-1);
    if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
    else nodes.push(node);
  };
  for (const [i, text] of shown.entries()) {
    if (i > 0 && separator !== '') add(separator);
    for (const node of nodesOf(text)) add(node);
  }
  return nodes.every((node) => typeof node === 'string') ? nodes.join('') : { children: nodes };
}

/** Texts as the lines of one. */
export const joinLines = (lines: readonly Text[]): Text => {
  const [only, ...others] = lines;
  return others.length === 0
    ? (only ?? '')
    : {
        children: lines.flatMap((line, i) => [
          ...(i > 0 ? [{ type: 'break' } as const] : []),
          ...nodesOf(line),
        ]),
      };
};

/**
 * Short texts in one line, with what separates the items of a list in the language; nothing where one of them has it too,
 * and would read as two.
 */
export function joinShort(
  texts: readonly Text[],
  { nameSeparator }: { readonly nameSeparator: string },
): Text | undefined {
  const separator = nameSeparator.trim();
  return texts.some((text) => textToString(text).includes(separator))
    ? undefined
    : joinTexts(texts, nameSeparator);
}

/** What stands in the place of a phrase: a text, or a number. */
export type Values = Readonly<Record<string, Text | number>>;

/**
 * Puts values in the places of a phrase: `as of {date}`. Values keep their links, marks and language; what has no letters,
 * such as a number, counts as part of the phrase.
 *
 * @param inLanguage gives the words of the phrase their language, where that is not the one of the view
 */
export function fillText(phrase: string, values: Values, inLanguage = (words: string): Text => words): Text {
  const texts: Text[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') texts.push(inLanguage(words));
    words = '';
  };
  for (const [i, part] of phrase.split(/\{(\w+)\}/).entries()) {
    const value = i % 2 === 0 ? part : Object.hasOwn(values, part) ? values[part] : `{${part}}`;
    if (typeof value === 'number' || (typeof value === 'string' && (i % 2 === 0 || !/\p{L}/u.test(value))))
      words += value;
    else if (value !== undefined) {
      flush();
      texts.push(value);
    }
  }
  flush();
  return joinTexts(texts);
}
