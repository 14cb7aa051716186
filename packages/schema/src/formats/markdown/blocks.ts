/** A paragraph that is written, in its lines. */
interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
}

/** A list whose items are written. Its markers depend on the block before it. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  /** Whether an empty line stands between the items. */
  readonly isLoose: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** A paragraph or a list. */
export type Block = Paragraph | List;

/** A paragraph of a text that is written already; no block where it is empty. */
export const paragraphOf = (text: string): readonly Block[] =>
  text === '' ? [] : [{ type: 'paragraph', text }];

/** A bulleted list of items, each made of blocks. Empty items are left out. */
export function bulletsOf(items: readonly (readonly Block[])[]): readonly Block[] {
  const filled = items.filter((item) => item.length > 0);
  return filled.length > 0 ? [{ type: 'list', ordered: false, start: 1, isLoose: false, items: filled }] : [];
}

/** A numbered list of items, each made of blocks. */
export const numbersOf = (
  items: readonly (readonly Block[])[],
  { start = 1, isLoose = false } = {},
): readonly Block[] => (items.length > 0 ? [{ type: 'list', ordered: true, start, isLoose, items }] : []);

/**
 * Writes blocks with empty lines between. A list right behind another of its kind gets other markers, or CommonMark would
 * read both as one list. In an item, bullets follow its first paragraph without an empty line.
 */
export function joinBlocks(blocks: readonly Block[], isItem = false): string {
  let before: Block | undefined;
  let isOther = false;
  const written = blocks.map((block) => {
    if (block.type === 'paragraph') {
      before = block;
      return block.text;
    }
    isOther = before?.type === 'list' && before.ordered === block.ordered && !isOther;
    before = block;
    return writeList(block, isOther);
  });
  const [first, second] = blocks;
  const isTight =
    isItem &&
    blocks.length === 2 &&
    first?.type === 'paragraph' &&
    second?.type === 'list' &&
    !second.ordered;
  return written.join(isTight ? '\n' : '\n\n');
}

/** The largest number that CommonMark reads as that of an item. */
const LARGEST_NUMBER = 999_999_999;

function writeList({ ordered, start, items, isLoose }: List, isOther: boolean): string {
  const bullet = isOther ? '*' : '-';
  const delimiter = isOther ? ')' : '.';
  return items
    .map((item, i) =>
      writeItem(ordered ? `${Math.min(start + i, LARGEST_NUMBER)}${delimiter}` : bullet, item),
    )
    .join(isLoose ? '\n\n' : '\n');
}

/** An item: what belongs to it is indented to where its text begins. */
function writeItem(marker: string, blocks: readonly Block[]): string {
  if (blocks.length === 0) return marker;
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${joinBlocks(blocks, true).replace(/\n(?!\n|$)/g, `\n${indent}`)}`;
}
