import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { type LayoutNode, type LayoutProps, layoutNode } from '../layout-node.js';
import { type ComputedStyle, computeStyle, inherit, type PaperStylesheet } from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import type { StructureNode } from '../structure/structure-node.js';
import { classesOf, describeElement, textContent } from './html.js';
import { collapse } from './pieces.js';

const SHAPES: Readonly<Record<string, LayoutNode['type']>> = {
  rect: 'RECT',
  path: 'PATH',
  line: 'LINE',
  circle: 'CIRCLE',
};

/** What a drawing is called, for who cannot see it. */
const NAMING = new Set(['title', 'desc']);

/**
 * An inline SVG as a drawing: decoration with `aria-hidden="true"`, a Figure with `role="img"`. Colours come from the paper styles of the
 * shapes' classes, since paper knows no CSS variables.
 *
 * @throws {PdfError} for a shape that paper does not draw, or a drawing that says neither
 */
export function drawing(
  svg: Element,
  style: ComputedStyle,
  stylesheet: PaperStylesheet,
  parent: StructureNode | undefined,
): LayoutNode {
  const { viewbox: viewBox, preserveaspectratio: preserveAspectRatio, width, height } = svg.attribs;
  const size = {
    width: style.width ?? Number(width ?? style.fontSize),
    height: style.height ?? Number(height ?? style.fontSize),
  };
  const drawn = svg.children.filter(isTag).filter(({ name }) => !NAMING.has(name));
  const shapes = drawn.map((shape) => {
    const type = SHAPES[shape.name];
    if (!type) {
      throw new PdfError(
        `<${shape.name}> in ${describeElement(svg)} is not drawn on paper. Use rect, path, line or circle, or keep the drawing to the screen with data-media="screen".`,
      );
    }
    const { fill = shape.attribs.fill ?? style.color } = computeStyle(
      stylesheet,
      shape.name,
      classesOf(shape),
      inherit(style),
    );
    return layoutNode(type, { ...numeric(shape.attribs), fill }, {});
  });
  return layoutNode(
    'SVG',
    {
      ...meaning(svg, parent),
      ...(viewBox && { viewBox }),
      ...(preserveAspectRatio && { preserveAspectRatio }),
      ...size,
    },
    { ...size, ...(style.marginBottom !== undefined && { marginBottom: style.marginBottom }) },
    shapes,
  );
}

/** Whether a drawing is decoration, or what it shows. */
function meaning(svg: Element, parent: StructureNode | undefined): LayoutProps {
  const { 'aria-hidden': hidden, 'aria-label': label, role } = svg.attribs;
  const title = svg.children.filter(isTag).find(({ name }) => name === 'title');
  const description = label ?? (title && collapse(textContent(title)));
  if (hidden === 'true') return { artifact: 'Layout' };
  if (role === 'img' && description) return { figure: { role: 'Figure', parent, description } };
  throw new PdfError(
    `${describeElement(svg)} says nothing to who cannot see it. Give it role="img" and an aria-label or a title, or aria-hidden="true" where it is decoration.`,
  );
}

/** Attributes, numbers as numbers. */
function numeric(attributes: Readonly<Record<string, string>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== 'class')
      .map(([name, value]) => [name, value !== '' && Number.isFinite(Number(value)) ? Number(value) : value]),
  );
}
