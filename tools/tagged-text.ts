/** A page as pdf.js reads it. */
interface Page {
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{
    items: readonly ({ str: string; hasEOL: boolean } | { type: string; id?: string })[];
  }>;
  getStructTree(): Promise<unknown>;
}

interface TagNode {
  readonly children?: readonly TagNode[];
  /** Of content: its marked content sequence. */
  readonly id?: string;
}

/**
 * The text of a page in the order of its structure tree, which is the order in which it is read; decoration is left out. Content
 * may be painted in another order, where CSS says `order`.
 */
export async function taggedText(page: Page): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    const id = open.at(-1);
    if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
  }
  const textOf = ({ children = [], id }: TagNode): string =>
    (id ? (texts.get(id) ?? '') : '') + children.map(textOf).join('');
  return textOf(((await page.getStructTree()) ?? {}) as TagNode);
}
