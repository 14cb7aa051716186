import { formatCssDiagnostic } from '@resume/css';
import type { Look } from '@resume/ui/look';
import type { ReactElement, ReactNode } from 'react';
import { BoxTree } from '../boxes/box-tree.js';
import type { Picture } from '../boxes/images.js';
import { InlineContents } from '../boxes/inline-content.js';
import { toHtml } from '../boxes/static-html.js';
import { POINT } from '../boxes/units.js';
import { stylesheetsOf } from '../look.js';
import { StyledSource, styled } from '../styled-source.js';
import { formWarnings } from '../text/document-fonts.js';
import { MissingGlyphs } from '../text/missing-glyphs.js';
import { Blocks } from './blocks.js';
import { arranged } from './flow.js';
import { registeredFonts } from './register-fonts.js';
import { withinPage } from './within-page.js';

/** What to show, and how it looks: the options of `renderPdf`, but for the page, which is that of the document around. */
export interface HtmlViewProps extends Omit<Look, 'page'> {
  /** Semantic HTML: components that render elements, or elements. They are rendered on their own, without context. */
  children: ReactNode;
  /** BCP 47 tag of the language. */
  lang: string;
  /** About how wide the view is, in pt: what media and container queries ask for. @default 504 */
  width?: number;
  /** About how high a page is within its margins, in pt. @default 750 */
  height?: number;
  /**
   * Called for what is not understood, and for characters that no font has, whenever the view is rendered. By default each
   * message is printed once: react-pdf renders a document several times.
   */
  onWarning?: (message: string) => void;
}

/**
 * HTML in a document of @react-pdf/renderer: its `View`, `Text`, `Link`, `Image` and `Svg` in the style of a
 * theme and stylesheets, for the inside of a `<Page>` or `<View>`. Call `registerFonts` before.
 *
 * @throws {PdfError} where no fonts are registered, and for an image without `alt`
 */
export function HtmlView({
  children,
  height = 750,
  onWarning = warnOnce,
  width = 504,
  ...look
}: HtmlViewProps): ReactElement {
  const { drawings, fonts: registered, styleOf } = registeredFonts();
  const fonts = registered.forDocument();
  const area = { width: width / POINT, height: height / POINT };
  const source = new StyledSource(toHtml(children), look, onWarning);
  const { diagnostics, root } = styled(source.html, {
    stylesheets: stylesheetsOf(look),
    medium: { type: 'print', ...area },
  });
  for (const diagnostic of diagnostics) source.report(formatCssDiagnostic(diagnostic));
  const missing = new MissingGlyphs();
  const contents = new InlineContents(fonts, (found) => missing.add(found));
  const content = withinPage(root, area, source.report);
  const box = new BoxTree(content, contents, { images: UNREAD_PICTURES, drawings, area }, onWarning).build();
  const blocks = new Blocks({ fonts: { drawings, fonts, styleOf }, basis: area.width }, area.height);
  const items = blocks.itemsOf(box, { left: 0, right: 0, width: area.width, marker: undefined });
  for (const message of [...fonts.warnings, ...formWarnings(new Map(), fonts.families)]) onWarning(message);
  for (const { message } of missing.warnings(fonts.families)) onWarning(message);
  return <>{arranged(items, blocks.flow)}</>;
}

const printed = new Set<string>();

function warnOnce(message: string): void {
  if (printed.has(message)) return;
  printed.add(message);
  console.warn(message);
}

/** react-pdf reads the files of images itself. */
const UNREAD_PICTURES = {
  get: (name: string): Picture => ({ name, data: new Uint8Array(), width: Number.NaN, height: Number.NaN }),
};
