import type { Color } from '@resume/css';

const byte = (share: number) =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour as a hex string, without its alpha. */
export const cssColor = ({ b, g, r }: Color): string => `#${byte(r)}${byte(g)}${byte(b)}`;
