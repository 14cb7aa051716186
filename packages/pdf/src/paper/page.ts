/** Paper sizes in pt. */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

const MILLIMETRE = 72 / 25.4;

export interface PageOptions {
  /** @default 'A4' */
  readonly size?: keyof typeof SIZES;
  /** Margin on all sides, in mm. @default 16 */
  readonly margin?: number;
}

/** A sheet and its margin, in pt. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export function pageGeometry({ size = 'A4', margin = 16 }: PageOptions = {}): PageGeometry {
  const [width, height] = SIZES[size];
  return { width, height, margin: margin * MILLIMETRE };
}
