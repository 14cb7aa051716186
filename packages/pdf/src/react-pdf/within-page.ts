import {
  type ComputedStyle,
  describeElement,
  type LengthPercentage,
  resolveLength,
  type StyledElement,
  type StyledNode,
} from '@resume/css';

// react-pdf adds pages without end for a line that no page has enough height for.

/** How much of a page may stand above the first line of a text, with all boxes that begin there. */
const MOST_ABOVE = 0.5;
/** How much of a page a line may take, and the font of a line. */
const MOST_OF_LINE = 0.35;
const MOST_OF_FONT = 0.25;

type Length = 'marginTop' | 'borderTopWidth' | 'paddingTop' | 'top' | 'fontSize' | 'lineHeight';

/**
 * Elements with lengths that leave a line on every page. What is longer is shortened and reported.
 *
 * @param area the page within its margins, in px
 */
export function withinPage(
  root: StyledElement,
  area: { readonly width: number; readonly height: number },
  report: (message: string) => void,
): StyledElement {
  const most = MOST_ABOVE * area.height;
  const copy = (element: StyledElement, parent: StyledElement | undefined, left: number): StyledElement => {
    const { style } = element;
    const above = isInline(style) ? 0 : heightAbove(style, area.width);
    const shortened = shortenedLengths(style, area, above > left ? left / above : 1);
    for (const [name, value] of Object.entries(shortened))
      report(
        `${describeElement(element.source)}: ${cssName(name)} is too large for a page ${Math.round(area.height)}px high, and is set to ${Math.round(value)}px. react-pdf would add pages without end.`,
      );
    const children: StyledNode[] = [];
    const copied = { ...element, style: { ...style, ...shortened }, parent, children };
    // The boxes around end where a page does: only their first child has their edges above it.
    const below = (index: number) => (index === 0 ? Math.max(0, left - above) : most);
    for (const [index, child] of element.children.entries())
      children.push(child.kind === 'text' ? { ...child, parent: copied } : copy(child, copied, below(index)));
    return element.marker
      ? Object.assign(copied, { marker: copy(element.marker, copied, below(0)) })
      : copied;
  };
  return copy(root, undefined, most);
}

const isInline = ({ display, float, position }: ComputedStyle): boolean =>
  display === 'inline' && float === 'none' && position === 'static';

const EDGES = ['marginTop', 'borderTopWidth', 'paddingTop'] as const;

const lengthOf = (value: LengthPercentage | 'auto', basis: number): number =>
  value === 'auto' ? 0 : resolveLength(value, basis);

const heightAbove = (style: ComputedStyle, basis: number): number =>
  EDGES.reduce((sum, name) => sum + Math.max(0, lengthOf(style[name], basis)), 0);

/** The lengths that are too large, as they are set. `share` is how much of the space above an element there is for it. */
function shortenedLengths(
  style: ComputedStyle,
  { height, width }: { readonly width: number; readonly height: number },
  share: number,
): Partial<Record<Length, number>> {
  const { fontSize, lineHeight, position, top } = style;
  const shortened: Partial<Record<Length, number>> = {};
  const limit = (name: Length, value: number, most: number) => {
    if (value > most) shortened[name] = most;
  };
  limit('fontSize', fontSize, MOST_OF_FONT * height);
  if (lineHeight !== 'normal') limit('lineHeight', lineHeight, MOST_OF_LINE * height);
  if (position !== 'static') limit('top', lengthOf(top, height), MOST_ABOVE * height);
  if (share < 1)
    for (const name of EDGES) {
      const length = lengthOf(style[name], width);
      limit(name, length, length > 0 ? length * share : length);
    }
  return shortened;
}

const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
