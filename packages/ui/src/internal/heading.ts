/** Where a heading stands in the outline; compositions choose, components pass it on one deeper. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The element of a heading level. */
export const headingTag = (level: HeadingLevel) => `h${level}` as const;

/** The level below, `h6` being the last. */
export const nextLevel = (level: HeadingLevel) => Math.min(level + 1, 6) as HeadingLevel;
