import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { CssBox, InlineContent, InlineRun } from '../boxes/box-types.js';
import { POINT } from '../boxes/units.js';
import type { StyledRun } from '../text/clusters.js';
import { NO_SHRINKING } from './box-style.js';
import { maxContent } from './estimate.js';
import type { PlacedProps } from './flow.js';
import { placed } from './flow.js';
import { piecesOf, type TextOptions, type TextPiece, textBlock, widthOf } from './text.js';
import type { Style } from './types.js';

/** A part of a line: text, or a picture or box that stands in it. */
interface Part {
  /** In px. */
  readonly width: number;
  readonly isText: boolean;
  readonly make: (style: Style, key: string) => ReactElement;
}

export interface MixedLineOptions {
  /** The width of the line in px. */
  readonly width: number;
  /** Whether the line is as wide as what is in it. */
  readonly fits: boolean;
  readonly marker: InlineContent | undefined;
  /** Of the line. */
  readonly style: Style;
  readonly text: TextOptions;
  readonly atomElement: (atom: CssBox, style: Style, key: string) => ReactElement;
}

/** How many parts stand on one line: more are set as words are, in as many lines as they need. */
const MOST_ON_LINE = 4;

/** Text with pictures or boxes in its lines, which react-pdf sets next to each other. */
export function mixedLine(
  inline: InlineContent,
  options: MixedLineOptions,
): (props: PlacedProps, key: string) => ReactElement {
  const root = { ...inline.root.style, textIndent: 0 };
  const parts = partsOf(inline, options);
  const { marker } = options;
  const pieces = marker ? piecesOf(marker, marker.styled) : [];
  const withMarkers =
    pieces.length > 0
      ? [textBlock({ pieces, root, style: { marginLeft: -widthOf(pieces) * POINT } }, options.text, 'marker')]
      : [];
  const texts = parts.filter(({ isText }) => isText).length;
  const wanted = parts.reduce((sum, { width }) => sum + width, 0);
  // What is as wide as its parts holds them. react-pdf's sum can be a little less than them, and would end the line there.
  const holds = options.fits && wanted <= options.width;
  const wraps = !holds && (texts > 1 || parts.length > MOST_ON_LINE);
  const elements = parts.map((part, index) => {
    // Text is broken for the width that it is given first.
    const isLast = index === parts.length - 1;
    const fills = part.isText && !wraps && ((isLast && !options.fits) || wanted > options.width);
    return part.make(
      fills
        ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
        : { flexShrink: holds ? NO_SHRINKING : 1, maxWidth: '100%' },
      `${index}`,
    );
  });
  const align = { center: 'center', right: 'flex-end', end: 'flex-end' } as const;
  const { direction, textAlign } = root;
  return (props, key) => {
    const [rest, margins] = placed(props);
    const style: Style = {
      ...margins,
      ...options.style,
      flexDirection: direction === 'rtl' ? 'row-reverse' : 'row',
      flexWrap: wraps ? 'wrap' : 'nowrap',
      alignItems: 'center',
      ...(textAlign in align && { justifyContent: align[textAlign as 'end'] }),
    };
    return (
      <View key={key} {...rest} style={style}>
        {withMarkers}
        {elements}
      </View>
    );
  };
}

function partsOf(inline: InlineContent, { atomElement, text }: MixedLineOptions): readonly Part[] {
  const root = { ...inline.root.style, textIndent: 0 };
  const parts: Part[] = [];
  let open: StyledRun[] = [];
  const flush = () => {
    const { after, before, pieces } = trimmed(piecesOf(inline, open));
    open = [];
    if (pieces.length === 0) return;
    const margins = {
      ...(parts.length > 0 && before > 0 && { marginLeft: before * POINT }),
      ...(after > 0 && { marginRight: after * POINT }),
    };
    parts.push({
      width: widthOf(pieces) + before + after,
      isText: true,
      make: (style, key) => textBlock({ pieces, root, style: { ...margins, ...style } }, text, key),
    });
  };
  for (const run of inline.styled) {
    const { atom } = inline.runs[run.index] as InlineRun;
    if (!atom) {
      open.push(run);
      continue;
    }
    flush();
    parts.push({
      width: maxContent(atom),
      isText: false,
      make: (style, key) => atomElement(atom, style, key),
    });
  }
  flush();
  return parts;
}

/** Text without the spaces at its ends, which react-pdf drops, and how wide these are in px. */
function trimmed(pieces: readonly TextPiece[]) {
  const spaces = (at: number, pattern: RegExp): number => {
    const piece = pieces.at(at);
    const found = piece && pattern.exec(piece.text)?.[0];
    if (!piece || !found) return 0;
    const width = widthOf([{ ...piece, text: found }]);
    piece.text = piece.text.replace(pattern, '');
    return width;
  };
  const before = spaces(0, /^ +/);
  const after = spaces(-1, / +$/);
  return { before, after, pieces: pieces.filter(({ text }) => text !== '') };
}
