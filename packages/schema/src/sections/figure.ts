import * as z from 'zod';
import { imageSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import type { Sourced, Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import type { PrepareContext } from './section.js';

/** A picture with what it shows. */
export const figureSchema = openObject({
  src: imageSchema.describe('The address of the picture, or the picture itself'),
  alt: localizedTextSchema.describe('What it shows, for who cannot see it'),
  caption: localizedTextSchema.optional().describe('What is said below it'),
  width: z.number().positive().optional().describe('In pixels'),
  height: z.number().positive().optional().describe('In pixels'),
});

/** A picture, what it shows, and what is said about it. */
export interface FigureImageView extends Sourced {
  /** The address of the picture, as `<img>` takes it: `/images/pipeline.svg`. */
  readonly src: string;
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string;
  /** The text below the picture. */
  readonly caption?: Text;
  /** The width of the picture in CSS pixels, which keeps its place while it loads: `1200`. */
  readonly width?: number;
  /** The height of the picture in CSS pixels: `800`. */
  readonly height?: number;
}

/** The pictures that can be shown, in order. */
export function prepareFigures(
  figures: readonly z.infer<typeof figureSchema>[],
  { image, plain, text }: PrepareContext,
): readonly FigureImageView[] {
  return figures.flatMap(({ src, alt, caption, width, height }) => {
    const shown = image(src);
    if (shown === undefined) return [];
    return [
      {
        src: shown,
        alt: plain(alt),
        ...(caption !== undefined && { caption: text(caption) }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      },
    ];
  });
}
