import { type ComponentPropsWithRef, forwardRef } from 'react';
import { encode } from 'uqr';
import { classNames } from '../internal/class-names.js';

/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

export interface QRCodeProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'viewBox' | 'role'> {
  /** What the code says; an address mostly. Up to about 2,900 bytes, fewer the higher the level. */
  value: string;
  /** What the code is, for who cannot see it: “This résumé on the web: example.org”. */
  label: string;
  /** How much of it may be damaged: about 7, 15, 25 or 30 %. @default 'M' */
  level?: 'L' | 'M' | 'Q' | 'H';
}

/**
 * A QR code, black on white in every theme, as scanners want it. Renders an `<svg>` element, 7 em wide unless styled
 * otherwise.
 *
 * @throws {Error} where `value` is longer than a code can hold
 */
export const QRCode = forwardRef<SVGSVGElement, QRCodeProps>(function QRCode(
  { value, label, level = 'M', className, ...props },
  ref,
) {
  const { size, data } = encode(value, { ecc: level, border: QUIET_ZONE });
  return (
    <svg
      shapeRendering="crispEdges"
      {...props}
      ref={ref}
      className={classNames('resume-qr-code', className)}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowPath).join('')} fill="#000" />
    </svg>
  );
});

/** The dark modules of a row, neighbours as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
