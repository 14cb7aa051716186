import layoutDocument from '@react-pdf/layout';
import type { ChildNode } from 'domhandler';
import { type LayoutNode, layoutNode } from './layout-node.js';
import { BoxBuilder } from './markup/boxes.js';
import type { Picture } from './markup/images.js';
import type { PageGeometry } from './paper/page.js';
import { computeStyle, type InheritedStyle, inherit, type PaperStylesheet } from './paper/style.js';
import { PdfError } from './pdf-error.js';
import type { TextRun } from './structure/structure-node.js';
import type { FontSet } from './typography/font-set.js';

/** A document to lay out. */
export interface DocumentSource {
  readonly nodes: readonly ChildNode[];
  readonly base: InheritedStyle;
  readonly stylesheet: PaperStylesheet;
  readonly fonts: FontSet;
  readonly images: ReadonlyMap<string, Picture>;
  readonly lang: string;
  readonly page: PageGeometry;
  /** Stands left in the footer. */
  readonly footer: string;
  readonly onUnknown: (error: PdfError) => void;
}

/** A document on its pages. */
export interface DocumentLayout {
  readonly root: LayoutNode;
  /** What the painter looks up by the number of each run. */
  readonly runs: readonly TextRun[];
}

/**
 * Lays a document out on pages.
 *
 * A box that is to stay whole but is taller than a page is let part after all, since layout would draw it off the sheet.
 *
 * @throws {PdfError} for content taller than a page that cannot be parted
 */
export async function layOut(source: DocumentSource): Promise<DocumentLayout> {
  const parted = new Set<number>();
  for (;;) {
    const layout = await attempt(source, parted);
    const tall = [...tooTall(layout.root, source.page)];
    if (tall.length === 0) return layout;
    const kept = tall.flatMap(({ props }) => (props.keep === undefined ? [] : [props.keep]));
    if (kept.length === 0) throw offThePage(tall[0]);
    for (const number of kept) parted.add(number);
  }
}

async function attempt(source: DocumentSource, parted: ReadonlySet<number>): Promise<DocumentLayout> {
  const { base, fonts, images, lang, nodes, onUnknown, page, stylesheet } = source;
  const boxes = new BoxBuilder({ stylesheet, fonts, onUnknown, parted, images });
  const root = { style: base, lang, width: page.width - 2 * page.margin, place: 'document' };
  const content = boxes.document(nodes, root);

  const footerStyle = inherit(computeStyle(stylesheet, 'footer', ['resume-footer'], base));
  const line = (text: string) => boxes.artifact(text, { ...root, style: footerStyle, place: 'footer' });
  const footer = ({ pageNumber, totalPages }: PageNumbers): LayoutNode => {
    const sides = [line(source.footer), line(`${pageNumber} / ${totalPages ?? pageNumber}`)];
    boxes.setText();
    return layoutNode('VIEW', { fixed: true }, footerBox(page), sides);
  };
  // Footers are made during layout, after fonts are cut: whatever one may say has to be asked for here.
  line(`${source.footer}0123456789 /`);
  await fonts.cut();
  boxes.setText();

  const sheet = layoutNode(
    'PAGE',
    {
      size: [page.width, page.height],
      layout: (numbers: PageNumbers, children: readonly LayoutNode[]) => [
        layoutNode('VIEW', {}, { flexGrow: 1 }, children),
        footer(numbers),
      ],
    },
    { padding: page.margin },
    content,
  );
  return { root: await toPages(layoutNode('DOCUMENT', {}, {}, [sheet]), NO_FONTS), runs: boxes.runs };
}

/** Starts what layout waits for: its engine, which is compiled on another thread. */
export async function prepareToLayOut(): Promise<void> {
  await toPages(layoutNode('DOCUMENT', {}, {}, []), NO_FONTS);
}

/** Layout takes a plain tree; its own types only know trees that React made. */
const toPages = layoutDocument as unknown as (root: LayoutNode, fonts: null) => Promise<LayoutNode>;

/** Text comes to layout as lines, so it asks for no font. */
const NO_FONTS = null;

interface PageNumbers {
  readonly pageNumber: number;
  readonly totalPages?: number;
}

const footerBox = ({ margin }: PageGeometry) => ({
  position: 'absolute',
  left: margin,
  right: margin,
  bottom: margin / 2,
  flexDirection: 'row',
  justifyContent: 'space-between',
});

/** Boxes that do not fit on any page, outermost first. */
function* tooTall(node: LayoutNode, page: PageGeometry): Generator<LayoutNode> {
  for (const child of node.children) {
    const { height = 0 } = child.box;
    const whole = child.props.keep !== undefined || child.children.length === 0;
    if (child.type !== 'PAGE' && whole && height > page.height - 2 * page.margin + 1) yield child;
    else yield* tooTall(child, page);
  }
}

const offThePage = (node: LayoutNode | undefined) =>
  new PdfError(
    `${node?.props.place ?? 'A box'} is taller than a page and cannot be parted. Make it smaller in options.styles, or part its content.`,
  );
