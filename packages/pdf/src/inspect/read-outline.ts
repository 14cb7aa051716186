import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { reading } from './open-pdf.js';

/** A part of a tagged PDF, in the order in which it is read. */
export interface OutlineBlock {
  /** `heading`, `item` of a list, or `text`: a paragraph, a cell of a table, the words for a picture. */
  readonly kind: 'heading' | 'item' | 'text';
  /** Of a heading, from 1; of an item, how many lists it stands in. */
  readonly level?: number;
  readonly text: string;
}

/** The headings, items and paragraphs of a tagged PDF. */
export interface PdfOutline {
  readonly lang?: string;
  readonly outline: readonly OutlineBlock[];
}

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  /** Of content: its marked content sequence. */
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/**
 * Reads the structure of a tagged PDF: nothing of one without tags, whose order and headings are not known.
 *
 * @throws {PdfError} for bytes that are no PDF, or hold more than 512 MB once decompressed
 */
export function readOutline(pdf: Uint8Array): Promise<PdfOutline> {
  return reading(pdf, async (document) => {
    const { info } = (await document.getMetadata()) as unknown as { info: { Language?: string } };
    const outline: OutlineBlock[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      outline.push(...(await blocksOf(document, number)));
    return { ...(info.Language && { lang: info.Language }), outline };
  });
}

async function blocksOf(document: PDFDocumentProxy, number: number): Promise<readonly OutlineBlock[]> {
  const page = await document.getPage(number);
  const tree = (await page.getStructTree()) as TagNode | null;
  const blocks = tree ? new BlockReader(await textsOf(page)).read(tree) : [];
  page.cleanup();
  return blocks;
}

/** The text of each marked content sequence of a page. */
async function textsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    const id = open.findLast((each) => each !== undefined);
    if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
  }
  return texts;
}

/** Elements that stand within a line. */
const INLINE = new Set([
  'Span',
  'Link',
  'Strong',
  'Em',
  'Quote',
  'Code',
  'Quote',
  'Reference',
  'Annot',
  'Sub',
  'Note',
]);

class BlockReader {
  readonly #blocks: OutlineBlock[] = [];

  constructor(readonly texts: ReadonlyMap<string, string>) {}

  read(tree: TagNode): readonly OutlineBlock[] {
    this.#walk(tree, 0);
    return this.#blocks;
  }

  #walk({ role = '', alt, children = [] }: TagNode, depth: number): void {
    const level = /^H([1-6])?$/.exec(role);
    if (level || role === 'Title') {
      this.#add({ kind: 'heading', level: Number(level?.[1] ?? 1) }, children);
      return;
    }
    if (role === 'Lbl') return;
    if (alt) this.#blocks.push({ kind: 'text', text: alt });
    const inList = role === 'L' ? depth + 1 : depth;
    let line: TagNode[] = [];
    const flush = () => {
      this.#add(inList > 0 ? { kind: 'item', level: inList } : { kind: 'text' }, line);
      line = [];
    };
    for (const child of children) {
      if (isInline(child)) line.push(child);
      else {
        flush();
        this.#walk(child, inList);
      }
    }
    flush();
  }

  #add(block: Omit<OutlineBlock, 'text'>, nodes: readonly TagNode[]): void {
    const text = nodes
      .map((node) => this.#textOf(node))
      .join('')
      .replace(/[ \t]*\n[ \t]*/g, ' ')
      .trim();
    if (text !== '') this.#blocks.push({ ...block, text });
  }

  #textOf({ id, children = [] }: TagNode): string {
    return (id ? (this.texts.get(id) ?? '') : '') + children.map((child) => this.#textOf(child)).join('');
  }
}

/** Whether an element, and all that it holds, stands within a line. */
const isInline = ({ id, role, children = [] }: TagNode): boolean =>
  id !== undefined || role === undefined || (INLINE.has(role) && children.every(isInline));
