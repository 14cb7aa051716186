import { G, Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Drawing } from '../boxes/drawing.js';
import type { Style } from './types.js';

/** A drawing as react-pdf has it. */
export function drawingElement(
  { height, shapes, transform, width }: Drawing,
  style: Style,
  key: string,
): ReactElement {
  const [scaleX, scaleY, shiftX, shiftY] = transform;
  return (
    <Svg key={key} width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={style}>
      <G transform={`matrix(${scaleX}, 0, 0, ${scaleY}, ${shiftX}, ${shiftY})`}>
        {shapes.map(({ evenOdd, fill, path, stroke }, index) => (
          <Path
            // biome-ignore lint/suspicious/noArrayIndexKey: shapes never change places.
            key={index}
            d={path}
            fill={fill?.color ?? 'none'}
            fillRule={evenOdd ? 'evenodd' : 'nonzero'}
            {...(fill?.opacity !== undefined && { fillOpacity: fill.opacity })}
            {...(stroke && {
              stroke: stroke.color,
              strokeWidth: stroke.width,
              strokeLineCap: stroke.cap,
              strokeLineJoin: stroke.join,
              ...(stroke.opacity !== undefined && { strokeOpacity: stroke.opacity }),
            })}
          />
        ))}
      </G>
    </Svg>
  );
}
