import { G, Path, Svg, Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Drawing, Mark, PaintOf, Shape, TextMark } from '../drawing/drawing.js';
import type { Matrix } from '../drawing/matrix.js';
import { writtenPath } from '../drawing/path.js';
import type { Style } from './types.js';

/** A drawing as react-pdf has it: gradients in their first colour, without clip paths. */
export function drawingElement(
  { height, marks, matrix, width }: Drawing,
  style: Style,
  key: string,
): ReactElement {
  return (
    <Svg key={key} width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={style}>
      <G transform={written(matrix)}>{marks.map(markElement)}</G>
    </Svg>
  );
}

const written = (matrix: Matrix): string => `matrix(${matrix.join(', ')})`;

const colorOf = (paint: PaintOf): string | undefined =>
  'color' in paint ? paint.color : paint.gradient.stops[0]?.color;

function markElement(mark: Mark, index: number): ReactElement {
  return (
    <G key={index} transform={written(mark.matrix)}>
      {mark.kind === 'shape' ? shapeElement(mark) : textElements(mark)}
    </G>
  );
}

const shapeElement = ({ evenOdd, fill, outline, stroke }: Shape): ReactElement => (
  <Path
    d={writtenPath(outline)}
    fill={(fill && colorOf(fill)) ?? 'none'}
    fillRule={evenOdd ? 'evenodd' : 'nonzero'}
    {...(fill && { fillOpacity: fill.opacity })}
    {...(stroke && {
      stroke: colorOf(stroke) ?? 'none',
      strokeWidth: stroke.width,
      strokeLineCap: stroke.cap,
      strokeLineJoin: stroke.join,
      strokeOpacity: stroke.opacity,
    })}
  />
);

function textElements({ anchor, pieces, x, y }: TextMark): ReactElement {
  const [first] = pieces;
  if (!first) return <G />;
  const text = pieces.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const { fontSize, fontWeight } = first.style;
  const fontFamily = first.runs[0]?.face.family;
  return (
    <Text
      x={x}
      y={y + first.drop}
      textAnchor={anchor}
      fill={(first.fill && colorOf(first.fill)) ?? 'none'}
      style={{ ...(fontFamily && { fontFamily }), fontSize, fontWeight }}
    >
      {text}
    </Text>
  );
}
