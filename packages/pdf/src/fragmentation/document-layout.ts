import type { ChildNode } from 'domhandler';
import { type Fragment, type TextBox, widthOf } from '../boxes/box.js';
import { BoxBuilder } from '../boxes/boxes.js';
import type { Picture } from '../boxes/images.js';
import type { TextRun } from '../boxes/structure-node.js';
import { computeStyle, type InheritedStyle, inherit, type PaperStylesheet } from '../paper/style.js';
import type { PdfError } from '../pdf-error.js';
import type { FontSet } from '../text/font-set.js';
import type { Missing } from '../text/missing-glyphs.js';
import { type Cursor, fill, offThePage, whole } from './fragment.js';
import type { PageGeometry } from './page.js';

/** A document to lay out. */
export interface DocumentSource {
  readonly nodes: readonly ChildNode[];
  readonly base: InheritedStyle;
  readonly stylesheet: PaperStylesheet;
  readonly fonts: FontSet;
  readonly images: ReadonlyMap<string, Picture>;
  readonly lang: string;
  readonly page: PageGeometry;
  /** Stands at the head of every page after the first. */
  readonly header: string | undefined;
  /** Stands left in the footer. */
  readonly footer: string;
  readonly onUnknown: (error: PdfError) => void;
  readonly onMissing: (missing: Missing) => void;
}

export interface PageLayout {
  readonly children: readonly Fragment[];
}

/** A document on its pages. */
export interface DocumentLayout {
  readonly pages: readonly PageLayout[];
  /** Of each page, in pt. */
  readonly size: readonly [width: number, height: number];
  /** What the painter looks up by the number of each run. */
  readonly runs: readonly TextRun[];
}

/**
 * Lays a document out on pages.
 *
 * @throws {PdfError} for content taller than a page that cannot be parted
 */
export async function layOut(source: DocumentSource): Promise<DocumentLayout> {
  const { base, fonts, images, lang, nodes, onMissing, onUnknown, page, stylesheet } = source;
  const boxes = new BoxBuilder({ stylesheet, fonts, onMissing, onUnknown, images });
  const root = { style: base, lang, width: page.width - 2 * page.margin, place: 'document' };
  const content = boxes.document(nodes, root);
  const line = (part: string, text: string, width = root.width) => {
    const style = inherit(computeStyle(stylesheet, part, [`resume-${part}`], base));
    return boxes.artifact(text, { ...root, style, width, place: part });
  };
  const header = source.header ? line('running-header', source.header) : undefined;
  // Page numbers are set when the pages are counted, after fonts are cut, and the footer when it is known how much room they
  // take: what they may say is asked for here.
  line('footer', source.footer);
  const digits = line('footer', '0123456789 /');
  await fonts.subset();
  boxes.setText();
  const beside = root.width - widthOf(digits) - FOOTER_GAP;
  const footer = line('footer', source.footer, Math.max(beside, root.width / 2));
  boxes.setText();
  const head = header && atHead(header, page);
  const foot = atFoot(footer, page, 'left');
  const footTop = Math.min(foot.top, atFoot(digits, page, 'right').top);

  const flows: Fragment[] = [];
  let rest: Cursor | undefined;
  do {
    const above = flows.length > 0 ? head : undefined;
    const space = {
      left: page.margin,
      top: Math.max(page.margin, above ? above.top + above.height + CLEARANCE : 0),
      bottom: Math.min(page.height - page.margin, footTop - CLEARANCE),
      clear: 0,
      fresh: true,
      headed: false,
    };
    const strict = fill(content, rest, { ...space, lenient: false });
    const filled = strict.fragment ? strict : fill(content, rest, { ...space, lenient: true });
    if (!filled.fragment) throw offThePage(content);
    flows.push(filled.fragment);
    rest = filled.rest;
  } while (rest);

  const numbers = flows.map((_, index) => line('footer', `${index + 1} / ${flows.length}`));
  boxes.setText();
  const pages = flows.map((flow, index) => ({
    children: [
      ...(head && index > 0 ? [head] : []),
      flow,
      foot,
      atFoot(numbers[index] as TextBox, page, 'right'),
    ],
  }));
  return { pages, size: [page.width, page.height], runs: boxes.runs };
}

/** The least space between the footer and the page number beside it, in pt. */
const FOOTER_GAP = 16;

/** The least space between the text and what runs above and below it, in pt. */
const CLEARANCE = 4;

const atHead = (text: TextBox, { margin }: PageGeometry): Fragment =>
  whole(text, { left: margin, top: margin / 2 });

function atFoot(text: TextBox, { height, margin, width }: PageGeometry, side: 'left' | 'right'): Fragment {
  const natural = whole(text, { left: margin, top: 0 });
  const left = side === 'left' ? margin : width - margin - natural.width;
  return { ...natural, left, top: height - margin / 2 - natural.height };
}
